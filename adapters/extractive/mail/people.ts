import type { Person } from '../../../skills/mail.js';
import { stripInvisible, truncate } from '../../../skills/text/unicode.js';
import type { Reader } from '../../../skills/writing.js';

const LONGEST_NAME = 60;

/** Whether a person is the one the summary is for. */
export function isReader(person: Person, reader: Reader): boolean {
  return reader.addresses.includes(person.address.toLowerCase());
}

/**
 * A person's name as it stands in a sentence: "Dana Ortiz".
 *
 * Turns "Ortiz, Dana (HR)" round; a person without a name gets one from the address
 * ("dana.ortiz@…" -> "Dana Ortiz").
 */
export function displayName(person: Person): string {
  const written = stripInvisible(person.name ?? '')
    .replace(/["“”„<>]|\([^)]*\)|\[[^\]]*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const name = written === '' || written.includes('@') ? nameOfAddress(person.address) : written;
  const [, last, first] = /^([\p{L}'’ -]+), ([\p{L}'’. -]+)$/u.exec(name) ?? [];
  return truncate(first && last ? `${first} ${last}` : name, LONGEST_NAME);
}

/** The part of a name that mates use and that stands before a comma in "Jonas, can you …". */
export function firstName(person: Person): string {
  return displayName(person).split(' ')[0] ?? '';
}

/** "dana.ortiz" is a name; "w3c-wai-ig" is a list and keeps its spelling. */
function nameOfAddress(address: string): string {
  const local = stripInvisible(address).split('@')[0] ?? '';
  const parts = local.split(/[._]/u);
  return parts.length > 1 && parts.every((part) => /^\p{L}{2,}$/u.test(part))
    ? parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')
    : local || 'Somebody';
}

const GROUP =
  /(?<![A-Za-zß-ɏ])(?:all|everyone|staff|team|list|group|wg|board|committee|council|union|association|office|service|services|support|desk|department|dept|members|residents|parents|community|users|announce|alle|verteiler|vorstand|équipe|equipo)(?![A-Za-zß-ɏ])/i;
/** Where lists live: "public-overlay@lists.example.com". */
const LIST_HOST = /@(?:[^@]*\.)?(?:lists?|groups|googlegroups|mailman)\.[^@]+$/i;

/** Whether an address speaks to many: a mailing list, a team, a board, all staff. */
export function isGroup(person: Person): boolean {
  const name = displayName(person);
  const looksLikeList = !name.includes(' ') && /^\p{Ll}.*[-_]/u.test(name);
  return looksLikeList || LIST_HOST.test(person.address) || GROUP.test(name);
}
