import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.js';

/** The two databases that Daybrief keeps its data in. */
export type Engine = 'sqlite' | 'postgres';

/** One step of the schema. It is never changed once released; a later step corrects it. */
export interface Migration {
  readonly name: string;
  up(db: Kysely<Schema>, engine: Engine): Promise<void>;
}

/** The role that tenant-scoped work takes on PostgreSQL: it owns nothing, so policies bind it. */
export const TENANT_ROLE = 'daybrief_tenant';

/** All steps, oldest first. */
export const migrations: readonly Migration[] = [
  { name: '001-initial', up: createTables },
  { name: '002-tenant-isolation', up: isolateTenants },
  { name: '003-pending-links', up: createPendingLinks },
  { name: '004-marks', up: createMarks },
  { name: '005-waiting', up: createWaiting },
  { name: '006-open-requests', up: createOpenRequests },
  { name: '007-shared-pace', up: sharePace },
  { name: '008-cache', up: createCacheTable },
  { name: '009-fleet', up: createFleetTable },
  { name: '010-last-change', up: createLastChangeTable },
  { name: '011-model-use', up: createModelUseTable },
];

/** The tables of 001 whose rows belong to one tenant; a later step names its own. */
const FIRST_TENANT_TABLES = [
  'account',
  'conversation',
  'delivery',
  'feedback',
  'installation',
  'person',
  'preference',
  'run',
  'subscription',
] as const satisfies readonly (keyof Schema)[];

async function createTables(db: Kysely<Schema>, engine: Engine): Promise<void> {
  const sequence =
    engine === 'sqlite' ? 'integer primary key autoincrement' : 'bigserial primary key';
  for (const statement of [
    `create table account (
      tenant text not null, owner text not null, provider text not null,
      provider_tenant text not null, provider_user text not null, secret text not null,
      connected_at bigint not null, primary key (owner, provider))`,
    `create table installation (
      tenant text not null primary key, secret text not null, installed_at bigint not null)`,
    `create table subscription (
      id text not null primary key, tenant text not null, owner text not null,
      surface text not null, skill text not null, words text not null, cron text not null,
      cadence_words text not null, time_zone text not null, locale text not null,
      address text not null, when_empty text not null, next_run_at bigint, stopped text, missed_since text,
      unique (owner, skill, surface))`,
    `create index subscription_due on subscription (next_run_at) where next_run_at is not null`,
    `create table run (
      id text not null primary key, tenant text not null, owner text not null,
      subscription_id text not null, snapshot text not null, local_date text not null,
      due_at bigint not null, missed_since text,
      unique (subscription_id, local_date), unique (tenant, id))`,
    `create index run_owner on run (owner, due_at)`,
    `create index run_age on run (due_at)`,
    `create table delivery (
      id text not null primary key, tenant text not null, owner text not null,
      run_id text not null unique, subscription_id text not null, state text not null,
      turn bigint not null, available_at bigint not null, attempt bigint not null default 0,
      fence bigint not null default 0, worker text, leased_until bigint not null default 0,
      sending_at bigint, prepared text, receipt text, code text, finished_at bigint,
      foreign key (tenant, run_id) references run (tenant, id))`,
    `create index delivery_open on delivery (turn, available_at, id)
      where state in ('pending', 'retry', 'sending')`,
    `create index delivery_subscription on delivery (subscription_id, finished_at)`,
    `create index delivery_owner on delivery (owner)`,
    `create table preference (
      owner text not null primary key, tenant text not null, value text not null)`,
    `create table conversation (
      id text not null primary key, tenant text not null, owner text not null,
      state text not null, kept_at bigint not null, expires_at bigint not null)`,
    `create index conversation_owner on conversation (owner, kept_at)`,
    `create index conversation_age on conversation (expires_at)`,
    `create table feedback (
      id text not null primary key, tenant text not null, owner text not null,
      conversation_id text not null, verdict text not null, reason text, at bigint not null)`,
    `create index feedback_owner on feedback (owner)`,
    `create table seen_event (id text not null primary key, expires_at bigint not null)`,
    `create index seen_event_age on seen_event (expires_at)`,
    `create table pace (key text not null primary key, next_at bigint not null)`,
    `create table person (
      owner text not null primary key, tenant text not null, pseudonym text not null unique,
      key text not null)`,
    `create table secret (name text not null primary key, value text not null)`,
    `create table forgotten (owner_hash text not null primary key, at bigint not null)`,
    `create table audit (
      seq ${sequence}, tenant text not null, pseudonym text not null, action text not null,
      decision text not null, at bigint not null, detail text not null,
      previous_hash text not null unique, hash text not null)`,
  ]) {
    await sql.raw(statement).execute(db);
  }
}

/** SQLite has no row-level security: there, the owner in every query carries the proof alone. */
async function isolateTenants(db: Kysely<Schema>, engine: Engine): Promise<void> {
  if (engine === 'sqlite') return;
  await sql.raw(`grant usage on schema public to ${TENANT_ROLE}`).execute(db);
  await isolate(db, FIRST_TENANT_TABLES);
  await sql.raw(`grant select on forgotten to ${TENANT_ROLE}`).execute(db);
  await sql.raw(`grant delete on forgotten to ${TENANT_ROLE}`).execute(db);
}

async function createPendingLinks(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await createTenantTable(db, engine, 'pending_link', [
    `create table pending_link (
      key text not null primary key, tenant text not null, owner text not null,
      secret text not null, begun_at bigint not null, expires_at bigint not null)`,
    `create index pending_link_owner on pending_link (owner)`,
    `create index pending_link_age on pending_link (expires_at)`,
  ]);
}

async function createMarks(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await createTenantTable(db, engine, 'mark', [
    `create table mark (
      tenant text not null, owner text not null, thread text not null, kind text not null,
      seen_up_to bigint not null, until bigint, rests_from bigint not null,
      primary key (owner, thread))`,
    `create index mark_age on mark (rests_from)`,
  ]);
}

async function createWaiting(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await createTenantTable(db, engine, 'waiting', [
    `create table waiting (
      id text not null primary key, tenant text not null, owner text not null,
      kind text not null, content text not null, expires_at bigint not null)`,
    `create index waiting_owner on waiting (owner)`,
    `create index waiting_age on waiting (expires_at)`,
  ]);
}

async function createOpenRequests(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await createTenantTable(db, engine, 'open_request', [
    `create table open_request (
      id text not null, tenant text not null, owner text not null, address text not null,
      asked_at bigint not null, primary key (owner, id))`,
    `create index open_request_age on open_request (asked_at)`,
  ]);
}

/** Neither names anybody: the keys of both are hashes. */
async function sharePace(db: Kysely<Schema>): Promise<void> {
  for (const statement of [
    `alter table pace add column promised_at bigint not null default 0`,
    `create table place (
      key text not null, number bigint not null, id text not null, held_until bigint not null,
      primary key (key, number))`,
    `create index place_age on place (held_until)`,
  ]) {
    await sql.raw(statement).execute(db);
  }
}

async function createCacheTable(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await createTenantTable(db, engine, 'cache', [
    `create table cache (
      tenant text not null, owner text not null, name text not null, value text not null,
      expires_at bigint not null, primary key (owner, name))`,
    `create index cache_age on cache (expires_at)`,
  ]);
}

async function createFleetTable(db: Kysely<Schema>): Promise<void> {
  await sql
    .raw(`create table process (name text not null primary key, alive_until bigint not null)`)
    .execute(db);
}

async function createLastChangeTable(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await createTenantTable(db, engine, 'last_change', [
    `create table last_change (
      owner text not null primary key, tenant text not null, id text not null,
      former text not null, changed_at bigint not null, expires_at bigint not null)`,
    `create index last_change_age on last_change (expires_at)`,
  ]);
}

async function createModelUseTable(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await createTenantTable(db, engine, 'model_use', [
    `create table model_use (
      tenant text not null, owner text not null, day text not null, skill text not null,
      calls bigint not null, tokens_in bigint not null, tokens_out bigint not null, at bigint not null,
      primary key (owner, day, skill))`,
    `create index model_use_of_day on model_use (tenant, day)`,
    `create index model_use_age on model_use (at)`,
  ]);
}

/** Creates a table whose rows belong to one tenant each, and its indexes. */
async function createTenantTable(
  db: Kysely<Schema>,
  engine: Engine,
  table: keyof Schema,
  statements: readonly string[],
): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  if (engine === 'postgres') await isolate(db, [table]);
}

async function isolate(db: Kysely<Schema>, tables: readonly (keyof Schema)[]): Promise<void> {
  for (const table of tables) {
    await sql.raw(`grant select, insert, update, delete on ${table} to ${TENANT_ROLE}`).execute(db);
    await sql.raw(`alter table ${table} enable row level security`).execute(db);
    await sql
      .raw(
        `create policy own_tenant on ${table} to ${TENANT_ROLE}
           using (tenant = current_setting('app.tenant', true))
           with check (tenant = current_setting('app.tenant', true))`,
      )
      .execute(db);
  }
}
