/** How a number of a sheet is shown, as far as a reader needs it. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly hasDay: boolean; readonly hasTime: boolean }
  | {
      readonly kind: 'number';
      readonly decimals: number;
      readonly hasGroups: boolean;
      readonly isPercent: boolean;
      readonly before: string;
      readonly after: string;
    };

/** Formats without a code of their own (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'yyyy-mm-dd',
  16: 'yyyy-mm-dd',
  17: 'yyyy-mm-dd',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
};
/** As Excel has them where languages of East Asia count days. */
const EAST_ASIAN_DATES = { from: 27, to: 36 };
/** What is written as it stands: in quotes, behind a backslash, and the currency of `[$€-407]`. */
const LITERAL = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]/g;
const COLOUR_OR_CONDITION = /\[(?!h|m|s)[^\]]*\]/gi;
const DAY_MS = 86_400_000;
/** Day 0 of both ways to count, as Excel has them: it believes that 1900 was a leap year. */
const DAY_ZERO = { of1900: Date.UTC(1899, 11, 30), of1904: Date.UTC(1904, 0, 1) };
/** What a double holds exactly: 0.1 + 0.2 is 0.3. */
const DIGITS = 15;

/** Reads a format: its built-in number, or its code. */
export function readNumberFormat(id: number, code: string | undefined): NumberFormat {
  const isEastAsian = id >= EAST_ASIAN_DATES.from && id <= EAST_ASIAN_DATES.to;
  const written = code ?? (isEastAsian ? 'yyyy-mm-dd' : BUILT_IN[id]) ?? 'General';
  // Positive numbers come first; the others differ in colour and brackets.
  const [positive = ''] = written.split(';');
  const bare = positive.replace(LITERAL, '').replace(COLOUR_OR_CONDITION, '').replace(/[_*]./g, '');
  if (/^general$/i.test(bare.trim()) || bare.trim() === '@' || bare.trim() === '') {
    return { kind: 'general' };
  }
  if (/[dyhs]|m/i.test(bare.replace(/e[+-]/gi, ''))) {
    const hasTime = /[hs]/i.test(bare);
    return { kind: 'date', hasDay: /[dy]/i.test(bare) || !hasTime, hasTime };
  }
  const { before, after } = literalsOf(positive);
  return {
    kind: 'number',
    decimals: /\.([0?#]+)/.exec(bare)?.[1]?.length ?? 0,
    hasGroups: /[#0?],[#0?]/.test(bare),
    isPercent: bare.includes('%'),
    before,
    after,
  };
}

/** What stands in front of the digits and behind them: "€ ", " kg". */
function literalsOf(code: string): { before: string; after: string } {
  const shown = code
    .replace(/_./g, ' ')
    .replace(/\*./g, '')
    .replace(LITERAL, (_all, quoted, escaped, currency) =>
      mark(quoted ?? escaped ?? currency ?? ''),
    )
    .replace(COLOUR_OR_CONDITION, '');
  const first = shown.search(/[#0?]/);
  const last = shown.length - [...shown].reverse().join('').search(/[#0?]/);
  const plain = (text: string) => unmark(text.replace(/[%(),.]/g, ''));
  if (first === -1) return { before: '', after: '' };
  return {
    before: plain(shown.slice(0, first)).trimStart(),
    after: plain(shown.slice(last)).trimEnd(),
  };
}

/** Digits in literals are no places of the format: they are moved out of the way while it is read. */
function mark(literal: string): string {
  return literal.replace(/[#0?%(),.]/g, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0)));
}

function unmark(text: string): string {
  return text.replace(/[\ue000-\ue07f]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xe000),
  );
}

/** Writes a number as its format shows it; days as `2026-11-30`, so that no country's order is guessed. */
export function formatNumber(value: number, format: NumberFormat, startsIn1904 = false): string {
  if (format.kind === 'general') return String(Number(value.toPrecision(DIGITS)));
  if (format.kind === 'date') return formatDate(value, format, startsIn1904);
  const { decimals, hasGroups, isPercent, before, after } = format;
  const shown = Math.abs(isPercent ? value * 100 : value);
  const digits = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: Math.min(decimals, 20),
    maximumFractionDigits: Math.min(decimals, 20),
    useGrouping: hasGroups,
  }).format(Number(shown.toPrecision(DIGITS)));
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return `${sign}${before}${digits}${isPercent ? '%' : ''}${after}`;
}

function formatDate(
  value: number,
  { hasDay, hasTime }: { readonly hasDay: boolean; readonly hasTime: boolean },
  startsIn1904: boolean,
): string {
  const zero = startsIn1904 ? DAY_ZERO.of1904 : DAY_ZERO.of1900;
  const instant = new Date(zero + Math.round(value * DAY_MS));
  if (Number.isNaN(instant.getTime()) || value < 0) return String(value);
  const iso = instant.toISOString();
  const time = iso.slice(11, iso.slice(17, 19) === '00' ? 16 : 19);
  const isMidnight = time === '00:00';
  if (!hasDay && value < 1) return time;
  // A span of hours counts on beyond a day.
  if (!hasDay) return `${Math.floor(value * 24)}:${iso.slice(14, 16)}`;
  return hasTime && !isMidnight ? `${iso.slice(0, 10)} ${time}` : iso.slice(0, 10);
}
