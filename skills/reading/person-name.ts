import type { Person } from '../core/ports/mail.js';
import { anyLanguageWords } from './languages/language-pattern.js';
import { stripInvisible, truncate } from './unicode.js';

const LONGEST_NAME = 60;

/**
 * A person's name as it stands in a sentence: "Dana Ortiz".
 *
 * Turns "Ortiz, Dana (HR)" round, not "Birchwood, Inc."; a person without a name gets one from the address
 * ("dana.ortiz@…" -> "Dana Ortiz").
 */
export function displayName(person: Person): string {
  const written = stripInvisible(person.name ?? '')
    .replace(/["“”„<>]|\([^)]*\)|\[[^\]]*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const name = written === '' || written.includes('@') ? nameOfAddress(person.address) : written;
  const [, last, first] = /^([\p{L}'’ -]+), ([\p{L}'’. -]+)$/u.exec(name) ?? [];
  const isTurned = first && last && !`${last} ${first}`.split(' ').some(standsBehind);
  return truncate(isTurned ? `${first} ${last}` : name, LONGEST_NAME);
}

const AFTER_NAME = anyLanguageWords(({ people }) => people.afterName);

/** "Inc.", "PhD": no first name. */
function standsBehind(word: string): boolean {
  return AFTER_NAME().has(word.toLowerCase().replaceAll('.', ''));
}

/** "dana.ortiz" is a name; "w3c-wai-ig" is a list and keeps its spelling. */
function nameOfAddress(address: string): string {
  const local = stripInvisible(address).split('@')[0] ?? '';
  const parts = local.split(/[._]/u);
  return parts.length > 1 && parts.every((part) => /^\p{L}{2,}$/u.test(part))
    ? parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')
    : local || 'Somebody';
}
