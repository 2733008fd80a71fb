import { detectLanguage } from '../../reading/languages/detection/detect-language.js';
import { languageOf } from '../../reading/languages/known-languages.js';
import { anyLanguagePattern, anyLanguageWords } from '../../reading/languages/language-pattern.js';
import { isStopWord } from '../../reading/stop-words.js';
import { namesOfCurrency } from './currencies.js';
import { isCapitalisedDate } from './stray-dates.js';

// "G20" and "N95" are codes, not a person called G.
const CAPITALISED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu;
/** What a capital follows at the start of a sentence, of a quotation or of what somebody said. */
const STARTS_AFTER = /(?:^|[.!?…:;•(["“„«‘'–—-])\s*$/u;
const TITLES = anyLanguageWords(({ people }) => people.titles);
/** First words that are nobody's name, before a verb of saying. */
const NOBODY = anyLanguageWords(({ people }) => people.nobody);
const SAYS = anyLanguagePattern(({ people }) => people.says, {
  before: "^(?:\\s+\\p{Lu}[\\p{L}'’-]+)*(?::|\\s+",
  behind: '(?!\\p{L}))',
  flags: 'u',
});

/**
 * The names in a text that occur in none of the known texts (sources and people, each as its
 * `nameWords`), as they are written.
 *
 * Inside a sentence every capital makes a name. At its start only whoever says or does something is
 * one ("Jonas asks …", "Jonas: …"). `quote` helps to tell the language of a short text. German writes every noun with a capital: there only two unknown
 * words in a row make a name.
 */
export function strayNames(
  text: string,
  known: readonly ReadonlySet<string>[],
  quote = '',
): readonly string[] {
  const isSaid = (word: string) => known.some((words) => words.has(word));
  const isKnown = (name: string) =>
    wordsOf(name).every(isSaid) || namesOfCurrency(name).some(isSaid);
  const plain = text.normalize('NFKC');
  const found = [...plain.matchAll(CAPITALISED)].filter(
    ([name]) => !isKnown(name) && !TITLES().has(name.toLowerCase()) && name !== 'I',
  );
  const nounsHaveCapitals =
    found.length > 0 && languageOf(detectLanguage(`${quote} ${text}`))?.nounsHaveCapitals === true;
  return found
    .filter((match) => {
      const [name] = match;
      const rest = plain.slice(match.index + name.length);
      if (STARTS_AFTER.test(plain.slice(0, match.index))) {
        const lower = name.toLowerCase();
        return !NOBODY().has(lower) && !isStopWord(lower) && SAYS().test(rest);
      }
      return !nounsHaveCapitals || isNextTo(match, found);
    })
    .map(([name]) => name)
    .filter((name) => !isCalendarWord(name));
}

/** Whether another unknown capitalised word stands directly before or after. */
function isNextTo(match: RegExpExecArray, others: readonly RegExpExecArray[]): boolean {
  const end = match.index + match[0].length + 1;
  return others.some(
    (other) => other.index === end || other.index + other[0].length + 1 === match.index,
  );
}

/** The words of a text that names are looked for among. */
export function nameWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|\p{Sc}/gu)
      ?.filter((word) => word !== 's') ?? []
  );
}

/** "Birthday" and "Feiertag" end like the days of the week. */
const DAY = anyLanguagePattern(({ dates }) => dates.dayEnding, {
  before: '^\\p{L}+',
  behind: 'e?s?$',
  flags: 'iu',
});

/** Days and months have a check of their own (stray-dates.ts). */
function isCalendarWord(name: string): boolean {
  return DAY().test(name) || isCapitalisedDate(name);
}
