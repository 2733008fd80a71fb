import type { CommandWords } from './command-words.js';
import type { DateWords } from './date-words.js';
import type { BindingWords, MailWords } from './draft-words.js';
import type { MailTraces } from './mail-traces.js';
import type { MeetingWords } from './meeting-words.js';
import type { NoteWords } from './note-words.js';
import type { FollowUpWords, QuestionWords, RequestWords, ThreadWords } from './request-words.js';
import type { Phrases, Source, Words } from './word-lists.js';

/**
 * Everything Daybrief knows of how one language is written. A language has every part, or says with
 * `undefined` that it has none; words that may be missing from a part are optional in it.
 */
export interface Language extends MailTraces {
  /** In English, for a prompt. */
  readonly name: string;
  /** Whose spelling of a day is used for a reader of another language, BCP 47. */
  readonly locale: string;
  /** Where every noun has a capital, a capital tells no name. */
  readonly nounsHaveCapitals: boolean;
  /** The forms of address, the formal one first; undefined where there is but one. */
  readonly address: readonly [formal: string, familiar: string] | undefined;
  readonly dates: DateWords;
  /**
   * Words that name a day only on the day they are written, by their distance from it; they meet text
   * as it is written.
   */
  readonly nearDays: readonly (readonly [words: Source, distance: number])[];
  /** Articles, pronouns, conjunctions, prepositions and auxiliaries. */
  readonly stopWords: Words;
  readonly emptyWords: EmptyWords | undefined;
  readonly requests: RequestWords;
  readonly questions: QuestionWords;
  readonly denial: DenialWords;
  readonly numbers: NumberWords;
  readonly people: PeopleWords;
  readonly items: ItemWords;
  readonly mail: MailWords;
  readonly binding: BindingWords;
  readonly followUps: FollowUpWords | undefined;
  readonly commands: CommandWords | undefined;
  readonly secrets: SecretWords;
  readonly thread: ThreadWords;
  readonly tables: TableWords;
  readonly meeting: MeetingWords | undefined;
  readonly notes: NoteWords | undefined;
}

/** Words that name no topic either. */
export interface EmptyWords {
  /** Verbs that say nothing alone. */
  readonly light: Words;
  /** Verbs and nouns so general that they name no topic, yet say something. */
  readonly general: Words;
  /** What fills speech. */
  readonly spoken: Words;
}

/** How people deny. */
export interface DenialWords {
  readonly words: Source;
  /** Beginnings of words that say no without denying a verb. */
  readonly refusals: Source;
  /** Negative words that ask, invite or hedge. */
  readonly idioms?: Source;
  /** Frequent words of four letters and more. */
  readonly common?: Source;
}

/** Numbers in words. */
export interface NumberWords {
  /** Two to twelve; '' where one of them is a word of another language: "once", "due". */
  readonly counting?: Words;
  /** Further ones, with their values: "thirty=30". */
  readonly others?: Words;
  readonly percent: Source;
  readonly thousand: Source;
  readonly million: Source;
  readonly billion?: Source;
}

/** How people are addressed and spoken of. */
export interface PeopleWords {
  /** What begins a sentence before a comma and is nobody's name. */
  readonly openers: Words;
  /** Between two names. */
  readonly and?: Source;
  /** Before a name, without the full stop. */
  readonly titles: Words;
  /** In small letters inside a name: "von". */
  readonly particles?: Words;
  /** Behind a name and a comma, and no first name: forms of companies, degrees. */
  readonly afterName?: Words;
  /** Greeted instead of a name: "all". */
  readonly all: Source;
  /** Words in the name of a list or a team. */
  readonly groups?: Source;
  /** Names of addresses behind which sits whoever is on duty: "info". */
  readonly roles?: Source;
  /** How a single name that nobody of the thread has is told before a comma: by how the sentence goes on. */
  readonly stranger?: {
    /** What a request to that name begins with. */
    readonly asks: Source;
    /** Words beside `openers` that stand there and are nobody's name. */
    readonly others: Words;
  };
  /** Begins a question about what somebody does: behind it the name of who is asked. */
  readonly mayAsk?: Source;
  /** First words that are nobody's name, before a verb of saying. */
  readonly nobody?: Words;
  /** Verbs of saying, behind a name. */
  readonly says?: Source;
  /** Addresses that nobody reads, without signs between the words: "no reply". */
  readonly unread?: Phrases;
}

/** How a person says which mail they mean: "the mail from Priya about the lease". */
export interface ItemWords {
  /** What it is; names no topic. */
  readonly kinds: Words;
  /** Before whoever takes part in it. */
  readonly people: Words;
  /** Before its topic. */
  readonly topic: Words;
}

/** What stands beside a password, a key or a code. */
export interface SecretWords {
  readonly is: Source;
  readonly password?: Source;
  /** Between "password" and what it opens. */
  readonly for?: Source;
  readonly now?: Source;
  /** Between "the password was set" and the password. */
  readonly to?: Source;
  /** What signs in beside a password: "login", "user name". */
  readonly account?: Source;
  readonly key?: Source;
  /** The words that a wallet is restored from. */
  readonly seed?: Source;
  /** Codes for the day on which the telephone is lost. */
  readonly backup?: Source;
  /** A code that opens something, by its own name. */
  readonly codeName: Source;
  /** Before "code". */
  readonly your: Source;
  readonly code?: Source;
  /** A code that is spoken of as the one that opens something. */
  readonly theCode?: Source;
  /** A code that opens nothing: "your discount code". */
  readonly harmless?: Source;
  readonly as: Source;
  /** Asks somebody to sign in, before a name and a password. */
  readonly signIn?: Source;
  readonly and?: Source;
  /** Asks somebody to key in a code. */
  readonly enter?: Source;
  /** What a code is keyed in for: to sign in, to confirm. */
  readonly proves?: Source;
  /** Where a code is keyed in. */
  readonly keypad?: Source;
  /** What a code opens or switches off: a door, an alarm. */
  readonly opened?: Source;
  /** What is unlocked and stands behind no door. */
  readonly device?: Source;
  readonly with?: Source;
  /** Behind a code: what it does, or what is done then. */
  readonly opens?: Source;
  /** Before the name of a wireless network. */
  readonly network?: Source;
  /** "Key" alone, which may be one of metal. */
  readonly plainKey?: Source;
  /** What opens a lock with a dial. */
  readonly combination?: Source;
  /** Between the numbers of a combination. */
  readonly turn?: Source;
}

/** How the tables of documents are headed. */
export interface TableWords {
  /** Heads a column that numbers or names its rows. */
  readonly identifiers: Source;
  /** Heads the row of the sum. */
  readonly totals: Source;
}
