import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import { holdOpen, type OpenRequests } from '../../../skills/delivery/open-requests.js';
import { type TeamsConversation, toAddress, toUnopenedPersonalChat } from '../address.js';
import type { Workload } from './workload.js';

/** What requests are started with. */
export interface RequestTools {
  readonly openRequests: OpenRequests;
  readonly workload: Workload;
  readonly clock: Clock;
  readonly log: Log;
}

const ID_BYTES = 4;

/**
 * Starts the work on a person's request. It counts as open until the work has ended, so that they are
 * told when their request died with its process, or was stopped before it was answered.
 */
export function startRequest(
  conversation: TeamsConversation,
  { openRequests, workload, clock, log }: RequestTools,
  work: (signal: AbortSignal, id: string) => Promise<void>,
): void {
  const id = randomBytes(ID_BYTES).toString('hex');
  const { tenant, user, place } = conversation;
  const owner = { surface: 'teams', tenant, user } as const;
  const address =
    place === 'personal' ? toAddress(conversation) : toUnopenedPersonalChat(conversation);
  const close = holdOpen(openRequests, { id, owner, address, askedAt: clock.now() }, log);
  workload.start((signal) =>
    work(signal, id).then(close, async (error: unknown) => {
      if (!signal.aborted) await close();
      throw error;
    }),
  );
}
