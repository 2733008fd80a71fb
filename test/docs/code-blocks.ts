import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Code by the file that its fence names behind `ts`. */
export type CodeBlocks = ReadonlyMap<string, string>;

/** The code blocks of pages that name their file, without the indentation of a list. */
export async function readCodeBlocks(...pages: readonly string[]): Promise<CodeBlocks> {
  const texts = await Promise.all(pages.map((page) => readFile(join(ROOT, page), 'utf8')));
  const fence = /^( *)```ts (\S+\.ts)\n([\s\S]*?)\n\1```$/gm;
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(fence)].map(([, indent = '', path = '', code = '']) => [
        path,
        code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      ]),
    ),
  );
}

/** Code blocks as files, which import what is already in the repository from there. */
export interface LaidOut {
  /** What the compiler complains of, under the project's own settings; empty when nothing. */
  compile(): Promise<string>;
  /** Loads a block's module. */
  load(path: string): Promise<unknown>;
  /** Where a block's file is. */
  pathOf(path: string): string;
  remove(): Promise<void>;
}

/**
 * Writes code blocks below `out/`, which git and the linter leave alone, as if they stood at their
 * paths: `skills/` itself is not touched while other tests read it.
 */
export async function layOut(blocks: CodeBlocks): Promise<LaidOut> {
  await mkdir(join(ROOT, 'out'), { recursive: true });
  const folder = await mkdtemp(join(ROOT, 'out', 'docs-'));
  for (const [path, code] of blocks) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, withRealImports(code, path, folder, blocks));
  }
  const project = { extends: join(ROOT, 'tsconfig.json'), include: ['**/*.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
  return {
    async compile() {
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const run = promisify(execFile)(process.execPath, [tsc, '-p', folder]);
      const { stdout } = await run.catch((error) => error);
      return stdout;
    },
    load: (path) => import(pathToFileURL(join(folder, path)).href),
    pathOf: (path) => join(folder, path),
    remove: () => rm(folder, { recursive: true }),
  };
}

function withRealImports(code: string, path: string, folder: string, blocks: CodeBlocks): string {
  return code.replaceAll(/(from '|import\(')(\.[^']+)'/g, (whole, start, specifier) => {
    const target = join(dirname(path), specifier);
    if (blocks.has(target.replaceAll(sep, '/').replace(/\.js$/, '.ts'))) return whole;
    const real = relative(join(folder, dirname(path)), join(ROOT, target));
    return `${start}${real.replaceAll(sep, '/')}'`;
  });
}
