import { join } from 'node:path';
import { expect, it } from 'vitest';
import { notes } from '../../../bench/eval/notes.js';

const CORPUS = join(import.meta.dirname, '../../../bench/corpus');

it('keeps at most 4 % of the right notes from people, and at least 90 % of the wrong ones', async () => {
  const { measured = {} } = (await notes(CORPUS)) ?? {};
  const share = (of: string): number => {
    const [some = Number.NaN, all = Number.NaN] = String(measured[of]).split(' of ').map(Number);
    return some / all;
  };
  expect(share('right withheld')).toBeLessThanOrEqual(0.04);
  expect(share('wrong caught')).toBeGreaterThanOrEqual(0.9);
  for (const kind of [
    'people',
    'negation',
    'task',
    'number',
    'date',
    'promise',
    'name',
    'thread',
  ]) {
    expect(share(kind), kind).toBeGreaterThanOrEqual(0.9);
  }
});
