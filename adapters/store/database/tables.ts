import { MARKS_KEPT_MS } from '../../../skills/core/ports/marks.js';
import type { Schema } from './schema.js';

/** A table of the schema. */
export type Table = keyof Schema;

/**
 * What the rows of a table are. Forgetting, retention, key rotation and tenant isolation follow from it.
 */
interface TableFacts {
  /** Whose a row is: `person` and `tenant` rows go with them, `everybody`'s name nobody. */
  readonly of: 'person' | 'tenant' | 'everybody';
  /** When a row is of no more use: so many milliseconds, or retention's days, after this column. */
  readonly ages?: { readonly column: string; readonly after: number | 'retention' };
  /** The column that is encrypted, and the columns that tell its row from every other. */
  readonly sealed?: {
    readonly column: string;
    readonly boundTo: readonly string[];
    /** What the binding begins with, the table's name where nothing else was ever written. */
    readonly label?: readonly string[];
    /** Made again more easily than sealed anew. */
    readonly isDroppedOnRotation?: true;
  };
}

const DAY_MS = 86_400_000;

/**
 * Every table, in an order that foreign keys allow for deleting.
 *
 * `boundTo` is what values in existing databases were sealed with: its order never changes. Runs with
 * their deliveries, and the audit, age by rules of their own (`retention.ts`, `audit-checkpoint.ts`).
 */
export const TABLES = {
  delivery: {
    of: 'person',
    sealed: { column: 'prepared', boundTo: ['id'], label: ['delivery', 'prepared'] },
  },
  run: { of: 'person' },
  subscription: { of: 'person' },
  account: {
    of: 'person',
    sealed: { column: 'secret', boundTo: ['tenant', 'owner', 'provider'] },
  },
  pending_link: {
    of: 'person',
    ages: { column: 'expires_at', after: 0 },
    sealed: { column: 'secret', boundTo: ['key', 'tenant', 'owner'] },
  },
  waiting: {
    of: 'person',
    ages: { column: 'expires_at', after: 0 },
    sealed: { column: 'content', boundTo: ['kind', 'id', 'tenant', 'owner'] },
  },
  cache: {
    of: 'person',
    ages: { column: 'expires_at', after: 0 },
    sealed: { column: 'value', boundTo: ['owner', 'name'], isDroppedOnRotation: true },
  },
  conversation: { of: 'person', ages: { column: 'expires_at', after: 0 } },
  open_request: { of: 'person' },
  mark: { of: 'person', ages: { column: 'rests_from', after: MARKS_KEPT_MS } },
  last_change: {
    of: 'person',
    ages: { column: 'expires_at', after: 0 },
    sealed: { column: 'former', boundTo: ['id', 'tenant', 'owner'] },
  },
  model_use: { of: 'person', ages: { column: 'at', after: 'retention' } },
  feedback: { of: 'person', ages: { column: 'at', after: 'retention' } },
  preference: { of: 'person' },
  person: { of: 'person', sealed: { column: 'key', boundTo: ['pseudonym'] } },
  installation: { of: 'tenant', sealed: { column: 'secret', boundTo: ['tenant'] } },
  audit: { of: 'everybody' },
  forgotten: { of: 'everybody', ages: { column: 'at', after: 'retention' } },
  // A slot that lies a day in the past limits nobody.
  pace: { of: 'everybody', ages: { column: 'next_at', after: DAY_MS } },
  place: { of: 'everybody', ages: { column: 'held_until', after: 0 } },
  process: { of: 'everybody' },
  schema_version: { of: 'everybody' },
  secret: { of: 'everybody', sealed: { column: 'value', boundTo: ['name'] } },
  seen_event: { of: 'everybody', ages: { column: 'expires_at', after: 0 } },
} as const satisfies Readonly<Record<Table, TableFacts>>;

type Tables = typeof TABLES;

/** Tables whose rows belong to one person. */
export type PersonTable = {
  [T in Table]: Tables[T]['of'] extends 'person' ? T : never;
}[Table];

/** Tables with a sealed column. */
export type SealedTable = {
  [T in Table]: Tables[T] extends { readonly sealed: object } ? T : never;
}[Table];

/** Every table with its facts, in the order of `TABLES`. */
export const tables: readonly (TableFacts & { readonly table: Table })[] = Object.entries(
  TABLES,
).map(([table, facts]) => ({ table: table as Table, ...facts }));

/** In an order that foreign keys allow for deleting. */
export const PERSON_TABLES = tables
  .filter(({ of }) => of === 'person')
  .map(({ table }) => table) as readonly PersonTable[];

/** Tables whose rows belong to one tenant: row-level security guards them on PostgreSQL. */
export const TENANT_TABLES: readonly (PersonTable | 'installation')[] = [
  ...PERSON_TABLES,
  'installation',
];
