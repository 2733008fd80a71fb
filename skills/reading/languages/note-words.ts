import type { Source, Words } from './word-lists.js';

/** The words of one person of the grammar: "I", "me", "my". */
export interface PronounWords {
  readonly subject: Words;
  readonly object: Words;
  readonly own: Words;
}

/** What somebody wrote, and the same in a few words. */
export interface NoteExample {
  readonly sentence: string;
  readonly note: string;
}

/** What a note on a sentence is held to beside its numbers and names: who does what, and how surely. */
export interface NoteWords {
  readonly first: PronounWords;
  readonly second: PronounWords;
  readonly third: PronounWords;
  /** How a reader is spoken to with a capital. */
  readonly formal?: PronounWords;
  /** Prepositions by what they make of the person behind them. */
  readonly toward: Words;
  readonly from: Words;
  readonly by: Words;
  readonly prepositions: Words;
  readonly articles: Words;
  /** Begin a clause. */
  readonly joins: Words;
  /** Forms of "be" and "become" before a participle. */
  readonly passive: Words;
  readonly auxiliaries: Words;
  /** Between a verb and what it governs. */
  readonly adverbs: Words;
  /** Between two things, of which the first is no verb: "of". */
  readonly links: Words;
  /** Before a verb in the infinitive. */
  readonly beforeVerb: Words;
  /** Parts of verbs that stand behind them: "leave out". */
  readonly particles: Words;
  /** Before a day by which something has to be done. */
  readonly deadlines: Words;
  /** Begins what somebody hopes, says or thinks. */
  readonly that: Words;
  /** Auxiliaries that make what a participle tells something that is done. */
  readonly done: Words;
  /** Modals whose denial says more than their own meaning: "should not". */
  readonly modals: Words;
  /** A verb in this form was done already. */
  readonly participle: Source;
  /** Set where a note in the infinitive ends with its verb. */
  readonly infinitive?: Source;
  /** Where a denial covers its whole clause, not what follows it. */
  readonly deniesClause: boolean;
  /** Denies the words behind it and nothing else. */
  readonly without: Words;
  /** Beginnings of verbs that turn what follows into its opposite. */
  readonly reversals: Source;
  /** Says that something is not sure, hoped for or wished. */
  readonly hedges: Source;
  /** Begins what is not known. */
  readonly whether: Words;
  /** Begins a question, and what somebody is asked to tell; elsewhere it tells when and which. */
  readonly asking: Words;
  /** Stand for a thing. */
  readonly things: Words;
  /** Verbs that pass a question on: "find out". */
  readonly tells: Words;
  /** Says that something will be done, or that somebody gave their word. */
  readonly commits: Source;
  /** Verbs by which a person wants what somebody else does. */
  readonly wishes: Words;
  /** Before an order that is none by itself: "please". */
  readonly polite: Words;
  /** What a note may say although no source does: words that add nothing. */
  readonly wording: Words;
  /** A sentence and its note, for a prompt: a model answers in the language that it is shown. */
  readonly examples: { readonly ask: NoteExample; readonly news: NoteExample };
  /** Verbs whose forms share too few letters, one verb a line. */
  readonly irregular: string;
}
