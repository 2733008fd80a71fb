import { lazily } from '../../../core/lazily.js';
import type { Features } from './features.js';
import { WEIGHTS } from './weights.js';
import { LETTERS, type Weights, ZERO } from './weights-format.js';

/** How probable each command is for a sentence; they sum up to 1. */
export type Ranking = ReadonlyMap<string, number>;

const RANK = lazily(() => createRanking(WEIGHTS));

/** Ranks the commands that a sentence of these features may mean, and `ask` and `nothing`. */
export function rankIntents(features: Features): Ranking {
  return RANK()(features);
}

/** Creates what ranks by given weights. */
export function createRanking({ commands, features: names, letters, step, biases }: Weights) {
  const rows = new Map(names.split('\n').map((name, at) => [name, at * commands.length]));
  const codes = new Map([...LETTERS].map((letter, at) => [letter, (at - ZERO) * step]));
  return (features: Features): Ranking => {
    const found = [...features].flatMap((name) => rows.get(name) ?? []);
    const scale = 1 / Math.sqrt(Math.max(1, found.length));
    const scores = commands.map((_, command) => {
      const weights = found.map((row) => codes.get(letters[row + command] ?? '') ?? 0);
      return (biases[command] ?? 0) + scale * weights.reduce((sum, each) => sum + each, 0);
    });
    const most = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const all = odds.reduce((sum, each) => sum + each, 0);
    return new Map(commands.map((command, at) => [command, (odds[at] ?? 0) / all]));
  };
}
