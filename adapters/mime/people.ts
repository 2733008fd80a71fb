import type { Address } from 'postal-mime';
import type { Person } from '../../skills/core/ports/mail.js';
import { toLine } from '../../skills/reading/line.js';

/** The people of an address field, groups unwrapped, each address once. */
export function toPeople(addresses: readonly Address[] | undefined): readonly Person[] {
  const people = new Map<string, Person>();
  for (const entry of addresses ?? []) {
    for (const mailbox of entry.group ?? [entry]) {
      const person = toPerson(mailbox.address, mailbox.name);
      if (person && !people.has(person.address)) people.set(person.address, person);
    }
  }
  return [...people.values()];
}

/** A person, or undefined when there is no address to know them by. */
export function toPerson(address: string | undefined, name?: string): Person | undefined {
  const clean = toLine(address ?? '', 320).toLowerCase();
  if (!/^[^\s@:;,<>]+@[^\s@:;,<>]+$/.test(clean)) return undefined;
  const shown = toLine(name ?? '', 200);
  return shown === '' || shown.toLowerCase() === clean
    ? { address: clean }
    : { address: clean, name: shown };
}
