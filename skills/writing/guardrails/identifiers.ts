import type { Finder } from './finder.js';

const DIGITS_BEFORE = String.raw`(?<![\w@=/.:+-])`;
const DIGITS_AFTER = String.raw`(?![\w@=/-]|[.,:]\d)`;

/** Identifiers that are told by their own checksum: a number that only looks like one stays. */
export const IDENTIFIERS: readonly Finder[] = [
  {
    kind: 'card number',
    pattern: whole(
      String.raw`(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}|3\d{3}[ -]\d{6}[ -]\d{4,5}|[2-6]\d{12,18})`,
    ),
    isCertain: (value) => isCard(value.replace(/\D/gu, '')),
  },
  {
    kind: 'IBAN',
    pattern:
      /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
    isCertain: (value) => isIban(value.replaceAll(' ', '')),
  },
  // Ids whose shape and checksum together leave no doubt.
  nationalId(String.raw`(?:\d{8}|[XYZ]\d{7})-?[A-Z]`, isSpanish),
  nationalId(String.raw`[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]`, isItalian),
  nationalId(String.raw`[12] ?\d{2} ?[0-9]{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`, isFrench),
  nationalId(String.raw`\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}`, isBelgian),
  nationalId(String.raw`756\.\d{4}\.\d{4}\.\d{2}`, isSwiss),
  nationalId(String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`, isBrazilian),
  nationalId(String.raw`\d{6}[-+A]\d{3}[0-9A-FHJ-NPR-Y]`, isFinnish),
  nationalId(String.raw`\d{6}(?:19|20)\d{9}[\dX]`, isChinese),
  // Plain digits, where one number in ten passes the checksum by chance: only behind their own name.
  labelledId(
    'steuer-?(?:id(?:nr|entifikationsnummer)?|identnummer)|tax id|idnr',
    String.raw`\d{2} ?\d{3} ?\d{3} ?\d{3}`,
    isGerman,
  ),
  labelledId('bsn|burgerservicenummer', String.raw`\d{9}`, isDutch),
  labelledId('pesel', String.raw`\d{11}`, isPolish),
  labelledId('personnummer', String.raw`(?:19|20)?\d{6}[-+]?\d{4}`, isSwedish),
  labelledId('ssn|social security(?: number| no)?', String.raw`\d{3}-\d{2}-\d{4}`, () => true),
];

function whole(pattern: string): RegExp {
  return new RegExp(`${DIGITS_BEFORE}${pattern}${DIGITS_AFTER}`, 'gu');
}

function nationalId(pattern: string, isValid: (id: string) => boolean): Finder {
  return { kind: 'national id', pattern: whole(pattern), isCertain: (id) => isValid(bare(id)) };
}

function labelledId(label: string, pattern: string, isValid: (id: string) => boolean): Finder {
  return {
    kind: 'national id',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${label})(?!\p{L})[^\d\n]{0,20}(?<value>${pattern})${DIGITS_AFTER}`,
      'giu',
    ),
    isCertain: (id) => isValid(bare(id)),
  };
}

function bare(id: string): string {
  return id.replace(/[ .-]/gu, '');
}

function digitsOf(text: string): number[] {
  return [...text].map(Number);
}

function weigh(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0);
}

/** The check digit of Luhn, ISO/IEC 7812-1. */
function passesLuhn(digits: string): boolean {
  const sum = digitsOf(digits)
    .reverse()
    .reduce((total, digit, at) => {
      const doubled = at % 2 === 1 ? digit * 2 : digit;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

/** Number ranges and lengths of the card schemes; a longer list would take more order numbers for cards. */
const CARD =
  /^(?:4\d{12}(?:\d{3}(?:\d{3})?)?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6(?:011|5\d{2}|4[4-9]\d)\d{12})$/u;

function isCard(digits: string): boolean {
  return CARD.test(digits) && passesLuhn(digits) && new Set(digits).size > 1;
}

/** The remainder of a long decimal number, digit by digit: it has more of them than a number holds. */
function remainder(digits: string, divisor: number): number {
  return digitsOf(digits).reduce((rest, digit) => (rest * 10 + digit) % divisor, 0);
}

/** ISO 13616: the country and check digits go to the end, letters count from 10, the rest is 1. */
function isIban(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34) return false;
  const digits = [...`${iban.slice(4)}${iban.slice(0, 4)}`]
    .map((char) => Number.parseInt(char, 36))
    .join('');
  return remainder(digits, 97) === 1;
}

const SPANISH = 'TRWAGMYFPDXBNJZSQVHLCKE';

function isSpanish(id: string): boolean {
  const number = Number(
    id.slice(0, -1).replace(/^[XYZ]/u, (first) => String('XYZ'.indexOf(first))),
  );
  return SPANISH[number % 23] === id.at(-1);
}

const ITALIAN_ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function isItalian(id: string): boolean {
  const sum = [...id.slice(0, 15)].reduce((total, char, at) => {
    const value = /\d/u.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (ITALIAN_ODD[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === id.at(-1);
}

function isFrench(id: string): boolean {
  const month = Number(id.slice(3, 5));
  const body = id.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return month >= 1 && month <= 12 && 97 - remainder(body, 97) === Number(id.slice(13));
}

function isBelgian(id: string): boolean {
  const [body, check] = [id.slice(0, 9), Number(id.slice(9))];
  return [body, `2${body}`].some((number) => 97 - remainder(number, 97) === check);
}

function isSwiss(id: string): boolean {
  const sum = weigh(id, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(id.at(-1));
}

function isBrazilian(id: string): boolean {
  const check = (length: number) => {
    const weights = Array.from({ length }, (_, at) => length + 1 - at);
    return ((weigh(id, weights) * 10) % 11) % 10;
  };
  return new Set(id).size > 1 && check(9) === Number(id[9]) && check(10) === Number(id[10]);
}

const FINNISH = '0123456789ABCDEFHJKLMNPRSTUVWXY';

function isFinnish(id: string): boolean {
  // The hyphen of the century is gone already; "+" and "A" stand for other centuries.
  const plain = id.replace(/[+A](?=\d{3})/u, '');
  const isDay = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/u.test(plain);
  return isDay && FINNISH[Number(plain.slice(0, 9)) % 31] === plain.at(-1);
}

function isChinese(id: string): boolean {
  const isDay = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(id.slice(10, 14));
  const sum = weigh(id, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return isDay && '10X98765432'[sum % 11] === id.at(-1);
}

/** ISO 7064 MOD 11,10. */
function isGerman(id: string): boolean {
  const product = digitsOf(id.slice(0, 10)).reduce((rest, digit) => {
    const sum = (digit + rest) % 10 || 10;
    return (sum * 2) % 11;
  }, 10);
  return (11 - product) % 10 === Number(id.at(-1));
}

function isDutch(id: string): boolean {
  return weigh(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

function isPolish(id: string): boolean {
  const sum = weigh(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(id.at(-1));
}

function isSwedish(id: string): boolean {
  return passesLuhn(id.replace(/\D/gu, '').slice(-10));
}
