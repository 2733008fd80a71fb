import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOpenAiWriter } from '../../../adapters/openai/writer.js';
import type { Transcript } from '../../../skills/core/ports/meetings.js';
import type { CleanThread, Reader, Writer } from '../../../skills/core/ports/writer.js';
import { withFallback } from '../../../skills/writing/fallback-and-cache/with-fallback.js';
import { withGrounding } from '../../../skills/writing/grounding/with-grounding.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeWriter } from '../../fakes/writer.js';

const signal = new AbortController().signal;
const reader: Reader = {
  addresses: ['alex.kim@example.com'],
  name: 'Alex Kim',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  now: Date.parse('2026-11-24T08:00:00Z'),
};
const dana = { name: 'Dana Ortiz', address: 'dana@example.com' };
const alex = { name: 'Alex Kim', address: 'alex.kim@example.com' };
const thread: CleanThread = {
  id: 't1',
  subject: 'Budget review',
  messages: [
    {
      id: 'm1',
      from: dana,
      to: [alex],
      cc: [],
      sentAt: Date.parse('2026-11-24T07:00:00Z'),
      text: 'Can you confirm the EMEA figures by Friday? They add up to 4,200.',
      language: 'en',
    },
  ],
};
const transcript: Transcript = {
  id: 'meeting',
  startedAt: reader.now,
  attendees: [],
  gaps: [],
  utterances: [
    { id: 'u1', speaker: 'Dana Ortiz', startMs: 0, endMs: 4_000, text: 'We go with plan B then.' },
    {
      id: 'u2',
      speaker: 'Jonas',
      startMs: 4_000,
      endMs: 9_000,
      text: "I'll write it up by Friday.",
    },
  ],
};

const quote = 'Can you confirm the EMEA figures by Friday?';
const claim = { text: 'Dana Ortiz asks for the EMEA figures by Friday.', sourceId: 'm1', quote };
const good = {
  headline: claim,
  points: [claim],
  requests: [{ ...claim, kind: 'question', askedOf: null, dueWords: 'by Friday' }],
  decisions: [],
};

describe('openai writer', () => {
  let model: LLMock;

  beforeEach(async () => {
    model = new LLMock({ host: '127.0.0.1', port: 0 });
    await model.start();
  });
  afterEach(() => model.stop());

  function writer(): Writer {
    const baseUrl = `${model.url}/v1`;
    const options = {
      model: 'test-model',
      apiKey: 'sk-canary',
      baseUrl,
      clock: createFakeClock(0),
    };
    return createOpenAiWriter(options, createFakeWriter().outlineDeck);
  }

  const answers = (content: unknown) =>
    model.onMessage(/./, {
      content: typeof content === 'string' ? content : JSON.stringify(content),
    });

  it('asks about one thread, strictly typed, without tools', async () => {
    answers(good);
    await writer().summarizeThread(thread, reader, signal);
    const [request] = model.getRequests();
    expect(request?.body).toMatchObject({
      model: 'test-model',
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
    expect(request?.body).not.toHaveProperty('tools');
  });

  it('asks for a schema that strict mode accepts', async () => {
    answers(good);
    await writer().summarizeThread(thread, reader, signal);
    const text = JSON.stringify(model.getLastRequest()?.body);
    const { schema } = JSON.parse(text).response_format.json_schema;
    expect(schema.additionalProperties).toBe(false);
    expect([...schema.required].sort()).toEqual(Object.keys(schema.properties).sort());
  });

  it('works out the sender and the date itself', async () => {
    answers(good);
    const summary = await writer().summarizeThread(thread, reader, signal);
    expect(summary.writtenBy).toEqual({ model: 'test-model' });
    expect(summary.requests).toMatchObject([
      { from: dana, to: [alex], due: { date: '2026-11-27', words: expect.any(String) } },
    ]);
  });

  it('marks the mail as data with a word nobody can guess', async () => {
    answers(good);
    await writer().summarizeThread(thread, reader, signal);
    await writer().summarizeThread(thread, reader, signal);
    const marks = model
      .getRequests()
      .map(({ body }) => /DATA-[\w-]{12}/.exec(JSON.stringify(body))?.[0]);
    expect(marks[0]).toBeDefined();
    expect(new Set(marks).size).toBe(2);
  });

  it('reads all of long passages, stretch by stretch, and gives the claims of each', async () => {
    const claim = { text: 'The lease ends in March.', sourceId: 'm1', quote: 'ends in March' };
    answers({ claims: [claim] });
    const passages = ['m1', 'm2'].map((id) => ({ id, about: 'Lease', text: 'x'.repeat(20_000) }));
    const { claims } = await writer().answer('When does it end?', passages, reader, signal);
    const asked = model.getRequests().map(({ body }) => JSON.stringify(body));
    expect(asked.map((body) => /sourceId: m\d/.exec(body)?.[0])).toEqual([
      'sourceId: m1',
      'sourceId: m2',
    ]);
    expect(asked[0]).toContain('About: Lease');
    expect(claims).toHaveLength(2);
  });

  it('asks once more when the answer does not fit, and not a third time', async () => {
    answers({ headline: 'just words' });
    await expect(writer().summarizeThread(thread, reader, signal)).rejects.toMatchObject({
      code: 'model_output_invalid',
    });
    expect(model.getRequests()).toHaveLength(2);
  });

  it('takes the second answer when it fits', async () => {
    const said = ['{"headline":', JSON.stringify(good)];
    model.onMessage(/./, () => ({ content: said.shift() ?? '' }));
    const summary = await writer().summarizeThread(thread, reader, signal);
    expect(summary.headline.text).toBe(claim.text);
  });

  it('reads an answer inside a Markdown fence', async () => {
    answers(`\`\`\`json\n${JSON.stringify(good)}\n\`\`\``);
    const summary = await writer().summarizeThread(thread, reader, signal);
    expect(summary.headline.text).toBe(claim.text);
  });

  it.each([
    [401, 'authentication_failed'],
    [404, 'not_found'],
  ])('turns %i into %s after one try', async (status, code) => {
    model.nextRequestError(status, { message: 'canary of the service' });
    const failure = await writer()
      .summarizeThread(thread, reader, signal)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toContain('canary');
    expect(model.getRequests()).toHaveLength(1);
  });

  it('says nothing of a thread that is longer than the model can read', async () => {
    const long = {
      ...thread,
      messages: thread.messages.map((m) => ({ ...m, text: 'x '.repeat(30_000) })),
    };
    await expect(writer().summarizeThread(long, reader, signal)).rejects.toMatchObject({
      code: 'too_large',
      unit: 'characters',
    });
    expect(model.getRequests()).toEqual([]);
  });

  it('digests a meeting with owners and dates from the words said', async () => {
    answers({
      title: 'Plan B',
      points: [
        { text: 'The group goes with plan B.', sourceId: 'u1', quote: 'We go with plan B then.' },
      ],
      decisions: [{ text: 'Plan B it is.', sourceId: 'u1', quote: 'We go with plan B then.' }],
      actions: [
        {
          text: 'Write it up.',
          sourceId: 'u2',
          quote: "I'll write it up by Friday.",
          owner: 'Jonas',
          dueWords: 'by Friday',
        },
        {
          text: 'Write it up.',
          sourceId: 'u2',
          quote: "I'll write it up",
          owner: 'Priya',
          dueWords: null,
        },
      ],
      openQuestions: [],
    });
    const digest = await writer().digestMeeting(transcript, reader, signal);
    expect(digest.chapters).toEqual([{ title: 'Plan B', sourceId: 'u1', startMs: 0 }]);
    expect(digest.actions.map(({ owner }) => owner)).toEqual(['Jonas', undefined]);
    expect(digest.actions[0]?.due?.date).toBe('2026-11-27');
  });

  it('shows a stretch that failed as a gap and keeps the others', async () => {
    const long: Transcript = {
      ...transcript,
      utterances: [1, 2].map((number) => ({
        id: `u${number}`,
        speaker: 'Dana Ortiz',
        startMs: number * 60_000,
        endMs: number * 60_000 + 30_000,
        text: `Stretch ${number}. ${'word '.repeat(2_000)}`,
      })),
    };
    const empty = { title: 'First', points: [], decisions: [], actions: [], openQuestions: [] };
    model.onMessage(/Stretch 1/, { content: JSON.stringify(empty) });
    model.onMessage(/Stretch 2/, { content: 'not json' });
    const digest = await writer().digestMeeting(long, reader, signal);
    expect(digest.chapters.map(({ title }) => title)).toEqual(['First']);
    expect(digest.gaps).toEqual(['2:00 to 2:30 not covered']);
  });

  it('answers a question from the passages', async () => {
    answers({ claims: [{ text: 'Plan B.', sourceId: 'u1', quote: 'We go with plan B then.' }] });
    const passages = transcript.utterances.map(({ id, text }) => ({ id, text }));
    const answer = await writer().answer('Which plan?', passages, reader, signal);
    expect(answer.claims).toMatchObject([{ text: 'Plan B.', sourceIds: ['u1'] }]);
  });

  describe('behind grounding and the built-in writer', () => {
    const log = createFakeLog();
    const trusted = () => withFallback(withGrounding(writer(), log), createFakeWriter(), log);

    it.each([
      ['an invented number', { ...claim, text: 'Dana asks for 9,900 by Friday.' }],
      ['an invented quote', { ...claim, quote: 'Please wire the money today' }],
      ['an unknown source', { ...claim, sourceId: 'm9' }],
    ])('does not let %s reach a reader', async (_what, headline) => {
      answers({ ...good, headline });
      const summary = await trusted().summarizeThread(thread, reader, signal);
      expect(summary.writtenBy).toEqual({
        model: 'none',
        fallback: expect.stringContaining('the model said something its source does not ('),
      });
      expect(summary.headline.text).not.toBe(headline.text);
    });

    it('withholds single points that are not in the source', async () => {
      answers({ ...good, points: [claim, { ...claim, text: 'The total is 9,900.' }] });
      const summary = await trusted().summarizeThread(thread, reader, signal);
      expect(summary.points).toHaveLength(1);
    });

    it('answers without a model that is down', async () => {
      model.nextRequestError(401);
      const summary = await trusted().summarizeThread(thread, reader, signal);
      expect(summary.writtenBy).toEqual({
        model: 'none',
        fallback: 'the model refused the key (check OPENAI_API_KEY)',
      });
    });

    it('does not answer a call that was cancelled', async () => {
      answers(good);
      const reading = trusted().summarizeThread(thread, reader, AbortSignal.abort());
      await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    });
  });
});
