import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { layOut, ROOT, readCodeBlocks } from './code-blocks.js';

const laid = await layOut(await readCodeBlocks('docs/add-a-surface.md'));
// The page's own test: it runs the contract of every surface.
await laid.load('test/adapters/lines/bot.test.ts');
const folder = await mkdtemp(join(tmpdir(), 'daybrief-lines-'));
afterAll(() => Promise.all([laid.remove(), rm(folder, { recursive: true })]));

/** Says lines to the page's program, as a process with nothing configured. */
function say(...lines: readonly string[]): Promise<string> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'] ?? '', TZ: 'Europe/Berlin' };
    const child = execFile(
      process.execPath,
      [tsx, laid.pathOf('bots/lines.ts')],
      { cwd: folder, env },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    child.stdin?.end(lines.map((line) => `${line}\n`).join(''));
  });
}

describe('the least surface', () => {
  it('compiles as it stands', async () => {
    expect(await laid.compile()).toBe('');
  });

  it('digests the example mailbox, and says more about a line of it', async () => {
    const said = await say('digest', 'more on 1');
    const [digest = '', more = ''] = said.split('\n\n');
    expect(digest).toMatch(/messages in \d+ threads/);
    expect(digest).toContain('# Needs you');
    expect(digest).toMatch(/^1 /m);
    expect(digest).toMatch(/Read \d+ of \d+ messages/);
    expect(more).toMatch(/# Asked/);
  });

  it('answers a wrong word with the nearest command', async () => {
    expect(await say('digset')).toContain('Did you mean "digest"?');
  });
});
