import type { Person } from '../../skills/core/ports/mail.js';
import { fieldValue, fieldValues, type HeaderField } from './header-fields.js';
import { parseAuthor, parsePeople } from './people.js';

/** Where lists and forwarders keep the author whom they took out of `From`. */
const ORIGINALS = ['x-original-from', 'x-google-original-from', 'x-original-sender', 'reply-to'];
/** "Dana Ortiz via Crew", "'Dana Ortiz' via Crew <crew@lists.example>". */
const VIA = /^["']?(.+?)["']?\s+\(?via\s.+$/i;
const NAMED_ADDRESS = /[^\s"<>()]+@[^\s"<>()]+/;

/** Who wrote a message, and through whose address it came where that is another one. */
export interface Authorship {
  readonly author: Person | undefined;
  /** As `From` says. */
  readonly sender: Person | undefined;
}

/**
 * Tells who wrote a message. Lists and forwarders that may not send in a stranger's name put their own
 * address into `From` ("Dana Ortiz via Crew <crew@…>") and keep the author elsewhere.
 *
 * The author is believed when another field names the same person as `From` does. A display name alone
 * proves nothing, and nobody outside speaks for the house that the mail came to: an author of the domain of
 * a recipient is not believed.
 */
export function authorshipOf(fields: readonly HeaderField[]): Authorship {
  const sender =
    parseAuthor(fieldValue(fields, 'from')) ?? parseAuthor(fieldValue(fields, 'sender'));
  const shown = sender?.name ?? '';
  const via = VIA.exec(shown)?.[1];
  const named = NAMED_ADDRESS.exec(shown)?.[0].toLowerCase();
  if (sender === undefined || (via === undefined && named === undefined)) {
    return { author: sender, sender };
  }
  const candidates = parsePeople(ORIGINALS.flatMap((name) => fieldValues(fields, name)));
  const original = candidates.find(
    ({ address, name }) =>
      address !== sender.address &&
      (address === named || sameName(name ?? address.split('@')[0], via ?? '')),
  );
  if (original === undefined || isOfTheHouse(original, sender, fields)) {
    return { author: sender, sender };
  }
  const name = original.name ?? (via === undefined ? beforeAddress(shown) : plainName(via));
  return {
    author: name === '' ? { address: original.address } : { address: original.address, name },
    sender,
  };
}

function sameName(one: string | undefined, other: string): boolean {
  return one !== undefined && plainName(one).toLowerCase() === plainName(other).toLowerCase();
}

function plainName(name: string): string {
  return name.replace(/^["'\s]+|["'\s]+$/g, '');
}

function beforeAddress(shown: string): string {
  return plainName(shown.slice(0, shown.search(NAMED_ADDRESS)).replace(/[<(]\s*$/, ''));
}

function isOfTheHouse(
  { address }: Person,
  sender: Person,
  fields: readonly HeaderField[],
): boolean {
  const recipients = ['to', 'cc', 'delivered-to', 'x-original-to'].flatMap((name) =>
    fieldValues(fields, name),
  );
  const houses = parsePeople(recipients)
    .map(({ address: recipient }) => domainOf(recipient))
    .filter((domain) => domain !== domainOf(sender.address));
  return houses.includes(domainOf(address));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
