import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTerminalMarks } from '../../../adapters/terminal/marks.js';
import { marksContract } from '../../contracts/marks.js';
import { createFakeCall } from '../../fakes/call.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-'));
});
afterAll(() => rm(folder, { recursive: true }));

let folders = 0;
const nextFolder = () => {
  folders += 1;
  return join(folder, `marks-${folders}`);
};

marksContract('the terminal', async () => createTerminalMarks(nextFolder()));

describe('the folder of the terminal’s marks', () => {
  const { principal } = createFakeCall();
  const done = { kind: 'done', seenUpTo: 1 } as const;

  it('can be read by its owner alone', async () => {
    const path = nextFolder();
    await createTerminalMarks(path).mark(principal, 'one@example.com', done, 1);
    const [name = ''] = await readdir(path);
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    expect((await stat(join(path, name))).mode & 0o777).toBe(0o600);
  });

  it('loses nothing when many marks are made at the same moment', async () => {
    const marks = createTerminalMarks(nextFolder());
    const threads = Array.from({ length: 40 }, (_, index) => `${index}@example.com`);
    await Promise.all(threads.map((thread) => marks.mark(principal, thread, done, 1)));
    expect((await marks.list(principal, 1)).size).toBe(40);
  });

  it('passes over a file that is damaged', async () => {
    const path = nextFolder();
    const marks = createTerminalMarks(path);
    await marks.mark(principal, 'one@example.com', done, 1);
    await writeFile(join(path, 'x.json'), '{"owner": 1');
    await writeFile(join(path, 'y.json'), '[]');
    expect([...(await marks.list(principal, 1)).keys()]).toEqual(['one@example.com']);
  });

  it('is gone when its owner wants to be forgotten', async () => {
    const marks = createTerminalMarks(nextFolder());
    await marks.mark(principal, 'one@example.com', done, 1);
    await marks.clear();
    expect(await marks.list(principal, 1)).toEqual(new Map());
  });
});
