import type { Address } from '../../skills/core/call.js';
import { type Caller, toAnonymous, type Vouched, vouchFor } from '../../skills/core/caller.js';
import type { FromThisMachine } from '../../skills/core/local-access.js';

/**
 * Whoever opened the one-time link: they could read the terminal, or the log of the container, in which
 * it was printed. Only `links.ts` asks for it.
 */
export function vouchForLink(): Vouched {
  return vouchFor({ surface: 'page', tenant: 'local', user: 'owner' });
}

/** Somebody at this machine whom nobody vouches for. `user` keeps several browsers apart. */
export function toVisitor(proof: FromThisMachine, user: string): Caller {
  return toAnonymous(proof, { surface: 'page', user });
}

/** Where an answer is shown. Nothing can be sent there later: a page is opened by its person. */
export function toPageAddress({ user }: Caller): Address {
  return `page:${encodeURIComponent(user)}` as Address;
}
