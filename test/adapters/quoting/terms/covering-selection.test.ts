import { describe, expect, it } from 'vitest';
import { selectCovering } from '../../../../adapters/quoting/terms/covering-selection.js';

const candidate = (terms: string, words: number) => ({
  terms: terms.split(' '),
  words,
  score: 0,
  quality: 1,
});
const worth = (term: string) => (term === 'tea' ? 3 : 1);

describe('selectCovering', () => {
  it('takes what is worth most for its words first', () => {
    const [short, long] = [candidate('tea', 5), candidate('tea', 9)];
    expect(selectCovering([long, short], { mostWords: 6, worth })).toEqual([short]);
  });

  it('prefers what was not said yet', () => {
    const [tea, again, milk] = [
      candidate('tea cup', 8),
      candidate('tea cup', 8),
      candidate('milk jug rug', 8),
    ];
    expect(selectCovering([tea, again, milk], { mostWords: 16, worth })).toEqual([tea, milk]);
  });

  it('takes what is to stand first before all else, if there is room for it', () => {
    const [milk, tea] = [candidate('milk', 5), candidate('tea', 5)];
    expect(selectCovering([tea, milk], { mostWords: 10, first: milk, worth })).toEqual([milk, tea]);
    expect(selectCovering([tea, milk], { mostWords: 4, first: milk, worth })).toEqual([]);
  });

  it('never takes more words, or more candidates, than it may', () => {
    const all = Array.from({ length: 20 }, (_, at) => candidate(`term${at}`, 7));
    expect(selectCovering(all, { mostWords: 30, worth })).toHaveLength(4);
    expect(selectCovering(all, { mostWords: 300, most: 3, worth })).toHaveLength(3);
  });
});
