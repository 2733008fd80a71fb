import type { Address } from '../core/call.js';
import type { Principal } from '../core/caller.js';
import type { Ports } from '../core/ports/ports.js';
import type { RichText } from '../core/reply.js';

/** Where a person is again. */
export interface Present {
  readonly owner: Principal;
  /** Their personal conversation as it is now: it may be another one than before. */
  readonly address: Address;
}

/**
 * Lets the schedules run again that had stopped because their person was gone: whoever writes is back.
 *
 * Returns the line that tells them; undefined when nothing had stopped.
 */
export async function reviveSchedules(
  { owner, address }: Present,
  { subscriptions, nextRun, clock }: Pick<Ports, 'subscriptions' | 'nextRun' | 'clock'>,
): Promise<RichText | undefined> {
  const now = clock.now();
  const stopped = (await subscriptions.list(owner)).filter((each) => each.stopped === 'gone');
  for (const { id: _id, stopped: _stopped, ...kept } of stopped) {
    await subscriptions.save({ ...kept, address, nextRunAt: nextRun(kept, now) });
  }
  const [first] = stopped;
  if (first === undefined) return undefined;
  return [
    `Your ${first.skill} comes again, ${first.cadence.words}: it had stopped while I could not reach you.`,
  ];
}
