import process from 'node:process';
import { onTestFinished } from 'vitest';

/**
 * Errors that reach nobody until the test ends: outside of a test each of them ends the process.
 *
 * Vitest's own listeners rest meanwhile; they would fail the whole run.
 */
export function watchUnhandled(
  event: 'unhandledRejection' | 'uncaughtException',
): readonly unknown[] {
  const seen: unknown[] = [];
  const events: NodeJS.EventEmitter = process;
  const others = events.rawListeners(event);
  const keep = (error: unknown): void => void seen.push(error);
  events.removeAllListeners(event).on(event, keep);
  onTestFinished(() => {
    events.off(event, keep);
    for (const each of others) events.on(event, each as (...args: unknown[]) => void);
  });
  return seen;
}
