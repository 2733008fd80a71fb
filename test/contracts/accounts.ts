import { describe, expect, it } from 'vitest';
import type { Account, Accounts } from '../../skills/core/ports/accounts.js';
import { dana, others, stranger } from './owners.js';

const account: Account = {
  owner: dana,
  provider: 'graph',
  tenant: 'entra-tenant',
  user: 'entra-user',
  secret: '{"refresh":"s3cret-ü-😀"}',
  connectedAt: 1_000,
};

/** What every `Accounts` must do. */
export function accountsContract(name: string, create: () => Promise<Accounts>): void {
  describe(`${name} keeps accounts and`, () => {
    it('gives back what it was given', async () => {
      const accounts = await create();
      expect(await accounts.find(dana, 'graph')).toBeUndefined();
      await accounts.save(account);
      expect(await accounts.find(dana, 'graph')).toEqual(account);
    });

    it('keeps one account for each provider: the last one', async () => {
      const accounts = await create();
      await accounts.save(account);
      await accounts.save({ ...account, secret: 'newer', connectedAt: 2_000 });
      expect(await accounts.find(dana, 'graph')).toMatchObject({ secret: 'newer' });
      expect(await accounts.remove(dana)).toBe(1);
    });

    it('keeps a newer connection against a token that was renewed for an older one', async () => {
      const accounts = await create();
      const newer = { ...account, user: 'another-mailbox', secret: 'new', connectedAt: 2_000 };
      await accounts.save(newer);
      await accounts.save({ ...account, secret: 'renewed' });
      expect(await accounts.find(dana, 'graph')).toEqual(newer);
      await accounts.save({ ...newer, secret: 'renewed' });
      expect(await accounts.find(dana, 'graph')).toMatchObject({ secret: 'renewed' });
    });

    it('finds nothing for anybody else, in the tenant or out of it', async () => {
      const accounts = await create();
      await accounts.save(account);
      for (const other of others) expect(await accounts.find(other, 'graph')).toBeUndefined();
    });

    it('removes only the accounts of the owner', async () => {
      const accounts = await create();
      await accounts.save(account);
      await accounts.save({ ...account, owner: stranger });
      expect(await accounts.remove(dana)).toBe(1);
      expect(await accounts.remove(dana)).toBe(0);
      expect(await accounts.find(stranger, 'graph')).toBeDefined();
    });
  });
}
