import type { Person } from '../../core/ports/mail.js';
import { fold } from '../../reading/fold.js';
import { headerByWord } from '../../reading/quotes/quote-words.js';

/** Who stands in the headers of a text that was passed on. */
export interface ForwardedPeople {
  readonly senders: readonly Person[];
  /** Senders and recipients. */
  readonly people: readonly Person[];
  /** Somebody is named there whose address nobody knows, or no header says who wrote it. */
  readonly hasStrangers: boolean;
}

const ADDRESS = /[^\s<>@,;:"'()[\]]+@[^\s<>@,;:"'()[\]]+/gu;
/** Between names of a header that has no addresses. */
const BETWEEN = /[;,]/u;

/** Reads the headers of a text that was passed on; `known` are people whose names lead to their addresses. */
export function readForwardedPeople(text: string, known: readonly Person[]): ForwardedPeople {
  const byName = new Map(
    known.flatMap((person) => (person.name ? [[fold(person.name), person] as const] : [])),
  );
  const senders: Person[] = [];
  const people: Person[] = [];
  let hasStrangers = false;
  for (const line of text.split('\n')) {
    const [, word = '', value = ''] =
      /^[\s>*_|]*([^:：]{1,30}?)[\s*_]*[:：][\s*_]*(.+)$/u.exec(line) ?? [];
    const header = headerByWord().get(word.toLowerCase());
    if (header !== 'from' && header !== 'to' && header !== 'cc') continue;
    const found = peopleIn(value, byName);
    if (found === undefined) hasStrangers = true;
    people.push(...(found ?? []));
    if (header === 'from') senders.push(...(found ?? []));
  }
  return { senders, people, hasStrangers: hasStrangers || senders.length === 0 };
}

/** The people of a header; undefined when one of them cannot be known. */
function peopleIn(
  value: string,
  byName: ReadonlyMap<string, Person>,
): readonly Person[] | undefined {
  const whole = byName.get(fold(value));
  if (whole) return [whole];
  const addresses = value.match(ADDRESS) ?? [];
  const names = value
    .split(BETWEEN)
    .filter((part) => !part.includes('@') && fold(part) !== '')
    .map((part) => byName.get(fold(part)));
  // "Voss, Paula <paula@…>" has a comma in a name: as many addresses as there could be people are enough.
  if (names.includes(undefined) && addresses.length < value.split(BETWEEN).length / 2)
    return undefined;
  return [
    ...addresses.map((address) => ({ address: address.toLowerCase() })),
    ...names.flatMap((person) => person ?? []),
  ];
}
