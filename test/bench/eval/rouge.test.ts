import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownContentWords } from '../../../bench/eval/content-words.js';
import { rouge } from '../../../bench/eval/rouge.js';

const SCORER = new URL('../../../../shared/score.mjs', import.meta.url);

const PAIRS = [
  ['The group decided to use rubber.', 'They decided that the buttons are made of rubber.'],
  ['Nothing in common here.', 'Entirely different words were written.'],
  [
    'Dana says that the release moves.\nThe lab is closed.',
    'The release was moved.\nThe lab closes.',
  ],
  ['', 'A reference without a text.'],
] as const;

describe('ROUGE', () => {
  it('is 1 for the same text and 0 for another', () => {
    const text = 'The group moved the release to December.';
    expect(rouge(text, text)).toEqual({ r1: 1, r2: 1, rl: 1, rlSum: 1, r1Content: 1 });
    expect(rouge('Nothing alike', 'Entirely different words').r1).toBe(0);
  });

  it('counts stems and clips repeated words', () => {
    expect(rouge('moving moving moving', 'moved').r1).toBeCloseTo(0.5);
  });

  it('has a list of its own for content words where the scorer is absent', () => {
    expect(ownContentWords.read('And so we moved the releases, yeah.')).toEqual(['move', 'releas']);
  });

  it.skipIf(!existsSync(SCORER))('agrees with the scorer of ../shared', async () => {
    // The scorer is plain JavaScript outside the repository.
    const scorer = (await import(SCORER.href)) as {
      rouge(text: string, reference: string): Record<'R1' | 'R2' | 'RL' | 'RLsum' | 'R1c', number>;
    };
    for (const [text, reference] of PAIRS) {
      const { r1, r2, rl, rlSum, r1Content } = rouge(text, reference);
      expect({ R1: r1, R2: r2, RL: rl, RLsum: rlSum, R1c: r1Content }).toEqual(
        scorer.rouge(text, reference),
      );
    }
  });
});
