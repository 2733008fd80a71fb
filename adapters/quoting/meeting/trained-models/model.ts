import { lazily } from '../../../../skills/core/lazily.js';
import { WEIGHTS } from './weights.js';

/** What a model was trained to find. */
export type Finding = keyof typeof WEIGHTS;

/** Weights are written as one letter for each bucket. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The letter that says nothing. */
export const ZERO = LETTERS.length / 2;

const CODES = lazily(() => new Map([...LETTERS].map((letter, at) => [letter, at - ZERO])));

const MODELS = Object.fromEntries(
  Object.entries(WEIGHTS).map(([finding, { letters, step }]) => [
    finding,
    lazily(() => Float32Array.from(letters, (letter) => step * (CODES().get(letter) ?? 0))),
  ]),
);

/** The log-odds that a piece of these features is what the model finds: above 0 it rather is. */
export function logOdds(finding: Finding, features: Uint16Array): number {
  const weights = MODELS[finding]?.();
  if (weights === undefined || features.length === 0) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const bucket of features) sum += weights[bucket] ?? 0;
  return WEIGHTS[finding].bias + sum / Math.sqrt(features.length);
}
