import { afterAll, describe, expect, it } from 'vitest';
import { type LaidOut, layOut, readCodeBlocks } from './docs/code-blocks.js';

describe('CONTRIBUTING.md', () => {
  const folders: LaidOut[] = [];
  afterAll(() => Promise.all(folders.map((folder) => folder.remove())));

  it('shows a skill that compiles as it stands', async () => {
    const blocks = await readCodeBlocks('CONTRIBUTING.md');
    expect(blocks.get('skills/agenda/index.ts')).toContain('defineSkill');
    const laid = await layOut(blocks);
    folders.push(laid);
    expect(await laid.compile()).toBe('');
  });
});
