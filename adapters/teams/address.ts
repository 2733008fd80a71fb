import * as z from 'zod';
import type { Address, Place, PrivateDestination } from '../../skills/core/call.js';
import type { Principal } from '../../skills/core/caller.js';
import { PermissionError } from '../../skills/core/errors.js';
import { parseJson } from './json.js';

/** What an address stands for: one conversation of the bot, and who spoke in it. */
export interface TeamsConversation {
  /** Root of the connector that owns the conversation; differs by region. */
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly place: Place;
  /** Entra tenant id. */
  readonly tenant: string;
  /** The bot's own id in the conversation, `28:…`. */
  readonly bot: string;
  /** The person's id for this bot, `29:…`. */
  readonly member: string;
  /** The person's Entra object id. */
  readonly user: string;
}

/** Who spoke in a conversation. */
export function ownerOf({ tenant, user }: TeamsConversation): Principal {
  return { surface: 'teams', tenant, user };
}

const text = z.string().min(1);
/** The fields of a conversation in the order of an address. */
const schema = z.tuple([
  text,
  text,
  z.enum(['personal', 'group', 'channel'] satisfies Place[]),
  text,
  text,
  text,
  text,
]);

/** Writes a conversation as an address: `teams:` and the base64url of its fields in order. */
export function toAddress(conversation: TeamsConversation): Address {
  const { serviceUrl, conversationId, place, tenant, bot, member, user } = conversation;
  const values = [serviceUrl, conversationId, place, tenant, bot, member, user];
  // The brand is given here and nowhere else in this adapter.
  return `teams:${Buffer.from(JSON.stringify(values)).toString('base64url')}` as Address;
}

/** Stands for the id of a personal chat that the connector was not asked for yet; no real id is a word. */
const UNOPENED = 'unopened';

/** Writes the address of the asker's personal chat without opening it: `toPrivate` does so later. */
export function toUnopenedPersonalChat(conversation: TeamsConversation): Address {
  return toAddress({ ...conversation, place: 'personal', conversationId: UNOPENED });
}

/** Whether `toUnopenedPersonalChat` wrote the address. */
export function isUnopened({ conversationId }: TeamsConversation): boolean {
  return conversationId === UNOPENED;
}

/** Reads an address that `toAddress` wrote. Throws a `TypeError` for any other string. */
export function readAddress(address: Address): TeamsConversation {
  const [surface, encoded = ''] = address.split(':', 2);
  const { data } = schema.safeParse(parseJson(Buffer.from(encoded, 'base64url').toString('utf8')));
  if (surface !== 'teams' || data === undefined) {
    throw new TypeError('The address was not written by the Teams surface.');
  }
  const [serviceUrl, conversationId, place, tenant, bot, member, user] = data;
  return { serviceUrl, conversationId, place, tenant, bot, member, user };
}

/** A member of a conversation, as the connector lists it. */
export interface ListedMember {
  readonly id: string;
  readonly user: string | undefined;
}

/**
 * Makes a private destination out of an address whose members the connector has just listed.
 *
 * Throws `PermissionError` unless it is a personal chat, the address is the owner's, and the owner is
 * the only person in it.
 */
export function toPrivateDestination(
  address: Address,
  owner: Principal,
  members: readonly ListedMember[],
): PrivateDestination {
  const conversation = readAddress(address);
  assertPersonal(conversation, owner);
  const people = members.filter((member) => member.id !== conversation.bot);
  if (people.length !== 1 || people[0]?.user !== owner.user) throw notPrivate();
  return address as PrivateDestination;
}

/** Refuses what an address alone already rules out, before anything is asked of the platform. */
export function assertPersonal(conversation: TeamsConversation, owner: Principal): void {
  const own =
    owner.surface === 'teams' &&
    conversation.tenant === owner.tenant &&
    conversation.user === owner.user;
  if (conversation.place !== 'personal' || !own) throw notPrivate();
}

function notPrivate(): PermissionError {
  return new PermissionError({
    what: 'This Teams conversation is not your own personal chat with Daybrief.',
    why: 'Private answers go nowhere else.',
    remedy: 'Open a personal chat with Daybrief and ask there.',
  });
}
