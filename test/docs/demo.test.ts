import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillTables } from '../../manifests/tables.js';
import { EXAMPLE_DAY } from '../clock/example-day.js';
import { PICTURES, renderDocs } from '../demo/docs/render.js';
import { createShow } from '../demo/show.js';
import { startDemo } from '../demo/wiring/demo.js';
import { ROOT } from './code-blocks.js';

const LONGEST_MS = 240_000;
const LARGEST_PICTURE = 150_000;

describe('the pages that tell of the demo', () => {
  it(
    'say what it shows; “npm run demo -- --write” renews their words and pictures',
    async () => {
      const demo = await startDemo(Date.parse(EXAMPLE_DAY));
      const show = createShow(demo);
      await show.playAll(0).finally(() => demo.stop());
      expect(show.steps.map(({ problem }) => problem)).toEqual(show.steps.map(() => undefined));
      for (const table of renderDocs(show)) {
        const page = readFileSync(join(ROOT, table.page), 'utf8');
        expect(page, table.page).toBe(fillTables(page, [table]));
      }
    },
    LONGEST_MS,
  );

  it('show pictures that are small enough for a first look', () => {
    const pages = ['README.md', 'docs/demo.md'].map((page) =>
      readFileSync(join(ROOT, page), 'utf8'),
    );
    const names = pages.join().match(/[\w-]+\.webp/g) ?? [];
    expect(names.length).toBeGreaterThan(0);
    const sizes = [...new Set(names)].map((name) => [
      name,
      statSync(join(ROOT, PICTURES, name)).size,
    ]);
    expect(sizes.filter(([, size]) => Number(size) > LARGEST_PICTURE)).toEqual([]);
  });
});
