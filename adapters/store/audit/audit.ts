import { createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Principal } from '../../../skills/core/caller.js';
import type { Audit, AuditEntry } from '../../../skills/core/ports/audit.js';
import type { Database } from '../database/database.js';
import { tenantKey } from '../database/rows.js';
import type { AuditRow, Schema } from '../database/schema.js';
import type { Keyring } from '../sealed/keyring.js';
import { sealFor, unsealFor } from '../sealed/sealed-columns.js';
import { type Binding, seal, unseal } from '../sealed/sealing.js';
import { lockChain, readCheckpoint } from './audit-checkpoint.js';
import { type AuditHead, moveHead, readHead } from './audit-head.js';
import { findPerson, meetPerson } from './pseudonyms.js';

const KEY_NAME = 'audit';
const KEY_BYTES = 32;
const PAGE = 1_000;

/** A row as it is hashed: everything but its number and its own hash. */
type Link = Omit<AuditRow, 'seq' | 'hash'>;

/** The audit in the store: every line holds the hash of the line before it. */
export interface StoredAudit extends Audit {
  /** What one person's lines say, newest last. Empty once they were forgotten. */
  read(owner: Principal): Promise<readonly AuditEntry[]>;
  /** Checks the chain from end to end. */
  verify(): Promise<{
    readonly entries: number;
    /** Number of the first line that does not follow from the one before it. */
    readonly brokenAt?: number;
    /** Lines that retention has removed from the front; absent while there are none. */
    readonly removed?: number;
    /** How many of the newest lines are missing. */
    readonly cut?: number;
  }>;
}

/**
 * Creates the audit.
 *
 * The hashes are keyed (HMAC-SHA256, the key sealed like every secret), so whoever can write to the
 * database alone cannot mend the chain. Who and what is sealed with the person's own key: deleting
 * that key makes a forgotten person's lines unreadable and leaves the chain whole.
 */
export function createAudit(database: Database, keyring: Keyring): StoredAudit {
  return {
    async append(entry) {
      await database.write('every tenant', async (db) => {
        await lockChain(db, database.engine);
        const person = await meetPerson(db, entry.actor, keyring);
        const key = await chainKey(db, keyring);
        const last = await db
          .selectFrom('audit')
          .select('hash')
          .orderBy('seq', 'desc')
          .limit(1)
          .executeTakeFirst();
        const { actor, resource, action, decision, at } = entry;
        const link: Link = {
          tenant: tenantKey(actor),
          pseudonym: person.pseudonym,
          action,
          decision,
          at,
          detail: seal(
            JSON.stringify({ actor, resource }),
            detailBinding(person.pseudonym),
            person.keyring,
          ),
          previous_hash: last?.hash ?? (await readCheckpoint(db, keyring)).hash,
        };
        const hash = hashOf(link, key);
        await db
          .insertInto('audit')
          .values({ ...link, hash })
          .execute();
        await moveHead(db, hash, keyring);
      });
    },

    async read(owner) {
      return database.read('every tenant', async (db) => {
        const person = await findPerson(db, owner, keyring);
        if (!person) return [];
        const rows = await db
          .selectFrom('audit')
          .selectAll()
          .where('pseudonym', '=', person.pseudonym)
          .orderBy('seq')
          .execute();
        return rows.map((row) => {
          const detail = unseal(row.detail, detailBinding(row.pseudonym), person.keyring);
          // Only `append` seals this.
          const { actor, resource } = JSON.parse(detail) as Pick<AuditEntry, 'actor' | 'resource'>;
          const decision = row.decision === 'allowed' ? 'allowed' : 'denied';
          return { actor, resource, action: row.action, decision, at: row.at };
        });
      });
    },

    async verify() {
      const key = await database.write('every tenant', (db) => chainKey(db, keyring));
      for (;;) {
        const from = await database.read('every tenant', (db) => readCheckpoint(db, keyring));
        const { removed } = from;
        const head = await database.read('every tenant', (db) => readHead(db, keyring));
        const { endsAtHead, ...chain } = await verifyFrom(from.hash, key, head);
        // A chain of lines has a head, unless its first line was written just now.
        const isHeadless = head === undefined && chain.entries > 0;
        const isCut = chain.brokenAt === undefined && !endsAtHead;
        const missing = (head?.count ?? 0) - removed - chain.entries;
        const found = {
          ...chain,
          ...(removed > 0 ? { removed } : {}),
          ...(isCut ? { cut: Math.max(1, missing) } : {}),
        };
        const now = await database.read('every tenant', (db) => readCheckpoint(db, keyring));
        // Lines were removed while we read: what seemed to be missing may be just those.
        const isNew = isHeadless && (await hasHead());
        if (now.hash === from.hash && !isNew) return isHeadless ? { ...found, cut: 1 } : found;
      }
    },
  };

  async function hasHead(): Promise<boolean> {
    return database.read('every tenant', async (db) => (await readHead(db, keyring)) !== undefined);
  }

  async function verifyFrom(beginning: string, key: string, head: AuditHead | undefined) {
    let entries = 0;
    let previous = beginning;
    // Lines that were written since may follow it.
    let endsAtHead = head === undefined || head.hash === beginning;
    for (let after = 0; ; ) {
      const rows = await database.read('every tenant', (db) =>
        db
          .selectFrom('audit')
          .selectAll()
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(PAGE)
          .execute(),
      );
      for (const row of rows) {
        const { seq, hash, ...link } = row;
        if (link.previous_hash !== previous || hash !== hashOf(link, key)) {
          return { entries, endsAtHead, brokenAt: seq };
        }
        entries += 1;
        previous = hash;
        endsAtHead ||= hash === head?.hash;
        after = seq;
      }
      if (rows.length < PAGE) return { entries, endsAtHead };
    }
  }
}

function hashOf(link: Link, key: string): string {
  const { tenant, pseudonym, action, decision, at, detail, previous_hash } = link;
  return createHmac('sha256', key)
    .update(JSON.stringify([previous_hash, tenant, pseudonym, action, decision, at, detail]))
    .digest('base64url');
}

async function chainKey(db: Kysely<Schema>, keyring: Keyring): Promise<string> {
  const fresh = randomBytes(KEY_BYTES).toString('base64');
  await db
    .insertInto('secret')
    .values({ name: KEY_NAME, value: sealFor('secret', { name: KEY_NAME }, fresh, keyring) })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('secret')
    .select('value')
    .where('name', '=', KEY_NAME)
    .executeTakeFirstOrThrow();
  return unsealFor('secret', { name: KEY_NAME }, value, keyring);
}

function detailBinding(pseudonym: string): Binding {
  return ['audit', pseudonym];
}
