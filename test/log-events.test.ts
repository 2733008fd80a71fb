import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** Passes on the events of others, and counts some of them. */
const METRICS = 'adapters/metrics/metrics.ts';

const sources = ['skills', 'adapters', 'bots'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      return { file, text: readFileSync(join(ROOT, file), 'utf8') };
    }),
);

/** Adds the levels of an event, so that each is there once and in one order. */
function toTable(rows: Iterable<readonly [event: string, level: string]>): Map<string, string> {
  const levels = new Map<string, Set<string>>();
  for (const [event, level] of rows) {
    levels.set(event, (levels.get(event) ?? new Set()).add(level));
  }
  return new Map([...levels].sort().map(([event, all]) => [event, [...all].sort().join(', ')]));
}

const inCode = toTable(
  sources.flatMap(({ text }) =>
    [...text.matchAll(/\.(info|warn|error)\(\s*'([^']*)'/g)].map(
      ([, level = '', event = '']) => [event, level] as const,
    ),
  ),
);

const page = readFileSync(join(ROOT, 'docs/log-events.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \|(.*)\|$/gm)];

describe('the events of the log', () => {
  it('are all on their page, with their level, and no other is', () => {
    const onPage = rows.flatMap(([, event = '', levels = '']) =>
      levels.split(',').map((level) => [event, level.trim()] as const),
    );
    expect(Object.fromEntries(toTable(onPage))).toEqual(Object.fromEntries(inCode));
  });

  it('stand on their page once each, in alphabetical order, with what to do', () => {
    const names = rows.map(([, event]) => event);
    expect(names).toEqual([...new Set(names)].sort());
    for (const [row, , , rest = ''] of rows) {
      expect(rest, row).toMatch(/^ [^|]+\. \| [^|]+\. $/);
    }
  });

  it('are called area.what-happened', () => {
    const odd = [...inCode.keys()].filter((event) => !/^[a-z]+\.[a-z]+(?:-[a-z]+)*$/.test(event));
    expect(odd).toEqual([]);
  });

  it('are written out where they are logged, so that a search finds them', () => {
    const puzzling = sources.flatMap(({ file, text }) =>
      file === METRICS ? [] : (text.match(/\blog\??\.(?:info|warn|error)\(\s*(?!\s|')/g) ?? []),
    );
    expect(puzzling).toEqual([]);
  });

  it('are counted under names that exist', () => {
    const metrics = sources.find(({ file }) => file === METRICS)?.text ?? '';
    const counted = [...metrics.matchAll(/case '([^']+)':/g)].map(([, event = '']) => event);
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.filter((event) => !inCode.has(event))).toEqual([]);
  });
});
