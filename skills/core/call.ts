import { type Caller, isSurfaceName, type SurfaceName } from './caller.js';

/** The places a skill can be asked for. Surfaces translate; the core never names a platform's kinds. */
export type Place = 'personal' | 'group' | 'channel';

declare const addressBrand: unique symbol;

/**
 * Where a reply can go later: one opaque string that starts with the surface's name and a colon.
 *
 * Only the surface's own `address.ts` writes or reads what comes after the colon.
 */
export type Address = string & { readonly [addressBrand]: true };

/** The surface an address belongs to. Throws a `TypeError` for a string no surface wrote. */
export function surfaceOf(address: Address): SurfaceName {
  const name = address.slice(0, address.indexOf(':'));
  if (isSurfaceName(name)) return name;
  throw new TypeError('An address must start with the name of its surface.');
}

declare const privateBrand: unique symbol;

/**
 * An address that its surface has just proved to be the owner's own one-to-one conversation.
 *
 * A digest can be handed to nothing else. Only a surface's `address.ts` makes
 * one, after asking the platform at send time.
 */
export type PrivateDestination = Address & { readonly [privateBrand]: true };

/** A file that came with the request. `size` is in bytes; nothing is fetched before `read`. */
export interface Attachment {
  readonly name: string;
  readonly size: number | undefined;
  /** Fetches the file. Throws `TooLargeError` when it is longer than `maxBytes`. */
  read(maxBytes: number, signal: AbortSignal): Promise<Uint8Array>;
}

/** A short id that a person can read out: eight hexadecimal digits are enough within one log. */
export function newCallId(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** One request to a skill: who, where, with what, and until when. */
export interface Call {
  /** Correlation id: in the log and, when something fails, in the reply. */
  readonly id: string;
  readonly principal: Caller;
  readonly place: Place;
  readonly address: Address;
  /** IANA zone of the person, from the platform's profile. */
  readonly timeZone: string;
  /** BCP 47 tag of the person, e.g. `en-GB`: decides how dates are read and written. */
  readonly locale: string;
  readonly attachments: readonly Attachment[];
  /** The name of the skill that is run, once it is known. */
  readonly skill?: string;
  /** Aborts at the deadline, on cancel and on shutdown. */
  readonly signal: AbortSignal;
}
