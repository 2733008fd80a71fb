import { expect, it } from 'vitest';
import { packagesOf } from '../loaded-packages.js';

it('a command on the terminal starts without a library that it may not need', () => {
  const libraries = [...packagesOf('bots/cli.ts')].filter((name) => !name.startsWith('node:'));
  expect(libraries).toEqual([]);
});
