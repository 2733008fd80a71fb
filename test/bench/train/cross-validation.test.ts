import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  blocks,
  crossValidate,
  fingerprint,
  type Judged,
  POLICY,
  type Sentence,
  scoreAt,
  shuffledFolds,
  toExamples,
} from '../../../bench/train/cross-validation.js';
import { trainLinear } from '../../../bench/train/linear.js';
import { TRAINED_ON } from '../../../skills/reading/message/request-classifier/weights.js';

const CORPUS = new URL('../../../../shared/corpora/parakweet/requests.jsonl', import.meta.url);
const THINGS = ['invoice', 'contract', 'budget', 'agenda', 'draft', 'report', 'plan', 'list'];
const SENTENCES: readonly Sentence[] = THINGS.flatMap((thing) => [
  { text: `Please send me the ${thing}.`, label: true },
  { text: `The ${thing} was late again.`, label: false },
]);

describe('crossValidate', () => {
  it('judges each sentence once', () => {
    const judged = crossValidate(shuffledFolds(toExamples(SENTENCES), 4, 1));
    expect(judged).toHaveLength(SENTENCES.length);
    expect(scoreAt(judged, 0).f1).toBe(100);
  });

  it('judges no sentence by a model that has seen it', () => {
    const odd = SENTENCES.map((sentence, at) =>
      at === 0 ? { ...sentence, label: false } : sentence,
    );
    const wrong = crossValidate(shuffledFolds(toExamples(odd), odd.length, 1)).filter(
      ([odds, label]) => odds > 0 !== label,
    );
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.[0]).toBeGreaterThan(0);
  });
});

describe('blocks', () => {
  it('hold each row back once, in the order of the file', () => {
    const rows = [...'abcdefg'];
    const folds = blocks(rows, 3);
    expect(folds.flatMap(({ held }) => held)).toEqual(rows);
    expect(folds.map(({ training }) => training.join(''))).toEqual(['cdefg', 'abefg', 'abcd']);
  });
});

describe('trainLinear', () => {
  it('lets no cue speak against what it may speak for', () => {
    const examples = [
      { label: false, cues: ['please'] },
      { label: true, cues: ['past'] },
      { label: true, cues: ['lets', 'past'] },
      { label: false, cues: [] },
    ];
    const { weights } = trainLinear(examples, POLICY);
    expect(weights.get('please')).toBe(0);
    expect(weights.get('past')).toBe(0);
    expect(weights.get('lets')).toBeGreaterThan(0);
  });
});

describe('scoreAt', () => {
  it('counts precision, recall and F1 from a threshold on', () => {
    const judged: readonly Judged[] = [
      [2, true],
      [1, false],
      [-1, true],
      [-2, false],
    ];
    expect(scoreAt(judged, 0)).toEqual({ precision: 50, recall: 50, f1: 50 });
    expect(scoreAt(judged, 1.5)).toEqual({ precision: 100, recall: 50, f1: 200 / 3 });
    expect(scoreAt(judged, 5)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('fingerprint', () => {
  it('is the same in any order and another for another sentence', () => {
    expect(fingerprint(['a', 'b'])).toBe(fingerprint(['b', 'a']));
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['a', 'c']));
  });

  it.skipIf(!existsSync(CORPUS))('names the sentences that the shipped weights come from', () => {
    const rows = readFileSync(CORPUS, 'utf8').split('\n').filter(Boolean);
    const texts = rows.map((row) => String(JSON.parse(row).text));
    expect(fingerprint(texts)).toBe(TRAINED_ON);
  });
});
