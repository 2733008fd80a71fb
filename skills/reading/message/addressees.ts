import type { Person } from '../../core/ports/mail.js';
import type { Addressees } from '../../core/ports/message-reading.js';
import type { CleanMessage, Reader } from '../../core/ports/writer.js';
import type { NameBook } from './name-book.js';
import type { Called } from './names-called.js';
import type { Greeting } from './openings.js';
import { isGroup, isReader } from './people.js';

/** What a message says about whom a sentence of it speaks to. */
export interface AddressHints {
  readonly greeting: Greeting | undefined;
  readonly called: Called;
  readonly book: NameBook;
}

/** Whom a sentence addresses that doesn't say. */
export const NOBODY: Addressees = { people: [], everyone: false };
const EVERYONE: Addressees = { people: [], everyone: true };

/**
 * Finds whom a sentence addresses: the names it calls, else the names greeted, else the only
 * recipient. With several recipients and no name nobody can say, and nobody is named.
 */
export function findAddressees(
  message: CleanMessage,
  { greeting, called, book }: AddressHints,
): Addressees {
  const only = onlyRecipient(message);
  if (called.people.length > 0) return { people: called.people, everyone: false };
  if (called.strangers > 0) {
    // To one person alone it can only be that one, by whatever name.
    return called.strangers === 1 && only ? { people: [only], everyone: false } : NOBODY;
  }
  if (called.everyone || greeting?.toAll) {
    return only && !isGroup(only) ? { people: [only], everyone: false } : EVERYONE;
  }
  const recipients = [...message.to, ...message.cc];
  const names = greeting?.names ?? [];
  const greeted = names.flatMap((name) => book.called(name, recipients) ?? []);
  if (greeted.length > 0) return { people: greeted, everyone: false };
  const [first, ...others] = message.to;
  const isAlone = first !== undefined && others.length === 0 && !isSender(first, message);
  if (!isAlone || (names.length > 0 && only === undefined)) return NOBODY;
  return { people: [first], everyone: isGroup(first) };
}

/**
 * Whether a sentence speaks to the reader, alone or with others.
 *
 * Who is only in copy is told and not asked, unless by name. Who is named nowhere got the message as a
 * blind copy or through a group: it means them where it says "all", or where somebody of their own
 * organisation names no recipient at all.
 */
export function toReaderOf(
  message: CleanMessage,
  { people, everyone }: Addressees,
  { strangers }: Called,
  reader: Pick<Reader, 'addresses'>,
): 'alone' | 'shared' | undefined {
  const isOwn = (person: Person) => isReader(person, reader);
  if (reader.addresses.length === 0 || isOwn(message.from)) return undefined;
  if (people.length > 0 && !everyone) {
    if (!people.some(isOwn)) return undefined;
    return people.every(isOwn) && strangers <= 1 ? 'alone' : 'shared';
  }
  const inTo = message.to.some(isOwn);
  if (strangers > 0)
    return inTo && message.to.length + message.cc.length === 1 ? 'shared' : undefined;
  if (inTo) return message.to.length === 1 ? 'alone' : 'shared';
  if (message.isBulk || message.cc.some(isOwn)) return undefined;
  const isHidden =
    [...message.to, ...message.cc].every((person) => isSender(person, message)) &&
    reader.addresses.some((address) => domainOf(address) === domainOf(message.from.address));
  return isHidden || (everyone && people.length === 0) ? 'shared' : undefined;
}

/** The one person but its sender that a message went to, in copy or not. */
function onlyRecipient(message: CleanMessage): Person | undefined {
  const [only, ...others] = [...message.to, ...message.cc].filter(
    (person) => !isSender(person, message),
  );
  return others.length === 0 ? only : undefined;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function isSender({ address }: Person, { from }: CleanMessage): boolean {
  return address !== '' && address === from.address;
}
