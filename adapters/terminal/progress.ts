import { describeStep } from '../../skills/core/describe-step.js';
import type { Progress } from '../../skills/core/ports/log.js';

/** A progress line that can be taken away again before the answer is printed. */
export interface ProgressLine extends Progress {
  clear(): void;
}

/** At most ten updates a second: a terminal over ssh must not slow the work down. */
const PAUSE_MS = 100;

/**
 * Shows one line, edited in place, on a terminal's error stream; on anything else nothing at all.
 *
 * `now` is epoch milliseconds and only thins the updates out.
 */
export function createProgressLine(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
): ProgressLine {
  if (!stream.isTTY) return { report: () => undefined, clear: () => undefined };
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    report(step) {
      if (now() - shownAt < PAUSE_MS) return;
      shownAt = now();
      shown = true;
      stream.write(`\r\u001b[K${describeStep(step)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
