/**
 * Runs `work` on every item, at most `limit` at a time, and returns the results in the items' order.
 *
 * The first failure is thrown once what was under way has ended; nothing new is begun after it.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  let failed = false;
  async function lane(): Promise<void> {
    while (next < items.length && !failed) {
      const index = next;
      next += 1;
      try {
        // `index` is below the length, so the item is there whatever its type.
        results.set(index, await work(items[index] as T, index));
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }
  const lanes = Array.from({ length: Math.min(limit, items.length) }, lane);
  const ended = await Promise.allSettled(lanes);
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  return items.map((_, index) => results.get(index) as R);
}
