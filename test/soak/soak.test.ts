import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeSoakDirectory, soak } from './soak-run.js';

const DAYS = 12;
const PEOPLE = 12;
const KEPT_DAYS = 3;

// `npm run bench:soak` lives through thirty days with a thousand people.
it('lives through days of failing platforms without a duplicate, and grows no further', async () => {
  const directory = makeSoakDirectory();
  const findings = await soak({
    databaseUrl: join(directory, 'soak.db'),
    people: PEOPLE,
    days: DAYS,
    retentionDays: KEPT_DAYS,
    seed: 1,
  });
  rmSync(directory, { recursive: true });
  expect(findings).toMatchObject({ duplicates: 0, unexplained: 0 });
  expect(findings.faults).toBeGreaterThan(20);
  expect(findings.dead).toBe(0);
  expect(findings.arrived).toBeGreaterThan(PEOPLE * DAYS * 0.8);
  // A run and a delivery for each person and kept day, and a few limits.
  const most = PEOPLE * (KEPT_DAYS + 2) * 2 + PEOPLE * 2 + 7;
  for (const rows of findings.rows) expect(rows).toBeLessThanOrEqual(most);
}, 120_000);
