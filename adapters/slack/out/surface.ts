import type { WebClient } from '@slack/web-api';
import { keepScheduledState, type StatePorts } from '../../../skills/conversation/keep-state.js';
import { CancelledError } from '../../../skills/core/errors.js';
import type { Surface } from '../../../skills/core/ports/surface.js';
import type { Reply } from '../../../skills/core/reply.js';
import { notAdmitted } from '../../chat/notices.js';
import { readDestination, toPrivateDestination } from '../address.js';
import type { Clients } from '../clients.js';
import type { IsAdmitted } from '../groups.js';
import { readPerson } from '../people.js';
import { renderBlocks, type SlackMessage } from '../render/blocks.js';
import { withNote } from '../render/layout.js';
import { readMetadata, toMetadata } from '../render/metadata.js';
import { reading, toDaybriefError } from './errors.js';

/** How many of its own newest messages `readBack` looks through. */
const READ_BACK_MESSAGES = 100;

/** Slack as the worker sees it: private destinations, one POST for each delivery, and read-back. */
export function createSlackSurface(
  { clients, isAdmitted }: { readonly clients: Clients; readonly isAdmitted: IsAdmitted },
  ports: StatePorts,
): Surface {
  return {
    name: 'slack',

    async toPrivate(address, owner, signal) {
      signal.throwIfAborted();
      const client = await clients.client(owner.tenant);
      if (!(await isAdmitted(client, owner))) throw notAdmitted();
      return toPrivateDestination(address, owner, client);
    },

    async deliver(to, written, deliveryId, signal) {
      const { tenant, user, channel } = readDestination(to);
      const client = await clients.client(tenant);
      const owner = { surface: 'slack', tenant, user } as const;
      const { reply, stateId } = await keepScheduledState(owner, written, ports);
      const message = toSingleMessage(renderBlocks(reply, stateId), reply);
      if (signal.aborted) throw stoppedBeforeSending();
      const metadata = toMetadata(stateId, deliveryId);
      const { ts } = await client.chat
        .postMessage({ channel, ...message, metadata })
        .catch((error: unknown) => {
          throw toDaybriefError(error, { name: 'take the message', sends: true });
        });
      return { id: ts ?? '' };
    },

    async hasLeft(person, signal) {
      signal.throwIfAborted();
      // "user_not_found" is no such word: a token of another workspace finds nobody.
      const { deleted } = await readPerson(await clients.client(person.tenant), person);
      return deleted;
    },

    async readBack(to, deliveryId, since, signal) {
      signal.throwIfAborted();
      const { tenant, channel } = readDestination(to);
      const client = await clients.client(tenant);
      return findDelivery(client, channel, deliveryId, since);
    },
  };
}

async function findDelivery(
  client: WebClient,
  channel: string,
  deliveryId: string,
  since: number,
): Promise<{ readonly id: string } | undefined> {
  const oldest = String(since / 1_000);
  const which = { channel, oldest, include_all_metadata: true, limit: READ_BACK_MESSAGES };
  const { messages = [] } = await reading(
    'list its own messages',
    client.conversations.history(which),
  );
  const found = messages.find(({ metadata }) => readMetadata(metadata).delivery_id === deliveryId);
  return found?.ts === undefined ? undefined : { id: found.ts };
}

/**
 * A delivery is one POST, so that it can be found again as a whole: what does not fit into one message
 * is named, and can be asked for.
 */
function toSingleMessage(messages: readonly SlackMessage[], reply: Reply): SlackMessage {
  const [first, ...rest] = messages;
  if (first === undefined) throw new TypeError('A reply renders to at least one message.');
  const files = (reply.files ?? []).map(({ name }) => name);
  const parts = `This is the first of ${messages.length} parts. Ask me here to read it all.`;
  const named = `Ask me here for the file ${files.join(', ')}.`;
  const notes = [...(rest.length > 0 ? [parts] : []), ...(files.length > 0 ? [named] : [])];
  return notes.length === 0 ? first : withNote(first, notes.join(' '));
}

function stoppedBeforeSending(): CancelledError {
  return new CancelledError({
    what: 'The delivery was stopped before anything was sent.',
    remedy: 'It is tried again by itself.',
  });
}
