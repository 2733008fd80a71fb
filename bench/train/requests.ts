/**
 * Trains the linear request model on the Parakweet sentences and writes its weights.
 *
 *   tsx bench/train/requests.ts --blocks       the five blocks of rows, each judged by a model of the other four:
 *                                              what the model says, and what the reading finds in a mail of one line
 *   tsx bench/train/requests.ts --shuffles 3   the same of the model where the folds are drawn by chance
 *   tsx bench/train/requests.ts --write        trains on everything, writes skills/reading/message/request-classifier/weights.ts
 *   … --corpus DIR                             default: ../shared/corpora/parakweet
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  blocks,
  crossValidate,
  fingerprint,
  type Judged,
  POLICY,
  type Sentence,
  scoreAt,
  shuffledFolds,
  THRESHOLD,
  toExamples,
} from './cross-validation.js';
import { type LinearModel, trainLinear } from './linear.js';
import { findInMails } from './read-with-weights.js';

const WEIGHTS_FILE = path.join(
  import.meta.dirname,
  '../../skills/reading/message/request-classifier/weights.ts',
);
const FOLDS = 5;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora/parakweet' },
    blocks: { type: 'boolean', default: false },
    shuffles: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
});
const lines = await readFile(path.join(values.corpus, 'requests.jsonl'), 'utf8');
const sentences = lines.split('\n').filter(Boolean).map(readSentence);
const examples = toExamples(sentences);
if (values.blocks) {
  report('model, blocks', crossValidate(blocks(examples, FOLDS)), THRESHOLD);
  const read: Judged[] = [];
  for (const { training, held } of blocks(sentences, FOLDS)) {
    const weights = render(trainLinear(toExamples(training), POLICY), training);
    const found = await findInMails(
      held.map(({ text }) => text),
      weights,
    );
    read.push(...held.map(({ label }, at): Judged => [found[at] ? 1 : -1, label]));
  }
  report('reading, blocks', read, 0);
}
for (let seed = 1; seed <= Number(values.shuffles); seed += 1) {
  const judged = crossValidate(shuffledFolds(examples, FOLDS, seed));
  report(`model, shuffle ${seed}`, judged, THRESHOLD);
}
if (values.write) {
  await writeFile(WEIGHTS_FILE, render(trainLinear(examples, POLICY), sentences));
}

function readSentence(line: string): Sentence {
  const row: unknown = JSON.parse(line);
  if (typeof row === 'object' && row !== null && 'text' in row && 'label' in row) {
    return { text: String(row.text), label: row.label === true };
  }
  throw new TypeError('A line of requests.jsonl has no text or label.');
}

function report(name: string, judged: readonly Judged[], threshold: number): void {
  const { precision, recall, f1 } = scoreAt(judged, threshold);
  console.log(`${name}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`);
}

/** A cue that got no weight is left out. */
function render({ bias, weights }: LinearModel, trainedOn: readonly Sentence[]): string {
  const rows = [...weights]
    .map(([cue, weight]) => [cue, Number(weight.toFixed(2))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([, a], [, b]) => b - a)
    .map(([cue, weight]) => `  ${/^[a-z]+$/.test(cue) ? cue : `'${cue}'`}: ${weight},`);
  return `// Written by bench/train/requests.ts --write; do not edit. Trained on the Parakweet email intent set
// (Apache-2.0), of which it holds no word.
/** Which sentences, as bench/train/cross-validation.ts names a set of them. */
export const TRAINED_ON = '${fingerprint(trainedOn.map(({ text }) => text))}';
export const BIAS = ${(bias - THRESHOLD).toFixed(3)};
/** What each cue adds to the log-odds. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
