import type { Source, Words } from './word-lists.js';

/**
 * How people settle things and take on work when they speak. Sources meet lower-case sentences whose
 * empty openers are gone; those that say "begins" meet their beginning.
 */
export interface MeetingWords {
  /** Sounds that fill speech, and asides: "uh", "you know". */
  readonly fillers?: Source;
  /** Begins a clause: where speech without marks is cut. */
  readonly startsClause?: Source;
  /** Begins a sentence and carries nothing: "okay, so". */
  readonly openers?: Source;
  /** The same, and says that an outcome follows: "so", "then". */
  readonly concludes?: Source;
  /** The same inside a sentence or before it: what is told comes of what was said. */
  readonly outcome?: Source;
  /** Says that something is settled, whoever answers: "we decided". */
  readonly settled: Source;
  /** Settles what was said just before, and doesn't say it again: "then that's decided". */
  readonly settlesBefore?: Source;
  /** Tells the group what it does, or puts it to them: settled when others agree, "let's go with". */
  readonly proposal?: Source;
  /** The same, so plainly that it holds unless somebody objects: "we're going with". */
  readonly resolves?: Source;
  /** A question that puts something to the others: "how about". */
  readonly invites?: Source;
  /** Looks like a proposal and is none: able to, known, past. */
  readonly noProposal?: Source;
  /** Asks whether the others agree: "everyone fine with that?" */
  readonly asksConsent?: Source;
  /** Asks who is against: a "no" agrees. */
  readonly asksObjection?: Source;
  /** Begins an answer that agrees. */
  readonly consent?: Source;
  /** Begins an answer that only shows that somebody listens. */
  readonly nod?: Source;
  /** In an answer: it doesn't agree. */
  readonly objection?: Source;
  /** The speaker takes something on. */
  readonly promise: Source;
  /** The speaker has to do something: a promise, unless one follows. */
  readonly duty?: Source;
  /** The same, when a time to come stands beside it: "I book the lab". */
  readonly promiseWithTime?: Source;
  /** A time to come. */
  readonly later?: Source;
  /** Looks like a promise and is no work after the meeting: "I'll share my screen". */
  readonly noWork?: Source;
  /** Begins an answer by which somebody takes on what they were asked. */
  readonly acceptance?: Source;
  /** All that such an answer may say and still name nothing of its own: "yes, I'll do that by Friday". */
  readonly takesIt?: Words;
  /** Begins an answer by which somebody declines. */
  readonly refusal?: Source;
  /** Asks or tells somebody to do something. */
  readonly order?: Source;
  /** Looks like an order and wants only an answer: "can you hear me". */
  readonly noOrder?: Source;
  /** Behind a name: says what that person will do, "to", "will". */
  readonly assigned?: Source;
  /** A role with its article; the group `role` names it. */
  readonly role?: Source;
  /** Behind a name and a comma: "you're sending". */
  readonly assignedTo?: Source;
  /** Asks who will do something. */
  readonly asksWho?: Source;
  /** Stands for what was said before: "it", "both of those". */
  readonly hangs?: Source;
  /** Wonders, doubts, or speaks of a condition. */
  readonly tentative?: Source;
  /** Runs the meeting rather than settles its matter: "let's move on". */
  readonly procedure?: Source;
  /** Said when a question stays open. */
  readonly unanswered: Source;
  /** Ends or is a question that leaves nothing open: "anything else?" */
  readonly idleQuestion?: Source;
  /** Tells why: "because". */
  readonly reason?: Source;
}
