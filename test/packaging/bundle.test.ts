import { isBuiltin } from 'node:module';
import { expect, it } from 'vitest';
import { bundle, INSTALLED, OPTIONAL } from '../../packaging/bundle.js';

/** Asked for by a `require` of our own, which esbuild does not see (adapters/mime/bytes/charset.ts). */
const UNSEEN = ['chardet', 'iconv-lite'];

it('the bundle asks for all that is installed beside it, and for nothing else', async () => {
  const asked = Object.values(await bundle({ write: false }))
    .flatMap(({ imports }) => imports)
    .filter(({ path, external }) => external && !/^(?:node:|\.)/.test(path) && !isBuiltin(path))
    .map(({ path }) => path);
  expect([...new Set([...asked, ...UNSEEN, ...OPTIONAL])].sort()).toEqual(
    [...INSTALLED, ...OPTIONAL].sort(),
  );
});
