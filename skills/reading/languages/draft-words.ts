import type { Phrases, Source, Words } from './word-lists.js';

/** How a mail in the language is worded and how formal it sounds. None of it decides or asks anything. */
export interface MailWords {
  readonly greet: Readonly<Record<'formal' | 'plain' | 'friendly', string>>;
  /** For a reader whose name nobody knows. */
  readonly greetNobody: string;
  readonly afterGreeting: string;
  /** Greetings that are given back as they came; none that tells man from woman or the time of day. */
  readonly mirrored?: Phrases;
  /** Before a noun without an article, where nouns have capitals. */
  readonly nounsAfter?: Source;
  /** Set where days and months have a capital. */
  readonly capitalDays?: true;
  readonly thanks: string;
  /** Stands before what an answer is about, with the marks around it: `About “…”:`. */
  readonly about: readonly [word: string, open: string, close: string, colon: string];
  readonly closings: Readonly<Record<'formal' | 'plain' | 'friendly', string>>;
  /** When, who, how much, which, yes or no, which file, and the answer as a whole. */
  readonly blanks: Phrases;
  /** Marks a mail that keeps its distance: "Sehr geehrte", "usted". Meets text as it is written. */
  readonly formal: RegExp;
}

/** The ways in which a sentence binds whoever sends it. */
export const BINDINGS = [
  'paying',
  'signing',
  'promising',
  'handingOver',
  'approving',
  'agreeing',
  'undertaking',
  'ending',
  'disclosing',
  'ordering',
  'admitting',
] as const;

/** One of `BINDINGS`. */
export type Binding = (typeof BINDINGS)[number];

/**
 * What people bind themselves by: beginnings of words, whole words where a "!" follows, and "_" between
 * two. Rather too much than too little: a sentence that is found where it binds nobody costs a nicer
 * wording and nothing else.
 */
export interface BindingWords {
  readonly ways: Readonly<Partial<Record<Binding, Words>>>;
  /** Agrees without naming to what. */
  readonly assent: Words;
  /** An undertaking in the short form of a note: "will look into it". */
  readonly noted?: Words;
}
