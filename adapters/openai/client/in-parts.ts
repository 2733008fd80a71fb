import { TooLargeError } from '../../../skills/core/errors.js';

/**
 * Asks about all items at once and, where that is more than the model reads at once, about each half:
 * nothing is left out in silence. Throws `TooLargeError` for a single item that is too long.
 */
export async function askInParts<T, R>(
  items: readonly T[],
  ask: (items: readonly T[]) => Promise<R>,
): Promise<readonly R[]> {
  try {
    return [await ask(items)];
  } catch (thrown) {
    if (!(thrown instanceof TooLargeError) || items.length < 2) throw thrown;
    const middle = Math.ceil(items.length / 2);
    const first = await askInParts(items.slice(0, middle), ask);
    return [...first, ...(await askInParts(items.slice(middle), ask))];
  }
}
