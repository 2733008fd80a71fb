import { describeStep } from '../../skills/core/describe-step.js';
import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import type { Step } from '../../skills/core/ports/log.js';
import type { Outlet } from './outlet.js';

/** A quicker answer needs no status line. */
export const STATUS_AFTER_MS = 1_200;

/** Edits closer together than this only flicker. */
const EDIT_MS = 2_000;

/**
 * Creates a progress port that shows the newest step, thinned out to what a person can read: after the
 * outlet's own sign for work that has begun, or else after a line that says so.
 *
 * A status line that cannot be shown never costs the answer.
 */
export function createStatusLine(
  outlet: Outlet,
  { id, signal }: { readonly id: string; readonly signal: AbortSignal },
  { clock, timers }: { readonly clock: Clock; readonly timers: Pick<Timers, 'sleep'> },
  onError: (error: unknown) => void,
) {
  const closing = new AbortController();
  let newest = 'Working on it';
  let nextAt = outlet.begin ? clock.now() + STATUS_AFTER_MS : Number.POSITIVE_INFINITY;
  let showing: Promise<void> = Promise.resolve();

  const showNewest = (): void => {
    nextAt = Number.POSITIVE_INFINITY;
    showing = showing
      .then(() => outlet.status?.(newest, id, signal))
      .catch(onError)
      .finally(() => {
        nextAt = clock.now() + EDIT_MS;
      });
  };
  const openLine = async (): Promise<void> => {
    await timers.sleep(STATUS_AFTER_MS, closing.signal);
    if (!closing.signal.aborted) showNewest();
  };
  const begun = (outlet.begin?.(signal) ?? openLine()).catch(onError);

  return {
    report(step: Step): void {
      newest = describeStep(step);
      if (!closing.signal.aborted && clock.now() >= nextAt) showNewest();
    },
    /** Ends it; resolves when no edit is under way, so that none can overtake the answer. */
    async close(): Promise<void> {
      closing.abort();
      await begun;
      await showing;
    },
  };
}
