import type { Source, Words } from './word-lists.js';

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
  /** Begins a question whatever mark stands behind it: "Is there". */
  readonly inverted?: Source;
  /** Before a colon, and behind it the day or hour of something to come: "When". */
  readonly eventLabels?: Source;
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
/** Words that mail has for one another, by what they speak of, which is called alike in every language. */
export type RelatedWords = Readonly<Record<string, Words>>;

export interface QuestionWords {
  /** Words that open a question and hardly anything else: no mark is needed after them. */
  readonly opens?: Source;
  readonly time: Source;
  /** "How long". */
  readonly duration?: Source;
  readonly amount: Source;
  /** "How many". */
  readonly count?: Source;
  /** Asks for a price wherever it stands in the question: "what does … cost". */
  readonly price?: Source;
  readonly reason?: Source;
  readonly person?: Source;
  readonly place: Source;
  readonly yesOrNo?: Source;
  readonly which: Source;
  /** Words that ask rather than say what about. */
  readonly asking: Words;
  /** What happens to the subject of a question, in words that an answer has others for: "start", "take place". */
  readonly predicates?: Words;
  /** Verbs of saying, in a question for somebody's own words. */
  readonly says?: Words;
  /** Puts a question whose verb comes last: "did". */
  readonly does?: Source;
  /** Verbs of saying whose object is a question or a request. */
  readonly asksFor?: Words;
  /** Verbs of needing and wanting. */
  readonly wishes?: Words;
  /** Who asks, in their own question. */
  readonly own?: Source;
  /** Asks for all that was settled. */
  readonly decided?: Source;
  /** Asks for all that is to be done. */
  readonly toDo?: Source;
  /** Begins a clause that is not the main one. */
  readonly subordinate?: Source;
  /** What the answer to each kind of question may hold besides digits. */
  readonly timeAnswer?: Source;
  readonly durationAnswer?: Source;
  readonly amountAnswer?: Source;
  readonly reasonAnswer?: Source;
  readonly placeAnswer?: Source;
  readonly personAnswer?: Source;
  /** Before words with capitals that name a thing: "the Harbour Street office". */
  readonly beforeThing?: Source;
  readonly related?: RelatedWords;
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
