import type { Address, PrivateDestination } from '../../skills/core/call.js';
import { PermissionError } from '../../skills/core/errors.js';
import type { Surface } from '../../skills/core/ports/surface.js';
import { type Page, renderReply } from './render.js';

const PREFIX = 'terminal:';
/** The tenant of everybody at this machine. */
const LOCAL = 'local';

/** The address of the person at this machine's terminal. */
export function toTerminalAddress(user: string): Address {
  return `${PREFIX}${encodeURIComponent(user)}` as Address;
}

/**
 * The terminal as a place for scheduled replies: printed where the server runs.
 *
 * Private by nature: only the person whose name the address holds, on this machine, owns it.
 */
export function createTerminalSurface(
  stream: { write(text: string): unknown },
  page: Page,
): Surface {
  return {
    name: 'terminal',
    async toPrivate(address, owner) {
      const isOwn =
        owner.surface === 'terminal' &&
        owner.tenant === LOCAL &&
        address === toTerminalAddress(owner.user);
      if (!isOwn) {
        throw new PermissionError({
          what: 'This terminal belongs to somebody else.',
          remedy: 'Make the schedule again from the terminal where you want it.',
        });
      }
      return address as PrivateDestination;
    },
    async deliver(_to, reply, deliveryId) {
      stream.write(`\n${renderReply(reply, page)}\n`);
      return { id: deliveryId };
    },
  };
}
