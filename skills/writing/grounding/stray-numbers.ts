import { lazily } from '../../core/lazily.js';
import { LANGUAGES } from '../../reading/languages/known-languages.js';
import { anyLanguagePattern } from '../../reading/languages/language-pattern.js';
import { wordsIn } from '../../reading/languages/sources.js';

const NUMBER = /\d+(?:[.,:/'’\u00a0\u202f -]?\d+)*/gu;
const GROUPED = /^(\d{1,3}(?:[.,'’\s]\d{3})+)(?:[.,](\d{1,2}))?$/u;
const DECIMAL = /^(\d+)[.,](\d+)$/u;

/** Units that change what a number says; each spelling leads to one name. */
const UNITS = [
  ['%', unitPattern('%', 'percent')],
  ['thousand', unitPattern('k\\b', 'thousand')],
  ['million', unitPattern('mn?\\b|mm\\b', 'million')],
  ['billion', unitPattern('bn?\\b', 'billion')],
] as const;

function unitPattern(signs: string, part: 'percent' | 'thousand' | 'million' | 'billion') {
  return anyLanguagePattern(({ numbers }) => numbers[part], {
    before: `^\\s?(?:${signs}|`,
    behind: '\\b)',
    flags: 'i',
  });
}

/** Written-out numbers; one is left out, because "one", "ein" and "un" mostly count nothing. */
const WORDS = lazily(() => {
  const counted = LANGUAGES.flatMap(({ numbers }) => [
    ...wordsIn(numbers.counting).map((word, at) => [word, at + 2] as const),
    ...wordsIn(numbers.others).map((pair) => {
      const [word = '', value] = pair.split('=');
      return [word, Number(value)] as const;
    }),
  ]);
  const values: ReadonlyMap<string, number> = new Map(counted);
  return {
    values,
    pattern: new RegExp(`(?<![A-Za-zß-ɏ])(?:${[...values.keys()].join('|')})(?![A-Za-zß-ɏ])`, 'gi'),
  };
});

/** A number of a text. */
export interface WrittenNumber {
  readonly written: string;
  /** Digits without grouping, decimals after a point. */
  readonly value: string;
  /** The parts of a date, a time or a range; empty for a plain number. */
  readonly parts: readonly string[];
  readonly unit: string | undefined;
}

/**
 * The numbers of a text that none of the sources has, as they are written.
 *
 * A unit that changes the size (%, thousand, million, billion) belongs to the number. "three" and "3"
 * are the same; a date or a time may be spelled in another order. `sources` is called only for a text
 * with numbers.
 */
export function strayNumbers(
  text: string,
  sources: () => readonly WrittenNumber[],
): readonly string[] {
  const claimed = numbersIn(text);
  if (claimed.length === 0) return [];
  const known = sources();
  const values = new Set(known.flatMap(({ value, parts }) => [value, ...parts]));
  return claimed
    .filter(({ value, parts, unit }) => {
      if (parts.length > 1 && parts.every((part) => values.has(part))) return false;
      return !known.some(
        (number) =>
          (number.value === value && sameSize(unit, number.unit)) ||
          (unit === undefined && number.parts.includes(value)),
      );
    })
    .map(({ written }) => written);
}

function sameSize(claimed: string | undefined, said: string | undefined): boolean {
  return claimed === said;
}

/** Reads the numbers of a text, in digits and in words. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const plain = text.normalize('NFKC');
  const inDigits = [...plain.matchAll(NUMBER)].map((match) => {
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const unit = UNITS.find(([, pattern]) => pattern().test(after))?.[0];
    return { written: match[0], ...readNumber(match[0]), unit };
  });
  const inWords = [...plain.matchAll(WORDS().pattern)].map(([written]) => ({
    written,
    value: String(WORDS().values.get(written.toLowerCase())),
    parts: [],
    unit: undefined,
  }));
  return [...inDigits, ...inWords];
}

function readNumber(written: string): Pick<WrittenNumber, 'value' | 'parts'> {
  const grouped = GROUPED.exec(written);
  if (grouped) {
    return { value: decimal((grouped[1] ?? '').replace(/\D/gu, ''), grouped[2]), parts: [] };
  }
  const fraction = DECIMAL.exec(written);
  if (fraction) {
    const [, whole = '', rest = ''] = fraction;
    // "27.11." and "10.30" are a date and a time as often as a decimal.
    const isDateOrTime = rest.length === 2 && Number(whole) <= 31 && Number(rest) <= 59;
    return { value: decimal(whole, rest), parts: isDateOrTime ? [whole, rest].map(trim) : [] };
  }
  const parts = written.split(/\D+/u).map(trim);
  return { value: parts.join('-'), parts: parts.length > 1 ? parts : [] };
}

function decimal(whole: string, fraction = ''): string {
  const rest = fraction.replace(/0+$/u, '');
  return rest === '' ? trim(whole) : `${trim(whole)}.${rest}`;
}

function trim(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}
