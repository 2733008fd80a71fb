import { randomUUID } from 'node:crypto';
import type { Feedback } from '../../../skills/core/ports/conversations.js';
import type { Database } from '../database/database.js';
import { ownedBy } from '../database/rows.js';
import { forgottenAt } from './forgotten.js';

/** What people thought, in the store. */
export function createFeedback(database: Database): Feedback {
  return {
    async record({ owner, conversationId, verdict, reason, at }) {
      await database.write(owner, async (db) => {
        const gone = await forgottenAt(db, owner);
        if (gone !== undefined && at <= gone) return;
        await db
          .insertInto('feedback')
          .values({
            ...ownedBy(owner),
            id: randomUUID(),
            conversation_id: conversationId,
            verdict,
            reason: reason ?? null,
            at,
          })
          .execute();
      });
    },
  };
}
