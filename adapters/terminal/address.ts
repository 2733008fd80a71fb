import type { Address, PrivateDestination } from '../../skills/core/call.js';
import type { Principal } from '../../skills/core/caller.js';
import { PermissionError } from '../../skills/core/errors.js';

const PREFIX = 'terminal:';
/** The tenant of everybody at this machine. */
const LOCAL = 'local';

/** The address of the person at this machine's terminal. */
export function toTerminalAddress(user: string): Address {
  return `${PREFIX}${encodeURIComponent(user)}` as Address;
}

/**
 * Proves that an address is its owner's own terminal. Private by nature: only the person whose name the
 * address holds, on this machine, owns it. Throws `PermissionError` for anybody else's.
 */
export function toPrivateDestination(address: Address, owner: Principal): PrivateDestination {
  const isOwn =
    owner.surface === 'terminal' &&
    owner.tenant === LOCAL &&
    address === toTerminalAddress(owner.user);
  if (isOwn) return address as PrivateDestination;
  throw new PermissionError({
    what: 'This terminal belongs to somebody else.',
    remedy: 'Make the schedule again from the terminal where you want it.',
  });
}
