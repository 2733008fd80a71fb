import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Log, Progress, Step } from '../../../skills/core/ports/log.js';
import type { TeamsConversation } from '../address.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { Connector } from './connector.js';
import { type OutgoingActivity, toTextMessage } from './outgoing.js';

/** The one line that shows how far the work is, edited in place. Shown in a personal chat only. */
export interface Status extends Progress {
  /** Waits until what was reported has been shown; the line's message id, if there is one. */
  lineId(): Promise<string | undefined>;
}

/** Creates a status; a typing sign is sent at once, the line only when the work takes longer. */
export function createStatus(
  conversation: TeamsConversation,
  tools: { readonly connector: Connector; readonly clock: Clock; readonly log: Log },
  signal: AbortSignal,
): Status {
  const { connector, clock, log } = tools;
  const shown = conversation.place === 'personal';
  let lineId: string | undefined;
  let lastShownAt = clock.now();
  // A status that cannot be shown must not spoil the answer.
  let sending: Promise<void> = shown
    ? ignoreFailure(connector.send(conversation, { type: 'typing' }, signal))
    : Promise.resolve();

  function ignoreFailure(work: Promise<unknown>): Promise<void> {
    return work.then(
      () => undefined,
      (error: unknown) => log.error('teams.status-failed', error),
    );
  }

  async function show(line: OutgoingActivity): Promise<void> {
    if (lineId === undefined) lineId = await connector.send(conversation, line, signal);
    else await connector.update(conversation, lineId, line, signal);
  }

  return {
    report(step) {
      const now = clock.now();
      if (!shown || now - lastShownAt < TEAMS_LIMITS.progressMs) return;
      lastShownAt = now;
      const line = toTextMessage(describe(step));
      sending = sending.then(() => ignoreFailure(show(line)));
    },
    async lineId() {
      await sending;
      return lineId === '' ? undefined : lineId;
    },
  };
}

function describe({ doing, done, total, unit }: Step): string {
  return total === undefined ? `${doing} ${done} ${unit}` : `${doing} ${done} of ${total} ${unit}`;
}
