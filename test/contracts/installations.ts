import { describe, expect, it } from 'vitest';
import type { Installation, Installations } from '../../skills/core/ports/surface.js';

const installation: Installation = {
  surface: 'slack',
  tenant: 'T1',
  secret: '{"bot":"xoxb-canary"}',
  installedAt: 1_000,
};

/** What every `Installations` must do. */
export function installationsContract(name: string, create: () => Promise<Installations>): void {
  describe(`${name} keeps installations and`, () => {
    it('gives back the last one of a tenant', async () => {
      const installations = await create();
      await installations.save(installation);
      await installations.save({ ...installation, secret: 'newer' });
      expect(await installations.find('slack', 'T1')).toEqual({ ...installation, secret: 'newer' });
    });

    it('tells tenants and surfaces apart', async () => {
      const installations = await create();
      await installations.save(installation);
      expect(await installations.find('slack', 'T2')).toBeUndefined();
      expect(await installations.find('teams', 'T1')).toBeUndefined();
      expect(await installations.remove('teams', 'T1')).toBe(false);
      expect(await installations.remove('slack', 'T1')).toBe(true);
      expect(await installations.find('slack', 'T1')).toBeUndefined();
    });
  });
}
