import { existsSync } from 'node:fs';
import { stem } from '../../adapters/quoting/terms/stem.js';
import { isStopWord } from '../../skills/reading/stop-words.js';

/** What content-word ROUGE counts. Another list of stop words gives other numbers, so it is named. */
export interface ContentWords {
  /** Named in the report beside the numbers. */
  readonly listOf: string;
  /** The stems of a text that carry content, in order. */
  read(text: string): readonly string[];
}

/** The scorer of the reference corpora, where they are mounted; never part of this repository. */
const SCORER = new URL('../../../shared/score.mjs', import.meta.url);

/** Our own list: the one the writer itself leaves out. */
export const ownContentWords: ContentWords = {
  listOf: 'our own stop words',
  read: (text) =>
    (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      .filter((word) => word.length > 2 && !isStopWord(word))
      .map(stem),
};

/** The words of `../shared/score.mjs`, so that figures can be compared with its tables; else our own. */
export const contentWords: ContentWords = existsSync(SCORER)
  ? { listOf: '../shared/score.mjs', read: await readerOf(SCORER) }
  : ownContentWords;

async function readerOf(scorer: URL): Promise<ContentWords['read']> {
  // Plain JavaScript without types.
  const { contentTokens } = (await import(scorer.href)) as {
    contentTokens: ContentWords['read'];
  };
  return contentTokens;
}
