import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Address, principalKey } from '../../skills/call.js';
import type { WaitingFiles } from '../../skills/memory.js';
import type { Doors } from './doors.js';
import { forgottenAt } from './forgotten.js';
import type { Keyring } from './keyring.js';
import { ownedBy } from './rows.js';
import { type Binding, seal, unseal } from './sealing.js';

const ID_BYTES = 16;
/** Files of one person that wait at once; the one that ends first goes first. */
const MOST_OF_ONE = 10;

const contentSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  bytes: z.string(),
  // Only `keep` writes the column, so it is the address of a surface.
  address: z.string().transform((text) => text as Address),
});

/** Files that wait for their owner's word, sealed in the store; retention removes the expired ones. */
export function createWaitingFiles(doors: Doors, keyring: Keyring): WaitingFiles {
  return {
    async keep(owner, { file, address }, expiresAt) {
      const id = randomBytes(ID_BYTES).toString('base64url');
      const { name, mediaType } = file;
      const bytes = Buffer.from(file.bytes).toString('base64');
      const row = { ...ownedBy(owner), id, expires_at: expiresAt };
      const content = seal(
        JSON.stringify({ name, mediaType, bytes, address }),
        waitingFileBinding(row),
        keyring,
      );
      await doors.write(owner, async (db) => {
        if ((await forgottenAt(db, owner)) !== undefined) return;
        await db
          .insertInto('waiting_file')
          .values({ ...row, content })
          .execute();
        const kept = await db
          .selectFrom('waiting_file')
          .select('id')
          .where('owner', '=', row.owner)
          .where('id', '!=', id)
          .orderBy('expires_at', 'desc')
          .execute();
        const tooMany = kept.slice(MOST_OF_ONE - 1).map((each) => each.id);
        if (tooMany.length === 0) return;
        await db.deleteFrom('waiting_file').where('id', 'in', tooMany).execute();
      });
      return id;
    },

    async take(owner, id, now) {
      const row = await doors.write(owner, (db) =>
        db
          .deleteFrom('waiting_file')
          .where('id', '=', id)
          .where('owner', '=', principalKey(owner))
          .returningAll()
          .executeTakeFirst(),
      );
      if (!row || row.expires_at <= now) return undefined;
      const text = unseal(row.content, waitingFileBinding(row), keyring);
      const { name, mediaType, bytes, address } = contentSchema.parse(JSON.parse(text));
      return { file: { name, mediaType, bytes: Buffer.from(bytes, 'base64') }, address };
    },
  };
}

/** What the content of a waiting file is bound to. */
export function waitingFileBinding(row: {
  readonly id: string;
  readonly tenant: string;
  readonly owner: string;
}): Binding {
  return ['waiting_file', row.id, row.tenant, row.owner];
}
