import type { Phrases, Source, Words } from './word-lists.js';

/** What programs and habits leave in a mail: known of some 30 languages, of most only this. */
export interface MailTraces {
  readonly greetings: Phrases;
  readonly sentences: SentenceWords;
  readonly quotes: QuoteWords;
  readonly signatures: SignatureWords;
  readonly folders: FolderWords;
}

/** How mail programs name the folders whose mail was thrown away, or never sent. */
export interface FolderWords {
  readonly deleted: Phrases;
  readonly junk: Phrases;
  readonly drafts: Phrases;
}

/** Where a full stop ends no sentence. */
export interface SentenceWords {
  readonly abbreviations: Words;
  /** Abbreviations that often end a sentence, and words: then a capital starts the next one. */
  readonly looseAbbreviations?: Words;
  /** Stands at the end of a company's name: only a small word with a capital starts a sentence behind it. */
  readonly companies?: Words;
  /** What stands before an ordinal: "am 15. Mai". */
  readonly beforeOrdinal?: Source;
}

/** What a header line above a quote says. */
export type HeaderName = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

/** How mail programs introduce an older message. */
export interface QuoteWords {
  /** "wrote": counts only beside a date, a time or an address. */
  readonly wrote: Phrases;
  /** The same in scripts without spaces between words. */
  readonly wroteUnspaced?: Phrases;
  /** The author of the mail themselves: no introduction. */
  readonly wroteMyself?: Phrases;
  /** What begins an introduction: "On", "Am", "Le". */
  readonly leadIns: Phrases;
  readonly headers: Readonly<Partial<Record<HeaderName, Phrases>>>;
  /** What stands between dashes above an older message, and above one that was passed on. */
  readonly original: Phrases;
  readonly forwarded: Phrases;
  /** How the subject of an answer begins that a program sends while its owner is away, without the colon. */
  readonly automatic?: Phrases;
  /** The marks of an answer and of a forward before a subject, without the colon. */
  readonly reply?: Phrases;
  readonly forward: Phrases;
}

/** What stands at the end, and sometimes at the head, of a mail. */
export interface SignatureWords {
  /** Words that close a letter, and words that may stand beside one. */
  readonly closing: Words;
  readonly companions: Words;
  /** Whole lines that close a letter without a closing word. */
  readonly lines: Phrases;
  /** Starts of formal closing sentences. */
  readonly starts?: Phrases;
  /** "Thanks" closes only when a name comes after it. */
  readonly thanks: Phrases;
  /** Lines of phones and programs by their start, and by their end where the verb is last. */
  readonly deviceStarts: Phrases;
  /** What such a line names, beside the products that have one name everywhere. */
  readonly devices?: Words;
  readonly deviceEnds?: Phrases;
  /** Before a telephone number or an address: "Tel". */
  readonly contact?: Source;
  /** Legal notices: a paragraph that has all the pieces between slashes. */
  readonly notices: Phrases;
  /** What tells a notice below a name in any other words. */
  readonly noticeWords?: NoticeWords;
  /** Starts of what gateways put on top, and what else such a banner has: all the pieces between slashes. */
  readonly bannerStarts?: Phrases;
  readonly bannerProofs?: Phrases;
}

/** What legal notices speak of. */
export interface NoticeWords {
  /** The mail itself, and what hangs on it. */
  readonly mail: Phrases;
  /** One matter each: whom it is for, mistakes, secrecy, viruses and liability, paper, how to be left alone. */
  readonly topics: readonly Phrases[];
  /** Words for oneself: who says "I" writes no notice. */
  readonly own: Words;
}
