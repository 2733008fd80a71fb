import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './code-blocks.js';

const FOLDERS = ['adapters', 'bench', 'bots', 'examples', 'manifests', 'skills', 'test'];
const PATH =
  /(?<![\w/.@-])((?:adapters|bench|bots|docs|examples|manifests|skills|test)\/[\w./-]*\w)/g;
/** Notes that were kept beside the project while it was planned. */
const NOTES = /\bfacts(?:\/|: )|\bfacts of the project\b|\bdesign principle \d|\binvariant I\d/;

interface Comment {
  readonly at: string;
  readonly text: string;
}

/** The lines of comments; a pattern is enough, because a string that looks like one cites nothing. */
const comments: readonly Comment[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('comments.test.ts'))
    .flatMap((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      return readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const text = /^\s*(?:\*|\/\*\*?|\/\/)(.*)$|\s\/\/ (.*)$/.exec(line)?.[0];
          return text === undefined ? [] : [{ at: `${file}:${index + 1}`, text }];
        });
    }),
);

describe('a comment', () => {
  it('cites only files that are in the repository', () => {
    const missing = comments.flatMap(({ at, text }) =>
      [...text.matchAll(PATH)].flatMap(([, path = '']) =>
        ['', '.ts'].some((end) => existsSync(join(ROOT, path + end))) ? [] : [`${at} ${path}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('cites no notes that only the authors had', () => {
    expect(comments.filter(({ text }) => NOTES.test(text)).map(({ at }) => at)).toEqual([]);
  });
});
