import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ABLATIONS, type Ablation } from './ablations.js';
import { PROMISES, WAYS } from './promises.js';
import { type Count, startTests, type Tests } from './tests.js';

// npm run security: runs the tests that each promise of SECURITY.md rests on, takes every defence away once to
// see its test fail, and writes the page of the security report.

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = join(ROOT, 'docs', 'security-report.md');
/** What the repository is made of, for a copy in which a defence is taken away. */
const COPIED = ['adapters', 'bots', 'skills', 'manifests', 'examples', 'test', 'docs', 'bench'];
const FILES = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'esbuild.config.ts'];

function sum(counts: readonly Count[], paths: readonly string[]): Omit<Count, 'file'> {
  const those = counts.filter(({ file }) => paths.some((path) => file.startsWith(path)));
  return {
    passed: those.reduce((total, { passed }) => total + passed, 0),
    failed: those.reduce((total, { failed }) => total + failed, 0),
  };
}

function cell(paths: readonly string[]): string {
  const { passed, failed } = sum(counts, paths);
  if (passed + failed === 0) return '';
  // Vitest counts a test that fails as it is expected to among those that passed.
  const isOpen = counts
    .filter(({ file }) => paths.some((path) => file.startsWith(path)))
    .some(({ file }) => readFileSync(join(ROOT, file), 'utf8').includes('it.fails'));
  return `${passed}${isOpen ? ' ¹' : ''}${failed === 0 ? '' : `, **${failed} fail**`}`;
}

/** Whether the test fails without the defence; throws when the source has changed under the list. */
async function failsWithout(
  copy: string,
  tests: Tests,
  { file, change: [from, to], test, defence }: Ablation,
): Promise<boolean> {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  if (!whole.includes(from)) throw new Error(`“${defence}” is no longer written so in ${file}.`);
  writeFileSync(
    path,
    whole.replace(from, () => to),
  );
  tests.forget(file);
  const counts = await tests.run([test], true);
  writeFileSync(path, whole);
  tests.forget(file);
  return counts.some(({ failed }) => failed > 0);
}

function copyOfSource(): string {
  const copy = mkdtempSync(join(tmpdir(), 'daybrief-ablation-'));
  for (const folder of COPIED) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  for (const file of FILES) cpSync(join(ROOT, file), join(copy, file));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const started = performance.now();
const files = [
  ...new Set(PROMISES.flatMap(({ shared, ways }) => [...shared, ...Object.values(ways).flat()])),
];
const tests = await startTests(ROOT);
const counts = await tests.run(files);
const measured = tests.printed().filter((line) => /^(?:secrets|harmless): /u.test(line));
await tests.close();
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
  cwd: ROOT,
  encoding: 'utf8',
});

const copy = copyOfSource();
const without = await startTests(copy);
const ablated: (Ablation & { readonly fails: boolean })[] = [];
for (const each of ABLATIONS)
  ablated.push({ ...each, fails: await failsWithout(copy, without, each) });
await without.close();
rmSync(copy, { recursive: true });

const rows = PROMISES.map(({ what, shared, ways }) => {
  const cells = WAYS.map((way) => cell(ways[way] ?? []));
  return `| ${what} | ${cell(shared)} | ${cells.join(' | ')} |`;
});
const total = sum(counts, files);
const minutes = Math.ceil((performance.now() - started) / 60_000);
const page = `# What is promised, and what proves it

Written by \`npm run security\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit.trim()}, in ${minutes} minutes on ${availableParallelism()} cores
with ${loadavg()[0]?.toFixed(1)} processes at work at the end. A number counts tests; each of them
tells an attack, a leak or an outage by what a person is shown, or a property over many drawn inputs. Empty: not tested that way.

| Promise | For all ways | ${WAYS.join(' | ')} |
| --- | --- | ${WAYS.map(() => '---').join(' | ')} |
${rows.join('\n')}
| Together | ${cell(files)} |${' |'.repeat(WAYS.length)}

¹ Among them tests of what is known not to hold yet (\`it.fails\`).

The promises in full are in [SECURITY.md](../SECURITY.md); which tests a row counts says \`bench/security/promises.ts\`.

## Secrets

Labelled lines in seven languages (\`test/security/secrets\`), written by us:

${measured.map((line) => `- ${line}`).join('\n')}

## Without a defence

Each defence was taken away once, and its test run.

| Defence | File | Test | Without it |
| --- | --- | --- | --- |
${ablated.map(({ defence, file, test, fails }) => `| ${defence} | \`${file}\` | \`${test}\` | ${fails ? 'fails' : '**passes**'} |`).join('\n')}
`;
writeFileSync(PAGE, page);
process.stdout.write(page);
const unproven = ablated.filter(({ fails }) => !fails).length;
process.exitCode = total.failed > 0 || unproven > 0 ? 1 : 0;
