import { describeStep } from '../../skills/core/describe-step.js';
import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import type { Progress } from '../../skills/core/ports/log.js';

/** A quicker answer needs no status line. */
export const STATUS_AFTER_MS = 1_200;

/** Edits closer together than this only flicker. */
const EDIT_MS = 2_000;

/** A progress port that shows the newest step, thinned out to what a person can read. */
export interface StatusLine extends Progress {
  /** Ends it; resolves when no edit is under way, so that none can overtake the answer. */
  close(): Promise<void>;
}

/** What shows a status line. Both may fail: a missing status line never costs the answer. */
export interface StatusView {
  /** The platform's own sign for work that has begun. Without one a line says so. */
  readonly begin: (() => Promise<void>) | undefined;
  /** Shows the line, or changes it. */
  readonly show: (line: string) => Promise<void>;
}

/** Creates a status line. */
export function createStatusLine(
  view: StatusView,
  { clock, timers }: { readonly clock: Clock; readonly timers: Pick<Timers, 'sleep'> },
  onError: (error: unknown) => void,
): StatusLine {
  const closing = new AbortController();
  let newest = 'Working on it';
  let nextAt = view.begin === undefined ? Number.POSITIVE_INFINITY : clock.now() + STATUS_AFTER_MS;
  let showing: Promise<void> = Promise.resolve();

  const showNewest = (): void => {
    nextAt = Number.POSITIVE_INFINITY;
    showing = showing
      .then(() => view.show(newest))
      .catch(onError)
      .finally(() => {
        nextAt = clock.now() + EDIT_MS;
      });
  };
  const openLine = async (): Promise<void> => {
    await timers.sleep(STATUS_AFTER_MS, closing.signal);
    if (!closing.signal.aborted) showNewest();
  };
  const begun = (view.begin?.() ?? openLine()).catch(onError);

  return {
    report(step) {
      newest = describeStep(step);
      if (!closing.signal.aborted && clock.now() >= nextAt) showNewest();
    },
    async close() {
      closing.abort();
      await begun;
      await showing;
    },
  };
}
