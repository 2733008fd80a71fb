import type { Person } from '../core/ports/mail.js';
import { anyLanguagePattern, anyLanguageWords } from '../reading/languages/language-pattern.js';
import { toLine } from '../reading/line.js';

const LONGEST_NAME = 60;
/** A header names whom its sender likes: a greeting is made of letters only. */
const NAME = /^\p{L}[\p{L}\p{M}'’-]*\.?(?: \p{L}[\p{L}\p{M}'’-]*\.?){0,3}$/u;
/** Behind such an address sits whoever is on duty. */
const ROLE = anyLanguagePattern(({ people }) => people.roles, {
  before: '^',
  behind: '(?:[._+-].*)?@',
});

const TITLES = anyLanguageWords(({ people }) => people.titles);

/** Whether a word stands before a name: "Frau", "Dr." */
export function isTitle(word = ''): boolean {
  return TITLES().has(word.toLowerCase().replace(/\.$/u, ''));
}

/** A person's name as one greets them; undefined where the header has none that is a name. */
export function nameToGreet({
  name,
  address,
}: Person): { first: string; full: string } | undefined {
  if (ROLE().test(address)) return undefined;
  const written = toLine(name ?? '', LONGEST_NAME)
    .replace(/["“”„]|\([^)]*\)|\[[^\]]*\]/gu, '')
    .trim();
  const [, last, given] = /^([^,]+), ([^,]+)$/u.exec(written) ?? [];
  const whole = given && last ? `${given} ${last}` : written;
  const words = whole.split(' ');
  // "Dear Dr Sato", and not "Dear Dr Hana Sato".
  const full = isTitle(words[0]) ? [words[0], words.at(-1)].join(' ') : whole;
  const [first = ''] = words.filter((word) => !isTitle(word));
  return NAME.test(full) && first !== '' ? { first, full } : undefined;
}

/** A person as an answer names them: the name as the header has it, else the address. */
export function nameOf({ name, address }: Person): string {
  return toLine(name || address, LONGEST_NAME) || 'Somebody';
}
