import { principalKey } from '../../../skills/core/caller.js';
import {
  MARKS_KEPT_MS,
  type Mark,
  type Marks,
  restsFrom,
} from '../../../skills/core/ports/marks.js';
import type { Database } from '../database/database.js';
import { ownedBy } from '../database/rows.js';
import type { MarkRow } from '../database/schema.js';
import { welcome } from './forgotten.js';

/** Threads that people put aside, in the store. */
export function createMarks(database: Database): Marks {
  return {
    async mark(owner, thread, mark, at) {
      const changes = {
        kind: mark.kind,
        seen_up_to: mark.seenUpTo,
        until: mark.kind === 'snoozed' ? mark.until : null,
        rests_from: restsFrom(mark, at),
      };
      await database.write(owner, async (db) => {
        await welcome(db, owner);
        await db
          .insertInto('mark')
          .values({ ...ownedBy(owner), thread, ...changes })
          .onConflict((conflict) => conflict.columns(['owner', 'thread']).doUpdateSet(changes))
          .execute();
      });
    },

    async unmark(owner, thread) {
      await database.write(owner, async (db) => {
        await db
          .deleteFrom('mark')
          .where('owner', '=', principalKey(owner))
          .where('thread', '=', thread)
          .execute();
      });
    },

    async list(owner, now) {
      const rows = await database.read(owner, (db) =>
        db
          .selectFrom('mark')
          .select(['thread', 'seen_up_to', 'until'])
          .where('owner', '=', principalKey(owner))
          .where('rests_from', '>', now - MARKS_KEPT_MS)
          .execute(),
      );
      return new Map(rows.map((row) => [row.thread, toMark(row)]));
    },
  };
}

function toMark({ seen_up_to, until }: Pick<MarkRow, 'seen_up_to' | 'until'>): Mark {
  return until === null
    ? { kind: 'done', seenUpTo: seen_up_to }
    : { kind: 'snoozed', seenUpTo: seen_up_to, until };
}
