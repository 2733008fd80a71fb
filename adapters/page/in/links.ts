import { randomBytes } from 'node:crypto';
import type { Vouched } from '../../../skills/core/caller.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import { createExpiring } from '../../chat/expiring.js';
import { vouchForLink } from '../address.js';

/** A link is opened at once, or by somebody who should not have it. */
const LINK_MS = 15 * 60_000;
/** Several may be good beside each other, so that asking for one takes nobody else's away. */
const MOST_LINKS = 5;
/** Whoever can reach the page may have a link printed; the log is not theirs to fill. */
const PRINT_EVERY_MS = 60_000;
const KEY_BYTES = 32;

/** One-time links: the only way to be vouched for on the page. */
export type Links = ReturnType<typeof createLinks>;

/** Creates the links of one process; `print` writes where only its administrator reads. */
export function createLinks(clock: Clock, print: (key: string) => void) {
  const keys = createExpiring<'good' | 'used'>(clock, LINK_MS, MOST_LINKS);
  let printedAt = Number.NEGATIVE_INFINITY;
  return {
    /** Makes a key of 256 random bits, good once and for a quarter of an hour. */
    make(): string {
      const key = randomBytes(KEY_BYTES).toString('base64url');
      keys.set(key, 'good');
      return key;
    },
    /** Prints a new link. False: one was printed just now. */
    print(): boolean {
      if (clock.now() < printedAt + PRINT_EVERY_MS) return false;
      printedAt = clock.now();
      print(this.make());
      return true;
    },
    /** Vouches for whoever shows a good key, once. */
    redeem(key: string): Vouched | undefined {
      if (keys.get(key) !== 'good') return undefined;
      keys.set(key, 'used');
      return vouchForLink();
    },
  };
}
