import {
  languagePattern,
  START,
  WORD,
} from '../../../skills/reading/languages/language-pattern.js';
import { isStopWord } from '../../../skills/reading/stop-words.js';
import { lowerCase } from '../../../skills/reading/unicode.js';

/** A sentence as patterns meet it. */
export interface PlainSentence {
  /** Without empty openers. */
  readonly text: string;
  /** With them: "yes, sure" is an answer. */
  readonly heard: string;
  readonly concludes: boolean;
  /** Whether the last word asks for more. */
  readonly hangs: boolean;
}

/** How sentences of one language are made plain. */
export interface Plainer {
  plain(sentence: string): PlainSentence;
  /** Words that begin a clause, in small letters. */
  readonly startsClause: RegExp | undefined;
}

/** How transcribers mark what is not speech: {disfmarker}, [laughter], <noise>, @ @. */
const MARK = /\{[^}]{0,40}\}|\[[^\]]{0,40}\]|<[^>]{0,40}>|@+/gu;
/** Word-by-word spacing, as some corpora and captions have it: "it 's", "re - read". */
const LOOSE = / +(?='(?:s|re|ve|ll|d|m|t)\b)|(?<=\w) - (?=\w)| +(?=[,.;:?!])/gu;
/** A word said twice, or three times. */
const STUTTER = /(?<![\p{L}'])([\p{L}']+)(?:,? \1(?![\p{L}']))+/gu;
const FILLERS = languagePattern(({ meeting }) => meeting?.fillers, { ...WORD, flags: 'g' });
const OPENERS = languagePattern(({ meeting }) => meeting?.openers, START);
const CONCLUDES = languagePattern(({ meeting }) => meeting?.concludes, START);
const STARTS = languagePattern(({ meeting }) => meeting?.startsClause, START);

/** Creates the reader of sentences of a language, ISO 639-1; of others only marks and letters change. */
export function createPlainer(language: string | undefined): Plainer {
  const [fillers, openers] = [FILLERS(language), OPENERS(language)];
  const concludes = CONCLUDES(language);
  return {
    startsClause: STARTS(language),
    plain(sentence) {
      let text = lowerCase(sentence).replaceAll('’', "'");
      if (/[{[<@]/u.test(text)) text = text.replace(MARK, ' ');
      text = text.replace(LOOSE, '');
      if (fillers) text = text.replace(fillers, '');
      text = text
        .replace(/\s+/gu, ' ')
        .replace(STUTTER, '$1')
        .replace(/^[\s,.;:–—-]+/u, '');
      const heard = text.trim();
      let isOutcome = false;
      for (;;) {
        isOutcome ||= concludes?.test(text) ?? false;
        const opener = openers?.exec(text)?.[0];
        // An opener that is all of it says something: "Agreed."
        const rest =
          opener === undefined ? '' : text.slice(opener.length).replace(/^[\s,.!;:–—-]+/u, '');
        if (rest === '' || !/\p{L}/u.test(rest)) break;
        text = rest;
      }
      const said = /[\p{L}\p{N}]/u.test(text) ? text.trim() : '';
      const last = /([\p{L}']+)[,-]*$/u.exec(said)?.[1] ?? '';
      return { text: said, heard, concludes: isOutcome, hangs: last !== '' && isStopWord(last) };
    },
  };
}
