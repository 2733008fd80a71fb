import { principalKey } from '../../skills/core/caller.js';
import type { Account, Accounts } from '../../skills/core/ports/accounts.js';

/** Creates in-memory accounts. */
export function createFakeAccounts(): Accounts {
  const accounts = new Map<string, Account>();
  const keyOf = ({ owner, provider }: Pick<Account, 'owner' | 'provider'>): string =>
    `${principalKey(owner)} ${provider}`;
  return {
    find: async (owner, provider) => accounts.get(keyOf({ owner, provider })),
    async save(account) {
      const known = accounts.get(keyOf(account));
      if (known === undefined || known.connectedAt <= account.connectedAt) {
        accounts.set(keyOf(account), account);
      }
    },
    async remove(owner) {
      const own = [...accounts].filter(
        ([, account]) => principalKey(account.owner) === principalKey(owner),
      );
      for (const [key] of own) accounts.delete(key);
      return own.length;
    },
  };
}
