import { randomBytes } from 'node:crypto';
import { principalKey } from '../../../skills/core/caller.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Waiting } from '../../../skills/core/ports/waiting.js';
import type { Database } from '../database/database.js';
import { ownedBy } from '../database/rows.js';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';
import { mayBeLate } from './forgotten.js';

const ID_BYTES = 16;
/** Of one kind and person at once; the one that ends first goes first. */
const MOST_OF_ONE = 10;

/** How one kind of thing is written into its column and read back. */
export interface WaitingKind<T> {
  readonly name: string;
  readonly write: (content: T) => string;
  /** Throws for what `write` never wrote. */
  readonly read: (text: string) => T;
}

/** What waits for its owner's word, sealed in the store; retention removes what expired. */
export function createWaiting<T>(
  database: Database,
  keyring: Keyring,
  clock: Clock,
  kind: WaitingKind<T>,
): Waiting<T> {
  return {
    async keep(owner, content, expiresAt) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const row = { ...ownedBy(owner), id, kind: kind.name, expires_at: expiresAt };
      const sealed = sealFor('waiting', row, kind.write(content), keyring);
      await database.write(owner, async (db) => {
        if (await mayBeLate(db, owner, clock.now())) return;
        await db
          .insertInto('waiting')
          .values({ ...row, content: sealed })
          .execute();
        const kept = await db
          .selectFrom('waiting')
          .select('id')
          .where('owner', '=', row.owner)
          .where('kind', '=', kind.name)
          .where('id', '!=', id)
          .orderBy('expires_at', 'desc')
          .execute();
        const tooMany = kept.slice(MOST_OF_ONE - 1).map((each) => each.id);
        if (tooMany.length === 0) return;
        await db.deleteFrom('waiting').where('id', 'in', tooMany).execute();
      });
      return id;
    },

    async take(owner, id, now) {
      const row = await database.write(owner, (db) =>
        db
          .deleteFrom('waiting')
          .where('id', '=', id)
          .where('owner', '=', principalKey(owner))
          .where('kind', '=', kind.name)
          .returningAll()
          .executeTakeFirst(),
      );
      if (!row || row.expires_at <= now) return undefined;
      return kind.read(unsealFor('waiting', row, row.content, keyring));
    },
  };
}
