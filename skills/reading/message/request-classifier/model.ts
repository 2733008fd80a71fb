import { requestCues } from './cues.js';
import { BIAS, WEIGHTS } from './weights.js';

/** A mailbox asks again and again about few sentences. */
const MEMORY_LIMIT = 5_000;
const odds = new Map<string, number>();

/** How likely an English sentence asks for something, as log-odds: above 0 it rather does. */
export function requestLogOdds(sentence: string): number {
  const counted = odds.get(sentence);
  if (counted !== undefined) return counted;
  const sum = requestCues(sentence).reduce((total, cue) => total + (WEIGHTS[cue] ?? 0), BIAS);
  if (odds.size >= MEMORY_LIMIT) odds.clear();
  odds.set(sentence, sum);
  return sum;
}
