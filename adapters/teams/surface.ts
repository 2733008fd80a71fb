import type { Surface } from '../../skills/scheduling.js';
import { assertPersonal, readAddress, toPrivateDestination } from './address.js';
import type { Connector } from './connector.js';
import { toCardMessage } from './outgoing.js';

/** Creates the surface that the worker delivers through. */
export function createTeamsSurface(connector: Connector): Surface {
  return {
    name: 'teams',
    async toPrivate(address, owner, signal) {
      const conversation = readAddress(address);
      assertPersonal(conversation, owner);
      return toPrivateDestination(address, owner, await connector.members(conversation, signal));
    },
    async deliver(to, reply, _deliveryId, signal) {
      return { id: await connector.send(readAddress(to), toCardMessage(reply), signal) };
    },
  };
}
