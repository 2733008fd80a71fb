import type { Source, Words } from './word-lists.js';

/** How people name things in what they ask of Daybrief. */
export interface CommandWords {
  /** Says nothing about what is asked for: "please", "could you". */
  readonly polite: Words;
  /** Says that mail is spoken of. */
  readonly mail: Source;
  /** Turns a sentence round: "not", "never". */
  readonly denies: Words;
  /** First to fifteenth, a source each. */
  readonly ordinals: Words;
  /** Between the things of a list. */
  readonly and: Source;
  /** From the first to the last of a list. */
  readonly through: Source;
  /** To an offer. */
  readonly yes: Source;
  readonly no: Source;
  /** The last of a list. */
  readonly last: Source;
  /** What an answer is about, without a name: "it", "this one". */
  readonly it: Source;
  /** What may stand around the number or the name of a line: "the mail", "number". */
  readonly around: Source;
  /** Days and times in the words that commands take; the first that matches counts. */
  readonly times: readonly (readonly [words: Source, inCommand: string])[];
  /** How far back, in the words that `digest since` takes. */
  readonly windows: readonly (readonly [words: Source, inCommand: string])[];
}
