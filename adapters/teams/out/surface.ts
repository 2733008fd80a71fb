import type { Surface } from '../../../skills/core/ports/surface.js';
import {
  assertPersonal,
  isUnopened,
  readAddress,
  toAddress,
  toPrivateDestination,
} from '../address.js';
import { type AnswerTools, keepAnswer } from './answer.js';
import { toCardMessage } from './outgoing.js';
import type { ServiceUrls } from './service-urls.js';

/** Creates the surface that the worker delivers through. */
export function createTeamsSurface(tools: AnswerTools, serviceUrls: ServiceUrls): Surface {
  return {
    name: 'teams',
    async toPrivate(address, owner, signal) {
      const conversation = readAddress(address);
      assertPersonal(conversation, owner);
      const known = await serviceUrls.refresh(conversation);
      const opened = isUnopened(known)
        ? { ...known, conversationId: await tools.connector.openPersonalChat(known, signal) }
        : known;
      const members = await tools.connector.members(opened, signal);
      return toPrivateDestination(isUnopened(known) ? toAddress(opened) : address, owner, members);
    },
    async deliver(to, reply, _deliveryId, signal) {
      const conversation = await serviceUrls.refresh(readAddress(to));
      const { tenant, user } = conversation;
      const owner = { surface: 'teams', tenant, user } as const;
      const { state } = await keepAnswer(reply, reply.kind, '', owner, tools);
      const message = toCardMessage(reply, { state, skills: tools.skills.map(({ name }) => name) });
      return { id: await tools.connector.send(conversation, message, signal) };
    },
  };
}
