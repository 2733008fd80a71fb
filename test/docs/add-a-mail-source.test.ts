import { afterAll, describe, expect, it } from 'vitest';
import { layOut, readCodeBlocks } from './code-blocks.js';

const laid = await layOut(await readCodeBlocks('docs/add-a-mail-source.md'));
// The page's own test: it runs the contract of every mailbox.
await laid.load('test/adapters/json/mailbox.test.ts');
afterAll(() => laid.remove());

describe('the least mail source', () => {
  it('compiles as it stands', async () => {
    expect(await laid.compile()).toBe('');
  });
});
