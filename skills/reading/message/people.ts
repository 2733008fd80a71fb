import type { Person } from '../../core/ports/mail.js';
import type { Reader } from '../../core/ports/writer.js';
import { anyLanguagePattern, WORD } from '../languages/language-pattern.js';
import { displayName } from '../person-name.js';
import { isBy } from '../senders/is-by.js';

/** Whether a person is the one that something is written for. */
export function isReader(person: Person, { addresses }: Pick<Reader, 'addresses'>): boolean {
  return isBy(person, addresses);
}

/** The part of a name that mates use and that stands before a comma; the whole name of a group. */
export function firstName(person: Person): string {
  const name = displayName(person);
  return isGroupCalled(name, person) ? name : (name.split(' ')[0] ?? '');
}

const GROUP = anyLanguagePattern(({ people }) => people.groups, { ...WORD, flags: 'i' });
/** Where lists live: "public-overlay@lists.example.com". */
const LIST_HOST = /@(?:[^@]*\.)?(?:lists?|groups|googlegroups|mailman)\.[^@]+$/i;

/** Whether an address speaks to many: a mailing list, a team, a board, all staff. */
export function isGroup(person: Person): boolean {
  return isGroupCalled(displayName(person), person);
}

/** The same of an address by its name. */
export function isGroupCalled(name: string, { address }: Person): boolean {
  const looksLikeList = !name.includes(' ') && /^\p{Ll}.*[-_]/u.test(name);
  return looksLikeList || LIST_HOST.test(address) || GROUP().test(name);
}
