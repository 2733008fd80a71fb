import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readCodeBlocks } from './code-blocks.js';

const FOLDERS = ['.github', 'adapters', 'bench', 'bots', 'docs', 'examples', 'manifests'];
const CITED = [...FOLDERS, '.ci', 'skills', 'test'];

function filesUnder(folder: string): readonly string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...FOLDERS.flatMap(filesUnder).filter((path) => path.endsWith('.md')),
];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const names = new Set(CITED.flatMap(filesUnder).map((path) => basename(path)));

/** The words in backticks, outside code blocks. */
function wordsInCode(text: string): readonly string[] {
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/[\s,:]+/));
}

/** A heading as GitHub names its place. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the pages', () => {
  it('are found', () => {
    expect(pages).toContain('README.md');
    expect(pages).toContain('docs/decisions/0001-bundle-the-programs.md');
  });

  it.each(pages)('%s links only to what exists', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : join(dirname(page), path);
        if (!existsSync(join(ROOT, file))) return true;
        return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it.each(pages)('%s names only files and folders that exist', async (page) => {
    // What a page's own code would add is shown in full there.
    const added = [...(await readCodeBlocks(page)).keys()];
    const missing = wordsInCode(read(page)).filter((word) => {
      if (/[*{<…|]|\/\//.test(word)) return false;
      if (CITED.some((folder) => word.startsWith(`${folder}/`))) {
        const isAdded = added.some((path) => path === word || path.startsWith(`${word}/`));
        return !isAdded && !existsSync(join(ROOT, word));
      }
      return /^[\w.-]+\.ts$/.test(word) && !names.has(word);
    });
    expect(missing).toEqual([]);
  });

  it('stand in the index of docs/', () => {
    const index = read('docs/README.md');
    const unlisted = filesUnder('docs')
      .filter((path) => /^docs\/[^/]+\.md$/.test(path) && path !== 'docs/README.md')
      .filter((path) => !index.includes(`](${basename(path)})`));
    expect(unlisted).toEqual([]);
  });
});

describe('the map in ARCHITECTURE.md', () => {
  const map = /```\n([\s\S]*?)```/.exec(read('ARCHITECTURE.md'))?.[1] ?? '';

  it.each(['skills', 'adapters', 'bots'])('shows every room of %s', (folder) => {
    const rooms = readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${name}/`);
    expect(rooms.filter((room) => !map.includes(room))).toEqual([]);
  });

  it('shows no room that is not there', () => {
    const folders = ['skills', 'adapters', 'bots', '.'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: folder !== '.' })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${name}/`),
    );
    const shown = [...map.matchAll(/(?<![\w/-])([a-z][a-z-]*\/)/g)].map(([, name]) => name);
    const below = ['contracts/', 'demo/', 'servers/', 'decisions/', 'security/', 'platform/'];
    expect(shown.filter((name) => ![...folders, ...below].includes(name ?? ''))).toEqual([]);
  });
});
