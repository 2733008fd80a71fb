import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { hasBrowser, NO_BROWSER } from '../demo/check/pictures.js';

const LONGEST_MS = 240_000;

/** Skipped where there is no browser, as its name says. */
const suite = hasBrowser ? describe : describe.skip;

suite(`the demo ${NO_BROWSER}`, () => {
  it(
    'shows on any day, by its own page, what each of its seven steps must show',
    async () => {
      const child = spawn('npx', ['tsx', 'test/demo/main.ts', '--check'], { stdio: 'pipe' });
      let printed = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          printed += chunk;
        });
      }
      const code = await new Promise((resolve) => child.once('close', resolve));
      expect(printed.match(/^!!.*|^ {2}!!.*/gm) ?? []).toEqual([]);
      expect(printed.match(/^ok {2}\d\./gm)).toHaveLength(7);
      expect(code, printed).toBe(0);
    },
    LONGEST_MS,
  );
});
