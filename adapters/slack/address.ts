import type { WebClient } from '@slack/web-api';
import type { Address, PrivateDestination } from '../../skills/core/call.js';
import type { Principal } from '../../skills/core/caller.js';
import { GoneError, NotFoundError, PermissionError } from '../../skills/core/errors.js';
import { reading } from './out/errors.js';
import { readPerson } from './people.js';

/**
 * Writes the address of a person: `slack:<team>:<user>`.
 *
 * It names no channel on purpose: whatever is sent later is private, and the direct message is opened
 * anew each time it is needed.
 */
export function writeAddress({ tenant, user }: Pick<Principal, 'tenant' | 'user'>): Address {
  return `slack:${tenant}:${user}` as Address; // the one place where a Slack address is made
}

/**
 * Reads a destination that `toPrivateDestination` made: `slack:<team>:<user>:<direct message>`. Throws
 * `PermissionError` for any other.
 */
export function readDestination(destination: PrivateDestination) {
  const [, tenant, user, channel] = /^slack:([^:]+):([^:]+):(D[^:]*)$/.exec(destination) ?? [];
  if (!tenant || !user || !channel) throw notPrivate();
  return { tenant, user, channel };
}

/**
 * Asks Slack, now, for the owner's own direct message with Daybrief.
 *
 * Refuses with `PermissionError` an address of somebody else, and an owner who is a guest, a bot or a
 * member of another organization; a person who left gives `GoneError`.
 */
export async function toPrivateDestination(
  address: Address,
  owner: Principal,
  client: WebClient,
): Promise<PrivateDestination> {
  if (address !== writeAddress(owner) || owner.surface !== 'slack') throw notPrivate();
  const person = await readPerson(client, owner).catch(leftIfNotFound);
  if (person.deleted) throw left();
  if (person.outsider) throw notPrivate();
  const channel = await openDirectMessage(owner.user, client);
  return `${address}:${channel}` as PrivateDestination; // proved just above
}

/** Slack does not know a person any more who left a shared workspace. */
function leftIfNotFound(error: unknown): never {
  throw error instanceof NotFoundError ? left(error) : error;
}

function left(cause?: Error): GoneError {
  return new GoneError({
    what: 'The person has left the workspace.',
    remedy: 'Their schedule runs again when they write to Daybrief.',
    cause,
  });
}

/** Opens the direct message of a person; throws unless it is between this person and Daybrief alone. */
export async function openDirectMessage(user: string, client: WebClient): Promise<string> {
  const { channel } = await reading(
    'open the direct message',
    client.conversations.open({ users: user, return_im: true }),
  );
  const id = channel?.id;
  if (channel?.is_im === true && channel.user === user && id?.startsWith('D')) return id;
  throw notPrivate();
}

function notPrivate(): PermissionError {
  return new PermissionError({
    what: 'That is not your own direct message with Daybrief.',
    why: 'A private answer goes nowhere else.',
    remedy: 'Ask me in a direct message.',
  });
}
