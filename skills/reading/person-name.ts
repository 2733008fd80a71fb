import type { Person } from '../core/ports/mail.js';
import { anyLanguageWords } from './languages/language-pattern.js';
import { stripInvisible, truncate } from './unicode.js';

const LONGEST_NAME = 60;

/**
 * A person's name as it stands in a sentence: "Dana Ortiz".
 *
 * Turns "Ortiz, Dana (HR)" round, not "Birchwood, Inc."; a person without a name gets one from the address
 * ("dana.ortiz@…" -> "Dana Ortiz"), and so does one whose name is a message.
 */
export function displayName(person: Person): string {
  const written = stripInvisible(person.name ?? '')
    .replace(/["“”„<>]|\([^)]*\)|\[[^\]]*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const isName = written !== '' && !written.includes('@') && !saysSomething(written);
  const name = isName ? written : nameOfAddress(person.address);
  const [, last, first] = /^([\p{L}'’ -]+), ([\p{L}'’. -]+)$/u.exec(name) ?? [];
  const isTurned = first && last && !`${last} ${first}`.split(' ').some(standsBehind);
  return truncate(isTurned ? `${first} ${last}` : name, LONGEST_NAME);
}

const AFTER_NAME = anyLanguageWords(({ people }) => people.afterName);

/** "Inc.", "PhD": no first name. */
function standsBehind(word: string): boolean {
  return AFTER_NAME().has(word.toLowerCase().replaceAll('.', ''));
}

const MOST_WORDS = 6;

/**
 * Whether what stands in the place of a name is a message: "Payroll: your pay is on hold,". Names have no colon
 * with words behind it, no sums, and few words.
 */
export function saysSomething(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length > MOST_WORDS ||
    /:\s+\S+\s+\S|[!?…]\s*\S|[.;]\s+\p{L}+\s+\p{L}+\s+\p{L}|\p{Sc}\s?\d|\d\s?(?:\p{Sc}|(?:eur|euros?|usd|gbp|chf|dollars?|pounds?)(?!\p{L}))/iu.test(
      name,
    )
  );
}

/** "dana.ortiz" is a name; "w3c-wai-ig" is a list and keeps its spelling. */
function nameOfAddress(address: string): string {
  const local = stripInvisible(address).split('@')[0] ?? '';
  const parts = local.split(/[._]/u);
  return parts.length > 1 && parts.every((part) => /^\p{L}{2,}$/u.test(part))
    ? parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')
    : local || 'Somebody';
}
