import { detectLanguage } from '../../reading/language.js';

// "G20" and "N95" are codes, not a person called G.
const CAPITALISED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}])/gu;
/** What a capital follows at the start of a sentence, of a quotation or of what somebody said. */
const STARTS_AFTER = /(?:^|[.!?…:;•(["“„«‘'–—-])\s*$/u;
const TITLES = new Set('mr mrs ms mx dr prof herr frau m mme mlle sr sra srta sig i'.split(' '));
/** First words that are nobody's name, before a verb of saying. */
const NOBODY = new Set(
  `the this that these those they he she it we you somebody someone everybody everyone nobody people one who there all
  both most some many another others der die das er sie es wir man alle jemand niemand wer le la les il elle on nous vous
  ils elles tous quelqu'un`.split(/\s+/u),
);
const SAYS =
  /^(?:\s+\p{Lu}[\p{L}'’-]+)*(?::|\s+(?:\p{Ll}+s|\p{Ll}+ed|will|said|wrote|sent|bittet|fragt|schreibt|möchte|will|hat|sagt|schlägt|demande|a|propose|écrit|souhaite|veut)(?!\p{L}))/u;

/**
 * The names in a text that occur in none of the known texts (sources and people, each as its
 * `nameWords`), as they are written.
 *
 * Inside a sentence every capital makes a name. At its start only whoever says or does something is
 * one ("Jonas asks …", "Jonas: …"). German writes every noun with a capital: there only two unknown
 * words in a row make a name.
 */
export function strayNames(text: string, known: readonly ReadonlySet<string>[]): readonly string[] {
  const isKnown = (name: string) =>
    wordsOf(name).every((word) => known.some((words) => words.has(word)));
  const plain = text.normalize('NFKC');
  const found = [...plain.matchAll(CAPITALISED)].filter(
    ([name]) => !isKnown(name) && !TITLES.has(name.toLowerCase()),
  );
  const isGerman = found.length > 0 && detectLanguage(text) === 'de';
  return found
    .filter((match) => {
      const [name] = match;
      const rest = plain.slice(match.index + name.length);
      if (STARTS_AFTER.test(plain.slice(0, match.index))) {
        return !NOBODY.has(name.toLowerCase()) && SAYS.test(rest);
      }
      return !isGerman || isNextTo(match, found);
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
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.filter((word) => word !== 's') ?? []
  );
}

/** Days and months have a check of their own (grounding-dates). */
function isCalendarWord(name: string): boolean {
  return /^(?:\p{L}+days?|\p{L}+tage?s?|mittwochs?|januar[yi]?|februar[yi]?|mar(?:ch|ts?)|märz|april|ma[iy]|jun[ie]|jul[iy]|august|september|o[ck]tober|november|de[cz]ember)$/iu.test(
    name,
  );
}
