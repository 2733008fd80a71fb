import type { WrittenBy } from '../receipts/coverage.js';
import type { Material, Outline, OutlineBrief } from './decks.js';
import type { Markings, Person } from './mail.js';
import type { Transcript } from './meetings.js';
import type { AskKind, Due, Evidence, MessageReading } from './message-reading.js';

/**
 * A statement with its proof.
 *
 * Every claim, whoever wrote it, passes `grounding` before a person sees it: the quote occurs in one
 * of the sources, and so does every number, date and amount of the text.
 */
export interface Claim {
  readonly text: string;
  /** Message ids or utterance ids; never empty. */
  readonly sourceIds: readonly string[];
  /** Words of one of the sources, verbatim. */
  readonly quote: string;
}

/** Somebody wants something from somebody. */
export interface Request extends Claim {
  readonly from: Person;
  /** Whom the words address; empty when the message says no name and has several recipients. */
  readonly to: readonly Person[];
  readonly due?: Due;
  readonly kind: AskKind;
  /** The first message after it of somebody it addresses: an answer, as far as headers can tell. */
  readonly repliedIn?: { readonly by: Person; readonly at: number };
}

/** What cleaning took off a message, in lines; only what there was any of. */
export interface LeftOut {
  readonly quoted?: number;
  readonly signature?: number;
  /** Legal notices, warnings of gateways. */
  readonly notices?: number;
}

/** A message after cleaning: only what its author wrote new. */
export interface CleanMessage extends Markings {
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Whoever else a header names: who sent it for its author, whom an answer goes to, an organizer. */
  readonly others?: readonly Person[];
  readonly sentAt: number;
  /** As its author wrote it; left out on an answer, which does not ask what its subject asks. */
  readonly subject?: string;
  /** No quoted reply, signature, disclaimer, patch or hidden text; line breaks kept. */
  readonly text: string;
  /** Told by `explain`. */
  readonly leftOut?: LeftOut;
  /** ISO 639-1, where it could be told. */
  readonly language?: string;
  /** Text that the author forwarded, kept apart because other people wrote it. */
  readonly forwarded?: string;
  /** Set when the message brought a patch: its imperatives tell what the patch does. */
  readonly isPatch?: true;
  /** Set when headers mark it as sent to many or by a machine. */
  readonly isBulk?: true;
  /** Set when the message is too long to be read whole; receipts say so. */
  readonly isCut?: true;
  /** What `readThread` made of it: nobody reads it a second time. */
  readonly reading?: MessageReading;
}

/** One thread as a writer sees it. A writer sees one thread at a time and nothing else. */
export interface CleanThread {
  readonly id: string;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly CleanMessage[];
  /** The sentence that decided where the thread belongs: a headline tells it, whoever writes. */
  readonly lead?: Evidence;
}

/** For whom, and from where, a text is read: dates and "you" are relative to it. */
export interface Reader {
  readonly addresses: readonly string[];
  readonly name?: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Epoch milliseconds: relative dates in a source count from the source's own date, not from here. */
  readonly now: number;
}

/** A term of the house that a text uses, with its meaning for a reader who is new. */
export interface ExplainedTerm {
  readonly term: string;
  readonly meaning: string;
}

/** What a thread says. */
export interface ThreadSummary {
  /** The sentence for the digest: who wants or did what, by when. Its text is empty where nobody said a word. */
  readonly headline: Claim;
  /** The whole thread in a few sentences, in order. */
  readonly points: readonly Claim[];
  readonly requests: readonly Request[];
  readonly decisions: readonly Claim[];
  readonly language?: string;
  readonly terms?: readonly ExplainedTerm[];
  readonly writtenBy: WrittenBy;
}

/** How much of a thread is asked for. */
export type SummaryScope = 'headline' | 'whole';

/** Work that somebody took on or was given. `owner` and `due` are empty when unsaid. */
export interface ActionItem extends Claim {
  readonly owner?: string;
  readonly due?: Due;
  /** What its words answer, where nobody knows without it what they speak of. */
  readonly asked?: Claim;
}

/** What a meeting settled. */
export interface Decision extends Claim {
  /** What was settled before on the same matter and no longer holds. */
  readonly instead?: Claim;
}

/** A stretch of a meeting on one topic. */
export interface Chapter {
  readonly title: string;
  readonly startMs?: number;
  /** First utterance. */
  readonly sourceId: string;
}

/** What a meeting says. */
export interface MeetingDigest {
  readonly inShort: readonly Claim[];
  readonly decisions: readonly Decision[];
  /** What was put to the group without a word of consent; absent where a writer doesn't tell them apart. */
  readonly proposals?: readonly Claim[];
  /** What else is worth knowing, beside what `inShort` says. */
  readonly keyPoints?: readonly Claim[];
  readonly actions: readonly ActionItem[];
  readonly openQuestions: readonly Claim[];
  readonly chapters: readonly Chapter[];
  /** Stretches that could not be digested, in words: "12:40-19:05 not covered". */
  readonly gaps: readonly string[];
  /** Set where decisions and tasks are not looked for: the language, ISO 639-1, or `unknown`. */
  readonly unheard?: string;
  readonly terms?: readonly ExplainedTerm[];
  readonly writtenBy: WrittenBy;
}

/** A piece of text that a question may be answered from. */
export interface Passage {
  readonly id: string;
  readonly by?: string;
  /** Set when the reader said it. */
  readonly isOwn?: true;
  /** What it belongs to: the subject of its thread, the heading above it. */
  readonly about?: string;
  /** The message or meeting it is a part of: who may read that decides who may read this. */
  readonly partOf?: CleanMessage | Pick<Transcript, 'attendees'>;
  readonly text: string;
  /** Of a message: how its text was read. */
  readonly reading?: MessageReading;
}

/** The answer to a question; without claims nothing was found, and that is said. */
export interface Answer {
  readonly claims: readonly Claim[];
  /**
   * How surely the claims answer the question, from 0 to 1, by a writer that finds and does not
   * understand; one that understands leaves it out, and gives no claims where nothing answers.
   */
  readonly sureness?: number;
  readonly writtenBy: WrittenBy;
}

/** How sentences sound. `plain` is what Daybrief writes anyway. */
export const TONES = ['plain', 'formal', 'friendly'] as const;

/** One of `TONES`. */
export type Tone = (typeof TONES)[number];

/** What a person wants of a draft. */
export interface DraftBrief {
  /** Their own words. Nothing else decides anything in the draft. */
  readonly instruction?: string;
  /** Ids of the messages that wait for the person's answer, oldest first. */
  readonly answering: readonly string[];
  readonly length: 'short' | 'full';
  /** The house's own when left out. */
  readonly tone?: Tone;
}

/** What a gap in a draft asks its person for. */
export type Blank = 'when' | 'who' | 'how-much' | 'which' | 'yes-or-no' | 'file' | 'answer';

/** A sentence in the person's name. */
export interface DraftSentence {
  readonly parts: readonly (string | { readonly blank: Blank })[];
  /** The words of the instruction that it says, verbatim. */
  readonly words: string;
}

/** What a message asks of the person. */
export interface AskedPoint {
  readonly sourceId: string;
  /** The words that ask, verbatim. */
  readonly quote: string;
  /** What it is about in a few words of the message, verbatim. */
  readonly topic?: string;
  /** The kind of answer it wants. */
  readonly missing: Blank;
}

/** A paragraph: the answer to one thing that was asked, or what else the person says. */
export interface DraftParagraph {
  readonly asked?: AskedPoint;
  /** Empty where the person's words do not answer it. */
  readonly sentences: readonly DraftSentence[];
}

/** The body of an answer, without greeting and closing; whom it goes to is no writer's business. */
export interface ReplyDraft {
  readonly paragraphs: readonly DraftParagraph[];
  /** Set when the writer's sentences said more, or less, than the person: theirs stand instead. */
  readonly isAsWritten?: true;
  /** How greeting and closing should sound. */
  readonly tone?: Tone;
  readonly writtenBy: WrittenBy;
}

/**
 * Turns a source into claims. A port of meaning, not of prompts.
 *
 * Writers throw `RefusedError`, `InvalidOutputError`, `RateLimitedError` or `UnavailableError`;
 * `writer-fallback.ts` then lets the quoting writer answer. An empty thread or transcript is
 * legal input and gives empty lists.
 */
export interface Writer {
  /** `none` for the quoting writer, else the model's name. */
  readonly model: string | 'none';
  /**
   * Set where words come from a model: who answers at once, and who words the same after that, with more
   * time. A surface that can change what it has shown uses these instead.
   */
  readonly inSteps?: { readonly quoted: Writer; readonly worded: Writer };
  /** For the scope `headline` points and decisions may stay empty; the headline is the same. */
  summarizeThread(
    thread: CleanThread,
    reader: Reader,
    signal: AbortSignal,
    scope?: SummaryScope,
  ): Promise<ThreadSummary>;
  digestMeeting(
    transcript: Transcript,
    reader: Reader,
    signal: AbortSignal,
  ): Promise<MeetingDigest>;
  outlineDeck(material: Material, brief: OutlineBrief, signal: AbortSignal): Promise<Outline>;
  answer(
    question: string,
    passages: readonly Passage[],
    reader: Reader,
    signal: AbortSignal,
  ): Promise<Answer>;
  /** Words an answer to `brief.answering`; it may say nothing but the person's own words. */
  draftReply(
    thread: CleanThread,
    brief: DraftBrief,
    reader: Reader,
    signal: AbortSignal,
  ): Promise<ReplyDraft>;
}
