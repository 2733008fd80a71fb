/**
 * Source of a regular expression that meets lower-case text: alternatives with `|` between them. Line
 * breaks count for nothing, `\p{L}` is any Latin letter, and '' finds nothing.
 */
export type Source = string;
/** Words in lower case, between spaces. */
export type Words = string;
/** Phrases in lower case, one a line or with `|` between them. */
export type Phrases = string;

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
  readonly mail: MailWords;
  readonly binding: BindingWords;
  readonly followUps: FollowUpWords | undefined;
  readonly secrets: SecretWords;
  readonly thread: ThreadWords;
  readonly tables: TableWords;
  /** How a meeting is read where sentences are quoted and not reported; undefined in English. */
  readonly meeting: MeetingWords | undefined;
}

/** What programs and habits leave in a mail: known of some 30 languages, of most only this. */
export interface MailTraces {
  readonly greetings: Phrases;
  readonly sentences: SentenceWords;
  readonly quotes: QuoteWords;
  readonly signatures: SignatureWords;
}

/** How people name days. */
export interface DateWords {
  /** January to December, and Monday to Sunday: a source each, between spaces. */
  readonly months: Words;
  readonly weekdays: Words;
  /** Months that are verbs too, and months only with a capital. */
  readonly verbs?: Words;
  /** How the names of most days end: "day". */
  readonly dayEnding?: Source;
  /** Words for a day by its distance from today. */
  readonly days: readonly (readonly [words: Source, distance: number])[];
  /** "end of day": today's, or that of the day it stands beside. */
  readonly endOfDay: Source;
  /** What stands before or after a weekday and moves it. */
  readonly next: Source;
  readonly coming: Source;
  readonly last: Source;
  /** Whether "next Friday" is the Friday of the next calendar week rather than the coming one. */
  readonly nextSkipsWeek: boolean;
  readonly nextWeek: Source;
  readonly thisWeek: Source;
  /** "end of the", also for months and quarters. */
  readonly endOf: Source;
  readonly periods: Readonly<Record<'week' | 'month' | 'quarter' | 'year', Source>>;
  /** "in" and "within" before a number of days. */
  readonly within: Source;
  /** Of these, the ones that set a deadline by themselves. */
  readonly withinDeadline: Source;
  readonly units: Readonly<Record<'day' | 'workingDay' | 'week' | 'hour', Source>>;
  /** One to ten: a source each, between spaces. */
  readonly numbers: Words;
  /** Before a bare day of the month: "the 15th". `(\d{1,2})` must be in it. */
  readonly ordinal: Source;
  /** What may stand between a day and a month: "of", "de". */
  readonly of?: Source;
  /** What may stand before a time: "at", "um". */
  readonly at: Source;
  /** Of these, the ones after which a bare number is an hour of the 24-hour clock. */
  readonly atHour?: Source;
  /** What may stand behind the digits of a time: "Uhr". */
  readonly clock?: Source;
  /** Words for a time of day, by minutes after midnight. */
  readonly times: Readonly<Record<number, Source>>;
  /** What may stand between a time and its day: "on". */
  readonly on: Source;
  /** What may stand between two words for one day: "Thursday, the 3rd". */
  readonly joint: Source;
  /** After it "5/12" is a day and no fraction. */
  readonly introduces: Source;
  /** What makes a date a deadline when it stands before it. */
  readonly by: Source;
  /** The same, behind the date. */
  readonly byBehind: Source;
  /** What a sentence has that asks for something to be done. */
  readonly action: Source;
}

/** Where a full stop ends no sentence. */
export interface SentenceWords {
  readonly abbreviations: Words;
  /** Abbreviations that often end a sentence, and words: then a capital starts the next one. */
  readonly looseAbbreviations?: Words;
  /** What stands before an ordinal: "am 15. Mai". */
  readonly beforeOrdinal?: Source;
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

/** How people ask, ask again, and take on what was asked. */
export interface RequestWords {
  /** Asks for something to be done. */
  readonly task: Source;
  /** What a question to the reader has, and one that the writer only wonders about has not. */
  readonly asksReader?: Source;
  readonly approval: Source;
  readonly meeting: Source;
  /** Formulas that look like requests and ask for nothing. */
  readonly courtesy: Source;
  /** Set where a trained model scores the sentences: what rules still decide. */
  readonly scored?: {
    /** Asks, whatever the model makes of it. */
    readonly certain: RegExp;
    /** One of these is in everything that somebody has to answer. */
    readonly directive: RegExp;
    /** Answers a question: "Ruth, please." */
    readonly order: RegExp;
  };
  /** What any request may have, from four letters on. */
  readonly polite?: Words;
  /** Speaks to somebody, as a bare order may not: "Save the zero" says what a patch does. */
  readonly speaksTo?: Source;
  /** Asks again. */
  readonly reminder: Source;
  /** Asks oneself aloud. */
  readonly selfQuestion?: Source;
  /** "I need it by Friday": no second request, but the date of the one before. */
  readonly deadline?: Source;
  /** The writer undertakes something. */
  readonly promise: Source;
}

/** How a question says what it asks for. */
export interface QuestionWords {
  /** Words that open a question and hardly anything else: no mark is needed after them. */
  readonly opens?: Source;
  readonly time: Source;
  readonly amount: Source;
  readonly person?: Source;
  readonly place: Source;
  readonly yesOrNo?: Source;
  readonly which: Source;
  /** Words that ask rather than say what about. */
  readonly asking: Words;
  /** What the answer to a question for a time or an amount may hold besides digits. */
  readonly timeAnswer?: Source;
  readonly amountAnswer?: Source;
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
  readonly and: Source;
  /** Before a name, without the full stop. */
  readonly titles: Words;
  /** In small letters inside a name: "von". */
  readonly particles?: Words;
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
  /** First words that are nobody's name, before a verb of saying. */
  readonly nobody?: Words;
  /** Verbs of saying, behind a name. */
  readonly says?: Source;
  /** Addresses that nobody reads, without signs between the words: "no reply". */
  readonly unread?: Phrases;
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
  readonly deviceEnds?: Phrases;
  /** Before a telephone number or an address: "Tel". */
  readonly contact?: Source;
  /** Legal notices: a paragraph that has all the pieces between slashes. */
  readonly notices: Phrases;
  /** Starts of what gateways put on top, and what else such a banner has. */
  readonly bannerStarts?: Phrases;
  readonly bannerProofs?: Phrases;
}

/** How a mail in the language is worded and how formal it sounds. None of it decides or asks anything. */
export interface MailWords {
  readonly greet: Readonly<Record<'formal' | 'plain' | 'friendly', string>>;
  /** For a reader whose name nobody knows. */
  readonly greetNobody: string;
  readonly afterGreeting: string;
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

/** How people refer to an earlier answer; `#` stands for its number. */
export interface FollowUpWords {
  readonly more?: Source;
  readonly why: Source;
  readonly slides?: Source;
  readonly shorter?: Source;
  readonly longer?: Source;
  /** Before "this" or a number; behind it stands what the person wants to say. */
  readonly draft: Source;
  readonly draftAlone?: Source;
  readonly formal: Source;
  readonly friendly: Source;
  readonly waiting?: Source;
  readonly others?: Source;
}

/** What stands beside a password, a key or a code. */
export interface SecretWords {
  readonly is: Source;
  readonly password?: Source;
  /** Between "password" and what it opens. */
  readonly for?: Source;
  readonly now?: Source;
  readonly key?: Source;
  readonly codeName: Source;
  /** Before "code". */
  readonly your: Source;
  /** A code that opens nothing: "your discount code". */
  readonly harmless?: Source;
  readonly as: Source;
}

/** What the built-in writer goes by in a thread. */
export interface ThreadWords {
  /** Says that something was settled, or is now another way than before. */
  readonly settled: Source;
  /** A condition, a wish or a question: nothing is settled yet. */
  readonly unsettled: Source;
  /** The same as a first word. */
  readonly wonders?: Source;
  /** Introduces things that may be done. */
  readonly possible: Source;
  /** Stands for a thing named earlier; `dangling` at the start of a sentence. */
  readonly pronoun?: Source;
  readonly dangling?: Source;
  /** What is to be answered stands before it. */
  readonly vague?: Source;
  /** "I am writing about …": only the group `topic` names something. */
  readonly opening?: Source;
  /** Answers what stood in a quote. */
  readonly answers?: Source;
  /** Starts a sentence that closes a message and says nothing. */
  readonly closing: Source;
}

/** How the tables of documents are headed. */
export interface TableWords {
  /** Heads a column that numbers or names its rows. */
  readonly identifiers: Source;
  /** Heads the row of the sum. */
  readonly totals: Source;
}

/** How people settle things and take on work when they speak. */
export interface MeetingWords {
  readonly decision: Source;
  /** The speaker takes something on. */
  readonly promise: Source;
  /** Said when a question stays open. */
  readonly unanswered: Source;
}
