import { keepScheduledState, type StatePorts } from '../../../skills/conversation/keep-state.js';
import type { Surface } from '../../../skills/core/ports/surface.js';
import {
  assertPersonal,
  isUnopened,
  ownerOf,
  readAddress,
  toAddress,
  toPrivateDestination,
} from '../address.js';
import type { Connector } from './connector.js';
import { toCardMessage } from './outgoing.js';
import type { ServiceUrls } from './service-urls.js';

/** Creates the surface that the worker delivers through. */
export function createTeamsSurface(
  connector: Connector,
  serviceUrls: ServiceUrls,
  ports: StatePorts,
): Surface {
  return {
    name: 'teams',
    async toPrivate(address, owner, signal) {
      const conversation = readAddress(address);
      assertPersonal(conversation, owner);
      const known = await serviceUrls.refresh(conversation);
      const opened = isUnopened(known)
        ? { ...known, conversationId: await connector.openPersonalChat(known, signal) }
        : known;
      const members = await connector.members(opened, signal);
      return toPrivateDestination(isUnopened(known) ? toAddress(opened) : address, owner, members);
    },
    async deliver(to, reply, _deliveryId, signal) {
      const conversation = await serviceUrls.refresh(readAddress(to));
      const kept = await keepScheduledState(ownerOf(conversation), reply, ports);
      const message = toCardMessage(kept.reply, kept.stateId);
      return { id: await connector.send(conversation, message, signal) };
    },
  };
}
