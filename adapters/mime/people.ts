import { type Address, addressParser } from 'postal-mime';
import type { Person } from '../../skills/core/ports/mail.js';
import { toLine } from '../../skills/reading/line.js';
import { decodeEncodedWords } from './bytes/encoded-words.js';

/** The people of address fields, groups unwrapped, each address once. */
export function parsePeople(values: readonly string[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { address, name } of values.flatMap(parseAddresses)) {
    const person = toPerson(address, name);
    if (person && !people.has(person.address)) people.set(person.address, person);
  }
  return [...people.values()];
}

/** Who wrote it, by a `From` or `Sender` value: also somebody whose address is missing there. */
export function parseAuthor(value: string): Person | undefined {
  const [author] = parsePeople([value]);
  if (author) return author;
  const name = toLine(parseAddresses(value)[0]?.name ?? '', LONGEST_NAME);
  return name === '' ? undefined : { address: '', name };
}

interface Mailbox {
  readonly address: string;
  readonly name: string;
}

const RUN_OF_ENCODED_WORDS = /(?:=\?[\w.:+*-]{1,60}\?[bq]\?[^?]*\?=\s*)+/gi;
const PLACEHOLDER = /\ue000(\d{1,6})\ue001/g;

/**
 * Reads an address field as people write it. Encoded words are decoded after it was taken apart, since a
 * comma in one of them separates nobody; a quote that is never closed is no quote; a comma in a name that
 * nobody quoted ("Nowak, Petra <petra@…>") belongs to the name.
 */
function parseAddresses(value: string): readonly Mailbox[] {
  const decoded: string[] = [];
  const guarded = withClosedQuotes(value.replace(/[\ue000\ue001]/g, '')).replace(
    RUN_OF_ENCODED_WORDS,
    (run) => `\ue000${decoded.push(decodeEncodedWords(run.trim())) - 1}\ue001 `,
  );
  const restored = (text: string) =>
    text.replace(PLACEHOLDER, (_, index: string) => decoded[Number(index)] ?? '');
  const found: Mailbox[] = [];
  let before = '';
  for (const { address = '', name } of addressParser(guarded).flatMap(membersOf)) {
    const whole = [before, name].filter((part) => part !== '').join(', ');
    if (address === '') before = whole;
    else found.push({ address: restored(address), name: restored(whole) });
    if (address !== '') before = '';
  }
  return before === '' ? found : [...found, { address: '', name: restored(before) }];
}

function membersOf(entry: Address): readonly { address?: string; name: string }[] {
  return entry.group ?? [entry];
}

function withClosedQuotes(value: string): string {
  const quotes = value.match(/(?<!\\)"/g)?.length ?? 0;
  return quotes % 2 === 0 ? value : value.replaceAll('"', '');
}

/** People with a tag in the address ("me+shop@…") of somebody of `owner` under the address without it. */
export function withoutOwnTags(
  people: readonly Person[],
  owner: readonly string[],
): readonly Person[] {
  return people.map((person) => {
    const bare = person.address.replace(/\+[^@]*(?=@)/, '');
    return bare !== person.address && owner.includes(bare) ? { ...person, address: bare } : person;
  });
}

const LONGEST_NAME = 200;

/** A person, or undefined when there is no address to know them by. */
export function toPerson(address: string | undefined, name?: string): Person | undefined {
  const clean = toLine(address ?? '', 320).toLowerCase();
  if (!/^[^\s@:;,<>]+@[^\s@:;,<>]+$/.test(clean)) return undefined;
  const shown = toLine(name ?? '', LONGEST_NAME);
  return shown === '' || shown.toLowerCase() === clean
    ? { address: clean }
    : { address: clean, name: shown };
}
