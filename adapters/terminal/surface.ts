import type { Surface } from '../../skills/core/ports/surface.js';
import { toPrivateDestination } from './address.js';
import { type Page, renderReply } from './render.js';

/** The terminal as a place for scheduled replies: printed where the server runs. */
export function createTerminalSurface(
  stream: { write(text: string): unknown },
  page: Page,
): Surface {
  return {
    name: 'terminal',
    async toPrivate(address, owner) {
      return toPrivateDestination(address, owner);
    },
    async deliver(_to, reply, deliveryId) {
      stream.write(`\n${renderReply(reply, page)}\n`);
      return { id: deliveryId };
    },
  };
}
