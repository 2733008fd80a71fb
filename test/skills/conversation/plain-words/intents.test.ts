import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, readWays } from '../../../../bench/train/phrase-ways.js';
import {
  readFeatures,
  wordsOf,
} from '../../../../skills/conversation/plain-words/intents/features.js';
import { rankIntents } from '../../../../skills/conversation/plain-words/intents/model.js';
import { WEIGHTS } from '../../../../skills/conversation/plain-words/intents/weights.js';
import { tokensOf } from '../../../../skills/conversation/plain-words/tokens.js';

const ways = await readWays();
const vocabulary = new Set(ways.flatMap(({ text }) => wordsOf(tokensOf(text))));

function rank(text: string) {
  return rankIntents(readFeatures(tokensOf(text), vocabulary));
}

function firstOf(text: string): string {
  return [...rank(text)].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

describe('the model of what plain words mean', () => {
  it('was trained on the examples that the skills declare: npx tsx bench/train/phrases.ts --write', () => {
    expect(WEIGHTS.digest).toBe(digestOf(ways));
  });

  it('knows nearly every example by itself', () => {
    const right = ways.filter(({ text, command }) => firstOf(text) === command);
    expect(right.length / ways.length).toBeGreaterThan(0.93);
  });

  it.each([
    ['I would be glad if somebody could tell me what came in over lunch', 'digest'],
    ['wrtie back to Ruth that we are in', 'reply {item} {words}'],
    ['könntest du mir die 3 am Montag nochmal hinlegen', 'snooze {item} {until}'],
    ['who wrote the tender for the school?', 'ask'],
    ['set a timer for the tea', 'nothing'],
  ])('ranks "%s" first as %s', (text, command) => {
    expect(firstOf(text)).toBe(command);
  });

  it('shares one among all commands, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const shares = [...rank(text).values()];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
