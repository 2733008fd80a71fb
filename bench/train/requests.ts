/**
 * Trains the linear request model on the Parakweet sentences and writes its weights.
 *
 *   tsx bench/train/requests.ts --folds 5      prints precision, recall and F1 of each shuffle, writes nothing
 *   … --nested                                 the threshold of each fold chosen inside its training folds
 *   … --shuffles 3                             how many orders the folds are drawn from
 *   tsx bench/train/requests.ts --write        trains on everything, writes skills/reading/message/request-classifier/weights.ts
 *   … --corpus DIR                             default: ../shared/corpora/parakweet
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  crossValidate,
  crossValidateNested,
  fingerprint,
  type Judged,
  POLICY,
  type Sentence,
  scoreAt,
  THRESHOLD,
  THRESHOLDS,
  toExamples,
} from './cross-validation.js';
import { type LinearModel, trainLinear } from './linear.js';

const WEIGHTS_FILE = path.join(
  import.meta.dirname,
  '../../skills/reading/message/request-classifier/weights.ts',
);

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora/parakweet' },
    folds: { type: 'string' },
    nested: { type: 'boolean', default: false },
    shuffles: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const lines = await readFile(path.join(values.corpus, 'requests.jsonl'), 'utf8');
const sentences = lines.split('\n').filter(Boolean).map(readSentence);
const examples = toExamples(sentences);
if (values.folds) {
  for (let seed = 1; seed <= Number(values.shuffles); seed += 1) {
    console.log(`shuffle ${seed}`);
    if (values.nested) {
      report('nested', crossValidateNested(examples, Number(values.folds), seed), 0);
    } else {
      const judged = crossValidate(examples, Number(values.folds), seed);
      for (const threshold of THRESHOLDS) report(`from ${threshold}`, judged, threshold);
    }
  }
}
if (values.write) await writeFile(WEIGHTS_FILE, render(trainLinear(examples, POLICY)));

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

function render({ bias, weights }: LinearModel): string {
  const byWeight = new Map<number, string[]>();
  for (const [feature, weight] of weights) {
    const hundredths = Math.round(weight * 100);
    if (hundredths !== 0) byWeight.set(hundredths, [...(byWeight.get(hundredths) ?? []), feature]);
  }
  const rows = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, features]) => [weight, ...features.sort()].join('\t'));
  return `// Written by bench/train/requests.ts --write; do not edit. Trained on the Parakweet email intent set
// (Apache-2.0). Holds no names: see bench/train/names.ts. The format is told in model.ts.
/** Which sentences, as bench/train/cross-validation.ts names a set of them. */
export const TRAINED_ON = '${fingerprint(sentences.map(({ text }) => text))}';
export const BIAS = ${(bias - THRESHOLD).toFixed(3)};
export const WEIGHTS = \`
${rows.join('\n')}\`;
`;
}
