import type { Utterance } from '../../../skills/core/ports/meetings.js';

/** How many words people say before somebody else speaks, on average; 0 when nobody speaks. */
export function wordsPerTurn(utterances: readonly Utterance[]): number {
  let turns = 0;
  let words = 0;
  let last: string | undefined;
  for (const { speaker, text } of utterances) {
    // Captions cut a turn into pieces; without names every piece counts as one.
    if (turns === 0 || speaker === undefined || speaker !== last) turns += 1;
    words += text.split(/\s+/u).length;
    last = speaker;
  }
  return turns === 0 ? 0 : words / turns;
}
