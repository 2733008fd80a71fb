import type { Schema } from '../database/schema.js';
import { type SealedTable, TABLES } from '../database/tables.js';
import type { Keyring } from './keyring.js';
import { type Binding, seal, unseal } from './sealing.js';

type SealedFacts<T extends SealedTable> = (typeof TABLES)[T]['sealed'];

/** The columns of a row that its sealed value is bound to. */
export type BoundRow<T extends SealedTable> = Pick<
  Schema[T],
  Extract<SealedFacts<T>['boundTo'][number], keyof Schema[T]>
>;

/** Encrypts what goes into the sealed column of a row, so that it opens in that row only. */
export function sealFor<T extends SealedTable>(
  table: T,
  row: BoundRow<T>,
  plain: string,
  keyring: Keyring,
): string {
  return seal(plain, bindingOf(table, row), keyring);
}

/** Decrypts the sealed column of a row. Throws `InternalError` as `unseal` does. */
export function unsealFor<T extends SealedTable>(
  table: T,
  row: BoundRow<T>,
  sealed: string,
  keyring: Keyring,
): string {
  return unseal(sealed, bindingOf(table, row), keyring);
}

/** What the sealed value of a row is bound to. */
export function bindingOf(table: SealedTable, row: object): Binding {
  const facts: { readonly boundTo: readonly string[]; readonly label?: readonly string[] } =
    TABLES[table].sealed;
  const values = new Map<string, unknown>(Object.entries(row));
  return [...(facts.label ?? [table]), ...facts.boundTo.map((column) => `${values.get(column)}`)];
}
