import type { Principal } from '../../skills/core/caller.js';
import { type DaybriefError, toDaybriefError } from '../../skills/core/errors.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { Waiting } from '../../skills/core/ports/waiting.js';
import { POST_MS } from '../../skills/delivery/posting.js';

/** What became of a press of Post. `again` is what may be offered once more, under a new id. */
export type Posted<T> =
  | 'gone'
  | 'posted'
  | {
      readonly error: DaybriefError;
      readonly again: { readonly content: T; readonly id: string } | undefined;
    };

/**
 * Posts for everybody what waits under an id, on a press of its owner's: of several presses at most one.
 *
 * What surely was not posted waits again; where nobody knows whether the others see it, a second press
 * might post it twice.
 */
export async function postWaiting<T>(
  owner: Principal,
  { id, call }: { readonly id: string; readonly call: string },
  waiting: Waiting<T>,
  post: (content: T) => Promise<void>,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<Posted<T>> {
  const content = await waiting.take(owner, id, clock.now());
  if (content === undefined) return 'gone';
  try {
    await post(content);
    return 'posted';
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    log.warn(`${owner.surface}.not-posted`, { call, code: error.code });
    if (error.code === 'outcome_unknown') return { error, again: undefined };
    const again = await waiting.keep(owner, content, clock.now() + POST_MS);
    return { error, again: { content, id: again } };
  }
}
