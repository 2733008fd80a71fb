import { describe, expect, it } from 'vitest';
import type { Preferences } from '../../skills/core/ports/personal-data.js';
import { dana, others } from './owners.js';

/** What every `Preferences` must do. */
export function preferencesContract(name: string, create: () => Promise<Preferences>): void {
  describe(`${name} keeps preferences and`, () => {
    it('has none until something was chosen', async () => {
      expect(await (await create()).read(dana)).toEqual({});
    });

    it('gives back the last choice, whole, to its owner alone', async () => {
      const preferences = await create();
      const choice = {
        timeZone: 'Asia/Kathmandu',
        importantSenders: ['@board.example'],
        quietHours: { from: 1_320, to: 420 },
      };
      await preferences.save(dana, { timeZone: 'UTC', locale: 'de' });
      await preferences.save(dana, choice);
      expect(await preferences.read(dana)).toEqual(choice);
      for (const other of others) expect(await preferences.read(other)).toEqual({});
    });
  });
}
