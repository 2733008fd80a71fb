import { requestFeatures } from './features.js';
import { BIAS, WEIGHTS } from './weights.js';

let memory: ReadonlyMap<string, number> | undefined;

/** Read on first use: nine thousand features that a start need not wait for. */
function weights(): ReadonlyMap<string, number> {
  memory ??= readWeights(WEIGHTS);
  return memory;
}

/**
 * Reads the weights file: a line for each weight (in hundredths), the features that have it after it,
 * all of them separated by tabs.
 */
function readWeights(lines: string): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [weight = '', ...features] = line.split('\t');
    for (const feature of features) read.set(feature, Number(weight) / 100);
  }
  return read;
}

/** A mailbox asks again and again about few sentences. */
const MEMORY_LIMIT = 5_000;
const odds = new Map<string, number>();

/** How likely an English sentence asks for something, as log-odds: above 0 it rather does. */
export function requestLogOdds(sentence: string): number {
  const counted = odds.get(sentence);
  if (counted !== undefined) return counted;
  const known = weights();
  let sum = BIAS;
  for (const feature of requestFeatures(sentence).keys()) sum += known.get(feature) ?? 0;
  if (odds.size >= MEMORY_LIMIT) odds.clear();
  odds.set(sentence, sum);
  return sum;
}
