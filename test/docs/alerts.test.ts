import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../adapters/metrics/metrics.js';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: Readonly<Record<string, string>>;
}

it('has alert rules that name only figures there are, each with what to do', async () => {
  const file = readFileSync(join(import.meta.dirname, '../../docs/alerts.yml'), 'utf8');
  const { groups } = parse(file) as {
    readonly groups: readonly { readonly rules: readonly Rule[] }[];
  };
  const { requestListener } = createMetrics({ queueDepth: async () => new Map() });
  const text = await new Promise<string>((resolve) =>
    requestListener({} as never, { writeHead: () => undefined, end: resolve } as never),
  );
  const known = [...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name = '']) => name);
  const rules = groups.flatMap((group) => group.rules);
  expect(rules.length).toBeGreaterThan(5);
  for (const { alert, expr, annotations } of rules) {
    for (const [name] of expr.matchAll(/daybrief_\w+/g)) {
      expect(known, alert).toContain(name.replace(/_bucket$/, ''));
    }
    expect(Object.keys(annotations), alert).toEqual(['summary', 'action']);
  }
});
