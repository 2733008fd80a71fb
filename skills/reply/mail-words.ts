import type { Blank, Tone } from '../core/ports/writer.js';
import { en } from '../reading/languages/en.js';
import { languageOf } from '../reading/languages/known-languages.js';
import type { Language } from '../reading/languages/language.js';
import { phrasesIn } from '../reading/languages/sources.js';

/** The words around an answer in one language; none of them decides or asks anything. */
export interface MailWords {
  /** "Hi Dana,"; without a name where nobody knows one, and no "Dear Mr": nobody told Daybrief. */
  greet(tone: Tone, name: string | undefined): string;
  readonly thanks: string;
  readonly afterGreeting: string;
  /** Greetings that are given back as they came. */
  readonly mirrored: readonly string[];
  /** Stands before what an answer is about: `About “…”:`. */
  about(words: string, by: string | undefined): string;
  readonly closings: Readonly<Record<Tone, string>>;
  readonly blanks: Readonly<Record<Blank, string>>;
  /** Marks a mail that keeps its distance: "Sehr geehrte", "usted". */
  readonly formal: RegExp;
}

/** The words of a language, ISO 639-1; English for those that have none here. */
export function mailWordsOf(language: string | undefined): MailWords {
  return toMailWords((languageOf(language) ?? en).mail);
}

function toMailWords(mail: Language['mail']): MailWords {
  const [word, open, close, colon] = mail.about;
  const [when = '', who = '', howMuch = '', which = '', yesOrNo = '', file = '', answer = ''] =
    phrasesIn(mail.blanks).map((blank) => `[${blank}]`);
  return {
    ...mail,
    mirrored: phrasesIn(mail.mirrored),
    greet: (tone, name) =>
      `${name === undefined ? mail.greetNobody : `${mail.greet[tone]} ${name}`}${mail.afterGreeting}`,
    about: (words, by) =>
      `${word} ${open}${words}${close}${by === undefined ? '' : ` (${by})`}${colon}`,
    blanks: {
      when,
      who,
      'how-much': howMuch,
      which,
      'yes-or-no': yesOrNo,
      file,
      answer,
    },
  };
}
