import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts, engines } = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(read('package.json')));

const Workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ 'cancel-in-progress': z.literal(true) }),
  jobs: z.record(
    z.string(),
    z.object({
      container: z.string().optional(),
      'timeout-minutes': z.number(),
      strategy: z.object({ matrix: z.record(z.string(), z.array(z.string())) }).optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const path = '.github/workflows/ci.yml';
const text = read(path);
const workflow = Workflow.parse(parse(text));
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);
const commands = steps.flatMap(({ run }) => run ?? []);

/** Major and minor of every Node version that a job runs on. */
const versions = [
  ...jobs.flatMap(({ strategy }) => strategy?.matrix['node'] ?? []),
  ...steps.flatMap((step) => z.string().safeParse(step.with?.['node-version']).data ?? []),
];

describe('the workflow of continuous integration', () => {
  it('runs what exists', () => {
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [program = '', first = '', ...others] = command.split(' ');
      if (program === 'npm') {
        const script = first === 'run' ? others[0] : undefined;
        expect(first === 'ci' || Object.hasOwn(scripts, script ?? ''), command).toBe(true);
      } else if (program === 'npx') {
        expect(existsSync(join(ROOT, 'node_modules/.bin', first)), command).toBe(true);
        const paths = others.filter((word) => word.startsWith('test/'));
        expect(paths.filter((each) => !existsSync(join(ROOT, each)))).toEqual([]);
      } else if (program === 'node') {
        const source = first.replace(/^dist\/(.*)\.js$/, '$1.ts');
        expect(existsSync(join(ROOT, source)), command).toBe(true);
      } else {
        expect(existsSync(join(ROOT, program)), command).toBe(true);
      }
    }
  });

  it('calls in .ci/run what README says, and tests that exist', () => {
    const script = read('.ci/run');
    expect(script).toContain('npm ci && npm test');
    const paths = script.match(/\btest\/[\w/.-]+/g) ?? [];
    expect(paths).toContain('test/e2e');
    expect(paths.filter((each) => !existsSync(join(ROOT, each)))).toEqual([]);
  });

  it('runs on Node 20, 22 and 24, beginning with the floor of package.json', () => {
    const [, floor = ''] = /^>=(\d+\.\d+)$/.exec(engines.node) ?? [];
    expect(versions).toContain(floor);
    expect([...new Set(versions.map((version) => version.split('.')[0]))].sort()).toEqual([
      '20',
      '22',
      '24',
    ]);
    const [major = 0, minor = 0] = floor.split('.').map(Number);
    for (const version of versions) {
      const [ownMajor = 0, ownMinor = Number.POSITIVE_INFINITY] = version.split('.').map(Number);
      expect(ownMajor > major || (ownMajor === major && ownMinor >= minor), version).toBe(true);
    }
  });

  it('may only read, knows no secret, and takes each action at one commit', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\./);
    for (const { uses } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    }
  });
});

describe('the issue forms', () => {
  const Form = z.object({
    name: z.string().min(1),
    description: z.string().min(1),
    body: z
      .array(
        z.object({
          type: z.enum(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']),
          id: z.string().optional(),
        }),
      )
      .min(1),
  });
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(join(ROOT, folder)).filter((name) => name !== 'config.yml');

  it.each(forms)('%s has what GitHub asks of a form', (name) => {
    const { body } = Form.parse(parse(read(`${folder}/${name}`)));
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(body.every(({ type, id }) => type === 'markdown' || id !== undefined)).toBe(true);
  });

  it('ask for the doctor, and for nothing of anybody’s mail', () => {
    const bug = read(`${folder}/bug.yml`);
    expect(bug).toContain('npm run -s daybrief -- doctor');
    expect(bug).toContain('No content of mail or meetings');
  });
});
