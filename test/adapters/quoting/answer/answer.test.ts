import { describe, expect, it } from 'vitest';
import { answer } from '../../../../adapters/quoting/answer/answer.js';
import { readQuestion } from '../../../../adapters/quoting/answer/question.js';
import type { Passage, Reader } from '../../../../skills/core/ports/writer.js';

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

/** Half an hour of talk on one topic after another, ten sentences each. */
function meetingOn(topics: readonly string[]): readonly Passage[] {
  const sentences = (topic: string) => [
    `I think the ${topic} is the part that the customers will notice before anything else.`,
    `We measured the ${topic} twice and the second measurement was better than the first one.`,
    `The supplier of the ${topic} wants an answer from this group before the end of the month.`,
    `Our budget allows for one more round of work on the ${topic} and not for two of them.`,
    `The old ${topic} broke in the field after the first winter test in cold weather.`,
  ];
  const said = topics.flatMap((topic) => [...sentences(topic), ...sentences(topic)]);
  const agenda = `Today we will discuss the ${topics.join(', the ')} and then close the meeting.`;
  return [agenda, ...said].map((text, at) => ({
    id: `u${at}`,
    by: at % 3 === 0 ? 'Dana Ortiz' : 'Jonas Weber',
    text,
  }));
}

describe('an answer from a long meeting', () => {
  const topics =
    'battery,screen,housing,antenna,manual,charger,speaker,keyboard,sensor,hinge,cable,logo'.split(
      ',',
    );
  const meeting = meetingOn(topics);

  it('names the subject of the question first, and is taken from where it was discussed', async () => {
    const { claims } = await ask('What did they think of the hinge?', meeting);
    expect(claims[0]?.text).toMatch(/^On the hinge, the group discussed /u);
    const from = 1 + 10 * topics.indexOf('hinge');
    const [first] = claims[1]?.sourceIds ?? [];
    expect(Number(first?.slice(1))).toBeGreaterThanOrEqual(from);
    expect(Number(first?.slice(1))).toBeLessThan(from + 10);
    expect(claims.flatMap(({ sourceIds }) => sourceIds)).not.toContain('u0');
  });

  it('tells the meeting in short when all of it is asked for', async () => {
    const { claims } = await ask('Summarize the whole meeting.', meeting);
    expect(claims[0]?.text).toMatch(/^The meeting was about /u);
  });

  it('is found where a person talks when the topic itself is never named', async () => {
    const { claims } = await ask('What did Dana Ortiz say about the eclipse?', meeting);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.some(({ text }) => text.includes('eclipse'))).toBe(false);
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
