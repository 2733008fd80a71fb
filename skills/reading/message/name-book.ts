import { lazily } from '../../core/lazily.js';
import type { Person } from '../../core/ports/mail.js';
import type { Reader } from '../../core/ports/writer.js';
import { displayName } from '../person-name.js';
import { TITLES } from './name-words.js';
import { isGroupCalled, isReader } from './people.js';

const TITLE = lazily(() => new RegExp(`^(?:${TITLES()})\\.?\\s+`));

/** "Dev" for Devendra: letters enough that they are no accident. */
const SHORTEST_NICKNAME = 3;

/** The people of a thread by what they may be called. */
export interface NameBook {
  /**
   * The one person of that first, last or full name, else the one whose first name begins like it, or
   * it like theirs; of several the one among `near`. Undefined when there is none or several.
   */
  called(name: string, near: readonly Person[]): Person | undefined;
}

/** Creates the book of a thread's people; the reader goes by their own name too. */
export function createNameBook(
  people: readonly Person[],
  reader: Pick<Reader, 'addresses' | 'name'>,
): NameBook {
  const exact = new Map<string, Person[]>();
  const firsts: (readonly [first: string, person: Person])[] = [];
  const add = (person: Person, named: Person) => {
    const name = displayName(named);
    const isOfMany = isGroupCalled(name, named);
    const full = name.toLowerCase();
    const first = isOfMany ? full : (full.split(' ')[0] ?? '');
    const last = isOfMany ? full : (full.split(' ').at(-1) ?? '');
    for (const one of new Set([full, first, last])) {
      exact.set(one, [...(exact.get(one) ?? []), person]);
    }
    if (first.length >= SHORTEST_NICKNAME && !isOfMany) firsts.push([first, person]);
  };
  for (const person of people) add(person, person);
  const [address = ''] = reader.addresses;
  if (reader.name) {
    const known = people.find((person) => isReader(person, reader));
    add(known ?? { name: reader.name, address }, { name: reader.name, address });
  }
  // Somebody may write from two addresses.
  const identity = (person: Person) =>
    isReader(person, reader) ? '' : displayName(person).toLowerCase();
  const onlyOne = (some: readonly Person[]) =>
    new Set(some.map(identity)).size === 1 ? some[0] : undefined;
  const isNickname = (name: string, first: string) =>
    name.length >= SHORTEST_NICKNAME && (first.startsWith(name) || name.startsWith(first));

  return {
    called(name, near) {
      const wanted = name.replace(TITLE(), '').toLowerCase();
      if (wanted === '') return undefined;
      const named =
        exact.get(wanted) ??
        firsts.flatMap(([first, person]) => (isNickname(wanted, first) ? [person] : []));
      const only = onlyOne(named);
      if (only !== undefined || named.length === 0) return only;
      const ids = new Set(near.map(identity));
      return onlyOne(named.filter((person) => ids.has(identity(person))));
    },
  };
}
