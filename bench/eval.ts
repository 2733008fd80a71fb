import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLanguages } from '../skills/reading/languages/detection/detect-language.js';
import { contentWords } from './eval/content-words.js';
import { labels } from './eval/labels.js';
import { actions, meetings } from './eval/meetings.js';
import { notes } from './eval/notes.js';
import { phrases } from './eval/phrases.js';
import { queries } from './eval/queries.js';
import { questions } from './eval/questions.js';
import { replies } from './eval/replies.js';
import { requests } from './eval/requests.js';
import type { Task } from './eval/task.js';
import { threads } from './eval/threads.js';

const TASKS: Readonly<Record<string, Task>> = {
  meetings,
  actions,
  queries,
  questions,
  threads,
  replies,
  requests,
  labels,
  phrases,
  notes,
};

const USAGE = `usage: npm run eval -- --corpus DIR [--only ${Object.keys(TASKS).join('|')}] [--out FILE]`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      only: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const names = values.only === undefined ? Object.keys(TASKS) : [values.only];
  if (values.corpus === undefined || names.some((name) => !(name in TASKS))) {
    process.stderr.write(`${USAGE}\n`);
    return 64;
  }
  await loadLanguages();
  process.stdout.write(`R1c leaves out: ${contentWords.listOf}\n`);
  const lines: string[] = [];
  for (const name of names) {
    const started = performance.now();
    const result = await TASKS[name]?.(values.corpus);
    if (result === undefined) {
      process.stdout.write(`${name.padEnd(10)}no file for it in ${values.corpus}\n`);
      continue;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const cells = Object.entries({ ...result.measured, seconds });
    process.stdout.write(
      `${name.padEnd(10)}${cells.map(([key, value]) => `${key} ${value}`).join('  ')}\n`,
    );
    for (const note of result.notes) process.stdout.write(`  ${note}\n`);
    lines.push(...result.predictions.map((prediction) => JSON.stringify(prediction)));
  }
  if (values.out !== undefined) writeFileSync(values.out, `${lines.join('\n')}\n`);
  return 0;
}

process.exitCode = await main();
