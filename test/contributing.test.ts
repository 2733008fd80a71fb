import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const run = promisify(execFile);

describe('CONTRIBUTING.md', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it('shows a skill that compiles as it stands', async () => {
    const text = await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const code = /```ts skills\/agenda\/index\.ts\n([\s\S]*?)\n\s*```/.exec(text)?.[1] ?? '';
    expect(code).toContain('defineSkill');

    const folder = await mkdtemp(join(ROOT, 'node_modules', '.contributing-'));
    folders.push(folder);
    await mkdir(join(folder, 'skills', 'agenda'), { recursive: true });
    await writeFile(join(folder, 'skills', 'agenda', 'index.ts'), code);
    const project = {
      extends: join(ROOT, 'tsconfig.json'),
      // As if the folder lay in skills/, without writing there while other tests read it.
      compilerOptions: { rootDirs: [join(ROOT, 'skills'), join(folder, 'skills')] },
      include: ['skills/agenda/index.ts'],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
    const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
    const { stdout } = await run(tsc, ['-p', folder]).catch((error) => error);
    expect(stdout).toBe('');
  });
});
