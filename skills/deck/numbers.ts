/** A column of a table whose every cell is a number with the same unit. */
export interface NumberColumn {
  readonly values: readonly number[];
  /** What stands beside every number: "€", "%", "days"; empty for bare numbers. */
  readonly unit: string;
  /** How a spreadsheet spells them: `#,##0.00" €"`. */
  readonly format: string;
}

interface WrittenNumber {
  readonly negative: boolean;
  readonly digits: string;
  readonly before: string;
  readonly after: string;
}

const NUMBER =
  /^(?<open>\()?\s*(?<sign>[-−–+])?\s*(?<before>\p{Sc}|[A-Z]{3}(?=[\s\d]))?\s?(?<inner>[-−])?(?<digits>\d[\d.,'’\s]*?)(?<after>\s?(?:[%‰]|\p{Sc}|[\p{L}/.]{1,12}))?\s*(?<close>\))?$/u;
const GROUPED = /^\d{1,3}(?:(?<mark>[.,'’\s])\d{3})(?:\k<mark>\d{3})*(?:[.,]\d+)?$/u;
const PLAIN = /^\d+(?:[.,]\d+)?$/u;
/** Languages that write 1.234,5. */
const COMMA_DECIMAL = /^(?:de|fr|es|it|nl|pt|da|sv|no|fi|pl|cs|hu|ro|tr|ru|uk|bg|el)/u;

/**
 * Reads a column of a table as numbers.
 *
 * Returns undefined when one cell is no number, a unit differs, or a cell is empty: half a column makes
 * no honest chart. `language` (ISO 639-1) decides only what nothing in the column does: whether
 * "1.234" has three decimals. Where it is unknown, too, the column is none.
 */
export function toNumberColumn(
  cells: readonly string[],
  language?: string,
): NumberColumn | undefined {
  const written = cells.map(readNumber);
  const [first] = written;
  if (!first) return undefined;
  const numbers: WrittenNumber[] = [];
  for (const number of written) {
    if (number?.before !== first.before || number.after.trim() !== first.after.trim()) {
      return undefined;
    }
    numbers.push(number);
  }
  const decimal = decimalMark(
    numbers.map(({ digits }) => digits),
    language,
  );
  if (decimal === undefined) return undefined;
  const values = numbers.map(
    ({ digits, negative }) => toValue(digits, decimal) * (negative ? -1 : 1),
  );
  if (!values.every(Number.isFinite)) return undefined;
  return {
    values,
    unit: first.before || first.after.trim(),
    format: formatOf(numbers, decimal),
  };
}

function readNumber(cell: string): WrittenNumber | undefined {
  const { groups } = NUMBER.exec(cell.trim()) ?? {};
  if (!groups) return undefined;
  const digits = (groups['digits'] ?? '').trim();
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return undefined;
  const bracketed = groups['open'] !== undefined && groups['close'] !== undefined;
  const sign = groups['sign'] ?? groups['inner'] ?? '';
  return {
    negative: bracketed || (sign !== '' && sign !== '+'),
    digits,
    before: groups['before'] ?? '',
    after: groups['after'] ?? '',
  };
}

/** The mark in front of the decimals: the last of two different ones, or the one not before three digits. */
function decimalMark(
  numbers: readonly string[],
  language: string | undefined,
): '.' | ',' | undefined {
  for (const digits of numbers) {
    const marks = digits.match(/[.,]/gu) ?? [];
    const last = marks.at(-1);
    if (last !== '.' && last !== ',') continue;
    if (marks.some((mark) => mark !== last)) return last;
    if (marks.length > 1) return last === '.' ? ',' : '.';
    const isGroup = /^[1-9]\d{0,2}[.,]\d{3}$/u.test(digits);
    if (!isGroup) return last;
  }
  if (language !== undefined) return COMMA_DECIMAL.test(language) ? ',' : '.';
  return numbers.some((digits) => digits.includes('.')) ? undefined : '.';
}

function toValue(digits: string, decimal: '.' | ','): number {
  const kept = [...digits].filter((char) => /\d/u.test(char) || char === decimal).join('');
  return Number(kept.replace(decimal, '.'));
}

function formatOf(numbers: readonly WrittenNumber[], decimal: '.' | ','): string {
  const decimals = Math.max(
    // "1.200,00" says no more than "1.200", and a chart has little room.
    ...numbers.map(({ digits }) => {
      const at = digits.lastIndexOf(decimal);
      const isWhole = at === -1 || /^0*$/u.test(digits.slice(at + 1));
      return isWhole ? 0 : digits.length - at - 1;
    }),
  );
  // Seven digits in a row are not read but counted.
  const grouped =
    numbers.some(({ digits }) => /^\d{5,}/u.test(digits)) ||
    numbers.some(({ digits }) => /\D\d{3}(?!\d)/u.test(digits.split(decimal)[0] ?? ''));
  const core = `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const [{ before = '', after = '' } = {}] = numbers;
  // A unit that wraps away from its number is misread; U+00A0 keeps them together.
  const unit = after.replace(/^\s/u, '\u00a0');
  return `${before === '' ? '' : `"${before}\u00a0"`}${core}${unit === '' ? '' : `"${unit}"`}`;
}
