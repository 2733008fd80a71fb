import { describe, expect, it } from 'vitest';
import { isUnfinished, splitItems } from '../../../../skills/conversation/items/split-items.js';

describe('several items in one command', () => {
  it.each([
    ['1 and 2', ['1', '2']],
    ['1, 3 and the lease', ['1', '3', 'the lease']],
    ['1 und 4', ['1', '4']],
    ['die erste, die dritte und Ruth', ['1', '3', 'Ruth']],
    ['2-4', ['2', '3', '4']],
    ['2 to 4, 7', ['2', '3', '4', '7']],
    ['1, 1 and 1', ['1']],
    ['3', ['3']],
    ['research and development', ['research and development']],
    ['Ruth, the lease', ['Ruth, the lease']],
  ])('"%s" are %j', (words, items) => {
    expect(splitItems(words)).toEqual(items);
  });

  it('go on behind a comma or an "and"', () => {
    expect(['1,', '1, 3 and', '1 und', '1', 'Anand'].map(isUnfinished)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
