import { type Principal, principalKey } from '../../../skills/core/caller.js';
import type { Database } from '../database/database.js';
import { toPrincipal } from '../database/rows.js';
import { PERSON_TABLES, TABLES } from '../database/tables.js';

/** Somebody of whom something is kept. */
export interface StoredPerson {
  readonly owner: Principal;
  /** Rows in all tables. */
  readonly rows: number;
}

/** What is kept of one person, by table; sealed columns are named and not opened. */
export type PersonExport = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Everybody of whom something is kept, in the order of their keys. */
export async function listPeople(database: Database): Promise<readonly StoredPerson[]> {
  return database.read('every tenant', async (db) => {
    const counts = new Map<string, number>();
    for (const table of PERSON_TABLES) {
      const rows = await db
        .selectFrom(table)
        .select(({ fn }) => ['owner', fn.countAll<number>().as('rows')])
        .groupBy('owner')
        .execute();
      for (const { owner, rows: many } of rows) {
        counts.set(owner, (counts.get(owner) ?? 0) + Number(many));
      }
    }
    return [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([owner, rows]) => ({ owner: toPrincipal(owner), rows }));
  });
}

/** Reads all that is kept of a person, for that person to see. */
export async function exportPerson(database: Database, owner: Principal): Promise<PersonExport> {
  return database.read('every tenant', async (db) => {
    const kept: Record<string, readonly Record<string, unknown>[]> = {};
    for (const table of PERSON_TABLES) {
      const rows: readonly Record<string, unknown>[] = await db
        .selectFrom(table)
        .selectAll()
        .where('owner', '=', principalKey(owner))
        .execute();
      const facts: { readonly of: string; readonly sealed?: { readonly column: string } } =
        TABLES[table];
      const sealed = facts.sealed?.column;
      if (rows.length === 0) continue;
      kept[table] = rows.map((row) =>
        sealed !== undefined && row[sealed] ? { ...row, [sealed]: '(sealed)' } : row,
      );
    }
    return kept;
  });
}
