import { Kysely } from 'kysely';
import type { Principal } from '../../skills/core/caller.js';
import type { Accounts, PendingLinks } from '../../skills/core/ports/accounts.js';
import type { Cache } from '../../skills/core/ports/cache.js';
import type { Changes } from '../../skills/core/ports/changes.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Conversations, Feedback } from '../../skills/core/ports/conversations.js';
import type {
  Deliveries,
  DeliveryRecord,
  DeliveryState,
} from '../../skills/core/ports/deliveries.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { Marks } from '../../skills/core/ports/marks.js';
import type { DailyUse, ModelUses } from '../../skills/core/ports/model-use.js';
import type { Pacing, ProcessRegistry, SharedPermits } from '../../skills/core/ports/pacing.js';
import type { PersonalData, Preferences } from '../../skills/core/ports/personal-data.js';
import type { Subscription, Subscriptions } from '../../skills/core/ports/subscriptions.js';
import type { Installations, SeenEvents } from '../../skills/core/ports/surface.js';
import type { WaitingFiles, WaitingReplies } from '../../skills/core/ports/waiting.js';
import type { OpenRequests } from '../../skills/delivery/open-requests.js';
import { createAudit, type StoredAudit } from './audit/audit.js';
import { createCache } from './cache.js';
import { createValueCleaner } from './database/clean-values.js';
import { createDatabase, type Database } from './database/database.js';
import { toDaybriefError } from './database/errors.js';
import { identify } from './database/identity.js';
import { migrate } from './database/migrate.js';
import type { Schema } from './database/schema.js';
import { createSqliteDialect } from './database/sqlite.js';
import { createInstallations } from './installations.js';
import { createModelUses, readDailyUse } from './model-uses.js';
import { createOpenRequests } from './open-requests.js';
import { createAccounts } from './people/accounts.js';
import { createChanges } from './people/changes.js';
import { createConversations } from './people/conversations.js';
import { createFeedback } from './people/feedback.js';
import { createMarks } from './people/marks.js';
import { createPendingLinks } from './people/pending-links.js';
import { createPersonalData, forgetTenant } from './people/personal-data.js';
import { createPreferences } from './people/preferences.js';
import {
  exportPerson,
  listPeople,
  type PersonExport,
  type StoredPerson,
} from './people/registry.js';
import { createWaiting } from './people/waiting.js';
import { waitingFiles } from './people/waiting-files.js';
import { waitingReplies } from './people/waiting-replies.js';
import { backUp } from './retention-and-backup/backup.js';
import { prune, type RetentionPolicy } from './retention-and-backup/retention.js';
import { createDeliveries } from './schedule/deliveries.js';
import { history, queueDepth, resend } from './schedule/ledger.js';
import { createSubscriptions, listSchedules } from './schedule/subscriptions.js';
import type { Keyring } from './sealed/keyring.js';
import { rotateKeys } from './sealed/rotation.js';
import { createSeenEvents } from './seen-events.js';
import { createPacing } from './shared-limits/pacing.js';
import { createProcessRegistry } from './shared-limits/process-registry.js';
import { createSharedPermits } from './shared-limits/shared-permits.js';

/** What `openStore` needs. */
export interface StoreOptions {
  /** Path of the SQLite file, or a `postgres://` URL. */
  readonly url: string;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly log: Log;
  /** Connections to PostgreSQL at most, 10 by default. */
  readonly connections?: number;
}

/** Everything that must outlive the process. */
export interface Store {
  readonly accounts: Accounts;
  readonly pendingLinks: PendingLinks;
  readonly waitingFiles: WaitingFiles;
  readonly waitingReplies: WaitingReplies;
  readonly installations: Installations;
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly pacing: Pacing;
  readonly permits: SharedPermits;
  readonly processRegistry: ProcessRegistry;
  readonly preferences: Preferences;
  readonly conversations: Conversations;
  readonly marks: Marks;
  readonly changes: Changes;
  readonly cache: Cache;
  readonly feedback: Feedback;
  readonly modelUses: ModelUses;
  readonly seenEvents: SeenEvents;
  readonly openRequests: OpenRequests;
  readonly audit: StoredAudit;
  readonly personalData: PersonalData;
  /** What only the administrator's terminal and the workers do. */
  readonly operations: StoreOperations;
  /** For tests and one-off repairs: everything else goes through the ports above. */
  readonly database: Database;
  close(): Promise<void>;
}

/** Upkeep across all tenants. */
export interface StoreOperations {
  /** Resolves when the database takes a write: one with a full disk still reads. Throws `UnavailableError`. */
  check(): Promise<void>;
  /** Deliveries on their way, by state. */
  queueDepth(): Promise<ReadonlyMap<string, number>>;
  /** Everybody of whom something is kept. */
  people(): Promise<readonly StoredPerson[]>;
  /** All that is kept of one person; what is sealed stays sealed. */
  exportPerson(owner: Principal): Promise<PersonExport>;
  /** Tells this database from another one in its place; throws `InternalError` with a keyring that isn't its. */
  identify(): Promise<string>;
  prune(policy?: Partial<RetentionPolicy>): Promise<number>;
  /** Deletes everything of one tenant of one surface; returns how many rows that were. */
  forgetTenant(tenant: Pick<Principal, 'surface' | 'tenant'>): Promise<number>;
  rotateKeys(): Promise<number>;
  /** Copies the SQLite file, whole and consistent, to a new path. */
  backUp(path: string): Promise<void>;
  history(limit: number, states?: readonly DeliveryState[]): Promise<readonly DeliveryRecord[]>;
  /** What a model was used for since an instant, by day and skill. */
  usage(since: number): Promise<readonly DailyUse[]>;
  resend(id: string): Promise<boolean>;
  /** Everybody's schedules: what stopped, then what runs next. */
  schedules(limit: number): Promise<readonly Subscription[]>;
}

const CONNECTIONS = 10;
/** An id that no platform gives to an event. */
const PROBE = 'probe';

/**
 * Opens the store and brings its tables up to date.
 *
 * Throws `UnavailableError` when the database cannot be reached and `ConfigError` when it belongs to
 * a newer version.
 *
 * @example await openStore({ url: 'data/daybrief.db', keyring, clock, log })
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { clock, keyring, log } = options;
  const { db, database } = await connect(options);
  try {
    await migrate(database, database.engine, clock.now());
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const seenEvents = createSeenEvents(database, clock);
  return {
    accounts: createAccounts(database, keyring),
    pendingLinks: createPendingLinks(database, keyring),
    waitingFiles: createWaiting(database, keyring, clock, waitingFiles),
    waitingReplies: createWaiting(database, keyring, clock, waitingReplies),
    installations: createInstallations(database, keyring),
    subscriptions: createSubscriptions(database),
    deliveries: createDeliveries(database, keyring, log),
    pacing: createPacing(database),
    permits: createSharedPermits(database),
    processRegistry: createProcessRegistry(database),
    preferences: createPreferences(database),
    conversations: createConversations(database, clock),
    marks: createMarks(database),
    changes: createChanges(database, keyring),
    cache: createCache(database, keyring, clock),
    feedback: createFeedback(database),
    modelUses: createModelUses(database),
    seenEvents,
    openRequests: createOpenRequests(database),
    audit: createAudit(database, keyring),
    personalData: createPersonalData(database),
    operations: {
      async check() {
        await seenEvents.claim(PROBE, clock.now());
      },
      people: () => listPeople(database),
      exportPerson: (owner) => exportPerson(database, owner),
      identify: () => identify(database, keyring),
      queueDepth: () => queueDepth(database),
      forgetTenant: (tenant) => forgetTenant(database, tenant, clock.now()),
      prune: (policy) => prune(database, keyring, clock.now(), policy),
      rotateKeys: () => rotateKeys(database, keyring),
      backUp: (path) => backUp(database, path),
      usage: (since) => readDailyUse(database, since),
      history: (limit, states) => history(database, limit, undefined, states),
      resend: (id) => resend(database, id, clock.now()),
      schedules: (limit) => listSchedules(database, limit),
    },
    database,
    close: () => db.destroy(),
  };
}

async function connect(
  options: StoreOptions,
): Promise<{ readonly db: Kysely<Schema>; readonly database: Database }> {
  const plugins = [createValueCleaner()];
  if (!/^postgres(ql)?:/.test(options.url)) {
    const db = new Kysely<Schema>({ dialect: createSqliteDialect(options.url), plugins });
    return { db, database: createDatabase(db, 'sqlite') };
  }
  // The driver of PostgreSQL is loaded where it is used: a command in the terminal must not wait for it.
  const { createPool, createPostgresDialect, prepareTenantRole } = await import(
    './database/postgres.js'
  );
  const pool = createPool(options.url, options.connections ?? CONNECTIONS, options.log);
  try {
    await prepareTenantRole(pool);
  } catch (error) {
    await pool.end();
    throw toDaybriefError(error, 'connect');
  }
  const db = new Kysely<Schema>({ dialect: createPostgresDialect(pool), plugins });
  return { db, database: createDatabase(db, 'postgres') };
}
