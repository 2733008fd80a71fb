import { describe, expect, it } from 'vitest';
import { answer } from '../../../../adapters/extractive/answer/answer.js';
import { readQuestion } from '../../../../adapters/extractive/answer/question.js';
import type { Passage, Reader } from '../../../../skills/writing.js';

const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en-GB', now: 0 };
const passages: readonly Passage[] = [
  { id: 'u1', by: 'Dana Ortiz', text: 'The budget for the new lab is three thousand euros.' },
  { id: 'u2', by: 'Jonas Weber', text: 'The customers want a smaller screen on the gauge.' },
  { id: 'u3', by: 'Dana Ortiz', text: 'I think the screen of the gauge is small enough already.' },
];
const ask = (question: string, from = passages) =>
  answer(question, from, reader, new AbortController().signal);

describe('an answer', () => {
  it('comes from the passage that speaks of what is asked', async () => {
    const { claims } = await ask('What is the budget for the lab?');
    expect(claims[0]).toMatchObject({
      text: 'Dana Ortiz: The budget for the new lab is three thousand euros.',
      sourceIds: ['u1'],
    });
  });

  it('prefers the person who is asked about', async () => {
    const { claims } = await ask('What did Dana think of the screen?');
    expect(claims[0]?.sourceIds).toEqual(['u3']);
  });

  it('says nothing when the passages have no word of the question', async () => {
    const { claims, writtenBy } = await ask('Who won the football match?');
    expect(claims).toEqual([]);
    expect(writtenBy).toEqual({ model: 'none' });
  });

  it('quotes passages without a name as they are', async () => {
    const { claims } = await ask('What about the lease?', [
      { id: 'm1', text: 'The lease of the office ends in March next year.' },
    ]);
    expect(claims.map(({ text }) => text)).toEqual([
      'The lease of the office ends in March next year.',
    ]);
  });
});

describe('a question', () => {
  it('names people by a part of their name that only one has', () => {
    const speakers = ['Dana Ortiz', 'Jonas Weber', 'PhD C', 'PhD D'];
    expect(readQuestion('What did Ortiz say about the PhD?', speakers).people).toEqual([
      'Dana Ortiz',
    ]);
    expect(readQuestion('What did C think about models?', speakers).people).toEqual(['PhD C']);
  });

  it('keeps what it is about and drops the asking', () => {
    expect(readQuestion('Summarize the discussion about the microphones.', []).topic).toEqual([
      'microphon',
    ]);
  });
});
