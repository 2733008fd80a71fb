import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 50;
/** Patient on purpose: a machine that does other things as well is slow, and only a hang should fail. */
const PATIENCE_MS = 45_000;

/**
 * Waits until something is there; returns it.
 *
 * Throws an `Error` that says what was waited for when it does not come.
 */
export async function until<Value>(
  what: string,
  find: () => Value | undefined | false,
): Promise<Value> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await pause(POLL_MS);
  }
}
