import { afterAll, describe, expect, it } from 'vitest';
import { layOut, readCodeBlocks } from './docs/code-blocks.js';

const laid = await layOut(await readCodeBlocks('CONTRIBUTING.md'));
// The page's own test of its skill.
await laid.load('test/skills/agenda/agenda.test.ts');
afterAll(() => laid.remove());

describe('CONTRIBUTING.md', () => {
  it('shows a skill, and its test, that compile as they stand', async () => {
    expect(await laid.compile()).toBe('');
  });
});
