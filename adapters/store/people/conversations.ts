import { randomBytes } from 'node:crypto';
import { principalKey } from '../../../skills/core/caller.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { ConversationState, Conversations } from '../../../skills/core/ports/conversations.js';
import type { Database } from '../database/database.js';
import { ownedBy } from '../database/rows.js';
import { mayBeLate } from './forgotten.js';

const ID_BYTES = 16;

/** What was said last, in the store. */
export function createConversations(database: Database, clock: Clock): Conversations {
  return {
    async keep(owner, state, expiresAt) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      await database.write(owner, async (db) => {
        if (await mayBeLate(db, owner, clock.now())) return;
        await db
          .insertInto('conversation')
          .values({
            ...ownedBy(owner),
            id,
            state: JSON.stringify(state),
            kept_at: clock.now(),
            expires_at: expiresAt,
          })
          .execute();
      });
      return id;
    },

    async recall(owner, id, now) {
      const row = await database.read(owner, (db) =>
        db
          .selectFrom('conversation')
          .select('state')
          .where('id', '=', id)
          .where('owner', '=', principalKey(owner))
          .where('expires_at', '>', now)
          .executeTakeFirst(),
      );
      return row && parseState(row.state);
    },

    async latest(owner, now) {
      const row = await database.read(owner, (db) =>
        db
          .selectFrom('conversation')
          .select('state')
          .where('owner', '=', principalKey(owner))
          .where('expires_at', '>', now)
          .orderBy('kept_at', 'desc')
          .orderBy('id')
          .limit(1)
          .executeTakeFirst(),
      );
      return row && parseState(row.state);
    },
  };
}

// Only `keep` writes the column.
function parseState(text: string): ConversationState {
  return JSON.parse(text) as ConversationState;
}
