/**
 * Trains the linear request model on the Parakweet sentences and writes its weights.
 *
 *   tsx bench/train/requests.ts --folds 5      prints precision, recall and F1 of each shuffle, writes nothing
 *   … --shuffles 3                             how many orders the folds are drawn from
 *   tsx bench/train/requests.ts --write        trains on everything, writes skills/text/requests/weights.ts
 *   … --corpus DIR                             default: ../shared/corpora/parakweet
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type FeatureKind, requestFeatures } from '../../skills/text/requests/features.js';
import { type Example, type LinearModel, logOdds, trainLogistic } from './logistic.js';
import { createNameTest } from './names.js';

const WEIGHTS_FILE = path.join(import.meta.dirname, '../../skills/text/requests/weights.ts');
/** How much each group may count: cues are few and sure, pairs and words many and noisy. */
const SCALE: Readonly<Record<FeatureKind, number>> = {
  cue: 0.6,
  cues: 0.6,
  words: 0.35,
  'cue-word': 0.3,
};
const POLICY = { penalty: 0.85, rounds: 60, fewestSentences: 3, mostFeatures: 9_000 };
/** Log-odds that are tried as the border of a request. */
const THRESHOLDS = [-0.4, -0.2, 0, 0.2, 0.4];
/** The border that is kept. It goes into the bias, so that `classify.ts` counts from 0. */
const THRESHOLD = -0.2;

interface Sentence {
  readonly text: string;
  readonly label: boolean;
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora/parakweet' },
    folds: { type: 'string' },
    shuffles: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const lines = await readFile(path.join(values.corpus, 'requests.jsonl'), 'utf8');
const sentences = lines.split('\n').filter(Boolean).map(readSentence);
const isName = createNameTest(sentences.map(({ text }) => text));
const examples = sentences.map(toExample);
if (values.folds) {
  for (let seed = 1; seed <= Number(values.shuffles); seed += 1) {
    console.log(`shuffle ${seed}`);
    report(crossValidate(Number(values.folds), seed));
  }
}
if (values.write) await writeFile(WEIGHTS_FILE, render(trainLogistic(examples, POLICY)));

function readSentence(line: string): Sentence {
  const row: unknown = JSON.parse(line);
  if (typeof row === 'object' && row !== null && 'text' in row && 'label' in row) {
    return { text: String(row.text), label: row.label === true };
  }
  throw new TypeError('A line of requests.jsonl has no text or label.');
}

/** Features that hold a person's name are left out: names are personal data, and teach nothing. */
function toExample({ text, label }: Sentence): Example {
  const features = [...requestFeatures(text)].filter(([feature]) => !isName(feature));
  return { label, features: new Map(features.map(([feature, kind]) => [feature, SCALE[kind]])) };
}

function crossValidate(
  folds: number,
  seed: number,
): readonly (readonly [odds: number, label: boolean])[] {
  const order = shuffled(examples, seed);
  return Array.from({ length: folds }, (_, fold) => {
    const model = trainLogistic(
      order.filter((_example, at) => at % folds !== fold),
      POLICY,
    );
    return order
      .filter((_example, at) => at % folds === fold)
      .map((example) => [logOdds(model, example), example.label] as const);
  }).flat();
}

/** The same order in every run: a linear congruential generator (Numerical Recipes). */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return [state, item] as const;
  });
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

function report(results: ReturnType<typeof crossValidate>): void {
  for (const threshold of THRESHOLDS) {
    const count = (wanted: (odds: number, label: boolean) => boolean) =>
      results.filter(([odds, label]) => wanted(odds, label)).length;
    const hit = count((odds, label) => odds > threshold && label);
    const precision = (100 * hit) / count((odds) => odds > threshold);
    const recall = (100 * hit) / count((_odds, label) => label);
    const f1 = (2 * precision * recall) / (precision + recall);
    const shown = [precision, recall, f1].map((value) => value.toFixed(1));
    console.log(`from ${threshold}: P ${shown[0]} R ${shown[1]} F1 ${shown[2]}`);
  }
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
export const BIAS = ${(bias - THRESHOLD).toFixed(3)};
export const WEIGHTS = \`
${rows.join('\n')}\`;
`;
}
