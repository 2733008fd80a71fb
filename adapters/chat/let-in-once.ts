import { UnavailableError } from '../../skills/core/errors.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { SeenEvents } from '../../skills/core/ports/surface.js';

/** An event of a platform, by the id that a repetition has too. */
export interface SeenEvent {
  readonly surface: 'slack' | 'teams';
  readonly id: string;
  /** Epoch milliseconds until which the platform may bring it again. */
  readonly until: number;
}

/**
 * Whether an event is to be handled: once, however often the platform brings it.
 *
 * While the store is away nobody can tell, and it is let in: its person hears that something is wrong now, where
 * silence would tell them nothing.
 */
export async function letInOnce(
  { surface, id, until }: SeenEvent,
  { seenEvents, log }: { readonly seenEvents: SeenEvents; readonly log: Log },
): Promise<boolean> {
  try {
    return await seenEvents.claim(`${surface}:${id}`, until);
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    log.error('chat.not-remembered', error, { surface, code: error.code });
    return true;
  }
}
