import { vi } from 'vitest';

/**
 * Waits until an assertion holds; returns what it returned.
 *
 * Patient on purpose: a machine that runs ten files at once is slow, and only a hang should fail.
 */
export function eventually<Value>(assertion: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(assertion, { timeout: 30_000, interval: 10 });
}
