import type { Attachment } from '../../../skills/core/call.js';
import { type Principal, principalKey } from '../../../skills/core/caller.js';
import type { Clock } from '../../../skills/core/ports/clock.js';

/**
 * The files a person shared last, for the words and buttons that come after them.
 *
 * Links only, in memory only: Teams' download links end after minutes, so nothing would be gained by
 * keeping them longer, and a restart merely asks for the file again.
 */
export interface RecentFiles {
  keep(owner: Principal, files: readonly Attachment[]): void;
  of(owner: Principal): readonly Attachment[];
}

const KEPT_MS = 60 * 60_000;
const MOST_OWNERS = 1_000;

/** Creates an empty memory of files. */
export function createRecentFiles(clock: Clock): RecentFiles {
  const kept = new Map<string, { readonly files: readonly Attachment[]; readonly until: number }>();
  return {
    keep(owner, files) {
      const key = principalKey(owner);
      kept.delete(key);
      kept.set(key, { files, until: clock.now() + KEPT_MS });
      const [oldest] = kept.keys();
      if (kept.size > MOST_OWNERS && oldest !== undefined) kept.delete(oldest);
    },
    of(owner) {
      const entry = kept.get(principalKey(owner));
      return entry !== undefined && entry.until > clock.now() ? entry.files : [];
    },
  };
}
