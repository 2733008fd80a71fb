import type { Person } from './mail.js';

/** A date somebody named, read from words in the source and never guessed. */
export interface Due {
  /** Local calendar date, `2026-11-27`. */
  readonly date: string;
  /** Minutes after midnight, when a time was named. */
  readonly minutes?: number;
  /** The words it was read from: "by Friday". */
  readonly words: string;
}

/** Whom the words "you" of a sentence mean. */
export interface Addressees {
  /** Empty when the message does not say. */
  readonly people: readonly Person[];
  /** Everybody the message was sent to, as "Hi all" says. */
  readonly everyone: boolean;
}

/** What somebody wants: an answer, work, a yes, or time together. */
export type AskKind = 'question' | 'task' | 'approval' | 'meeting';

/** One sentence with all that is decided from it: it is the evidence. */
export interface ReadSentence {
  /** Index among the sentences of its message: how it is cited. */
  readonly at: number;
  /** Without greeting and names spoken to; the first letter may have become small by that. */
  readonly text: string;
  /** As it stands in the message. */
  readonly quote: string;
  /** The language it was understood in, ISO 639-1. */
  readonly language: string | undefined;
  /** Set for the subject, where it is its author's own. */
  readonly isSubject?: true;
  /** What introduces the list that the sentence stands in: "There are three options:". */
  readonly leadIn?: string;
  readonly addressees: Addressees;
  /** Set when the words go to the reader: alone, or with others. */
  readonly toReader?: 'alone' | 'shared';
  /** What it asks for outright, or that it lays something before the reader: "We could discuss it over lunch." */
  readonly ask?: AskKind | 'suggestion';
  /**
   * Why it asks nothing, where it may look so: "Please find attached", an option of a list, what a patch
   * does, what somebody else is quoted with or said before; or says nothing to anybody: code, a link, the name below.
   */
  readonly idle?:
    | 'courtesy'
    | 'self-question'
    | 'option'
    | 'change'
    | 'speech'
    | 'repeated'
    | 'wordless'
    | 'signature';
  /** Set when its author says that they will do something. */
  readonly isPromise?: true;
  /** By when something has to be done. */
  readonly due?: Due;
  /** The sentence that names `due`, where it is the one after this. */
  readonly dueAt?: number;
  /** A day that it names without making it a deadline: "Lunch today?". */
  readonly day?: Due;
}

/** A message, read once for everybody who says something about it. */
export interface MessageReading {
  readonly language: string | undefined;
  /** In the order of the message, its subject first. */
  readonly sentences: readonly ReadSentence[];
}

/** A sentence as what something rests on. */
export interface Evidence {
  readonly messageId: string;
  /** Index of the sentence in the reading of that message. */
  readonly at: number;
}
