import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '../../../adapters/openai/level.js';
import { createOpenAiWriter } from '../../../adapters/openai/writer.js';
import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import type { Transcript } from '../../../skills/core/ports/meetings.js';
import type { CleanThread, Reader, Writer } from '../../../skills/core/ports/writer.js';
import { withFallback } from '../../../skills/writing/fallback-and-cache/with-fallback.js';
import { withGrounding } from '../../../skills/writing/grounding/with-grounding.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';

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

const ASK = 'Can you confirm the EMEA figures by Friday?';
const NEWS = 'The audit of the Lisbon office was moved to the third of March.';

function threadOf(...texts: readonly string[]): CleanThread {
  return {
    id: 't1',
    subject: 'Budget review',
    messages: texts.map((text, at) => ({
      id: `m${at + 1}`,
      from: dana,
      to: [alex],
      cc: [],
      sentAt: Date.parse('2026-11-24T07:00:00Z') + at,
      text,
      language: 'en',
    })),
  };
}

const asking = threadOf(
  `Hi Alex,\n\nHere is the sheet with the total of 4,200 euros. ${ASK}\n\nDana`,
);
const telling = threadOf(`Hi Alex,\n\n${NEWS}\n\nDana`);

const transcript: Transcript = {
  id: 'meeting',
  startedAt: reader.now,
  attendees: [],
  gaps: [],
  utterances: [
    'We go with plan B for the warehouse then.',
    "I'll write up the new plan for the warehouse by Friday.",
    'Somebody has to water the plants in the corridor while we are away.',
  ].map((text, at) => ({
    id: `u${at + 1}`,
    speaker: at === 1 ? 'Jonas Weber' : 'Dana Ortiz',
    startMs: at * 4_000,
    endMs: at * 4_000 + 3_000,
    text,
  })),
};

describe('a model that words what was found', () => {
  let model: LLMock;
  const quoting = createQuotingWriter();
  const log = createFakeLog();

  beforeEach(async () => {
    model = new LLMock({ host: '127.0.0.1', port: 0 });
    await model.start();
  });
  afterEach(() => model.stop());

  function writer(level: Level = 'words'): Writer {
    const options = {
      model: 'test-model',
      apiKey: 'sk-canary',
      baseUrl: `${model.url}/v1`,
      clock: createFakeClock(0),
    };
    return createOpenAiWriter(options, { quoting, level: async () => level });
  }
  const trusted = (level?: Level) => withFallback(withGrounding(writer(level), log), quoting, log);
  const headlineOf = (thread: CleanThread, level?: Level) =>
    trusted(level).summarizeThread(thread, reader, signal, 'headline');

  const answers = (content: unknown) =>
    model.onMessage(/./, {
      content: typeof content === 'string' ? content : JSON.stringify(content),
    });
  const noted = (note: string) => answers({ from: [1], note });
  const body = (at = -1) => JSON.stringify(model.getRequests().at(at)?.body);

  describe('in a thread', () => {
    it('is shown numbered sentences between marks, and which of them counts', async () => {
      noted('Confirm the EMEA figures by Friday');
      await headlineOf(asking);
      expect(body()).toMatch(/DATA-[\w-]{12}/u);
      expect(body()).toContain('[2] Dana Ortiz: Can you confirm the EMEA figures by Friday?');
      expect(body()).toContain('The open point is sentence [2].');
      expect(body()).not.toContain('Hi Alex');
      expect(JSON.parse(body())).not.toHaveProperty('tools');
    });

    it('may cite the sentences there are, in a schema that strict mode accepts', async () => {
      noted('Confirm the EMEA figures by Friday');
      await headlineOf(asking);
      const { schema, strict } = JSON.parse(body()).response_format.json_schema;
      expect(strict).toBe(true);
      expect(schema).toMatchObject({
        additionalProperties: false,
        required: ['from', 'note'],
        properties: { from: { items: { enum: [1, 2] }, maxItems: 3 } },
      });
    });

    it('words an ask, and changes nothing else of what was found', async () => {
      noted('Confirm the EMEA figures by Friday');
      const found = await quoting.summarizeThread(asking, reader, signal, 'headline');
      const { headline, requests, writtenBy } = await headlineOf(asking);
      expect(headline).toEqual({ ...found.headline, text: 'Confirm the EMEA figures by Friday' });
      expect(requests).toEqual([{ ...found.requests[0], text: headline.text }]);
      expect(writtenBy).toEqual({ model: 'test-model' });
    });

    it('is told which sentence asks, where the quote has the one before it too', async () => {
      noted('Send the explanation by Thursday');
      const two = threadOf(
        'Hi Alex,\n\nOur quality department needs a written explanation of the cause. Could you send it by Thursday?\n\nDana',
      );
      const { headline } = await headlineOf(two);
      expect(headline.quote).toContain('explanation of the cause. Could you');
      expect(body()).toContain('The open point is sentence [2]');
      expect(headline.text).toBe('Send the explanation by Thursday');
    });

    it('may begin with who says it, as the numbered sentence does', async () => {
      noted(`Dana Ortiz: ${ASK}`);
      const { headline, writtenBy } = await headlineOf(asking);
      expect(headline.text).toBe(ASK);
      expect(writtenBy).toEqual({ model: 'none' });
    });

    it('is not asked about news before it has earned that', async () => {
      const found = await quoting.summarizeThread(telling, reader, signal, 'headline');
      expect((await headlineOf(telling)).headline).toEqual(found.headline);
      expect(model.getRequests()).toEqual([]);
    });

    it('words news once it may', async () => {
      noted('Lisbon audit moved to the third of March');
      const { headline } = await headlineOf(telling, 'all');
      expect(headline).toMatchObject({ text: 'Lisbon audit moved to the third of March' });
      expect(headline.quote).toContain('audit of the Lisbon office');
    });

    it.each([
      ['a number', 'Confirm the 9,900 of EMEA figures by Friday'],
      ['a date', 'Confirm the EMEA figures by Monday'],
      ['a name', 'Confirm the EMEA figures for Viktor by Friday'],
      ['a "not"', 'Do not confirm the EMEA figures by Friday'],
      ['a link', 'Confirm the EMEA figures by Friday at https://figures.example/emea'],
      ['its words', 'Return the keys to reception by Friday'],
      ['its words', 'The open point is the sentence about the request of the reader'],
      ['its length', `Confirm the EMEA figures ${'and confirm the figures '.repeat(12)}by Friday`],
    ])(
      'is refused for %s nobody wrote, and the quote stands with the reason',
      async (what, note) => {
        noted(note);
        const found = await quoting.summarizeThread(asking, reader, signal, 'headline');
        const { headline, writtenBy } = await headlineOf(asking);
        expect(headline).toEqual(found.headline);
        expect(writtenBy).toMatchObject({
          model: 'none',
          fallback: expect.stringContaining(what),
        });
      },
    );

    it('does not make news a request', async () => {
      noted('Please move the audit of the Lisbon office to the third of March');
      const { headline, writtenBy } = await headlineOf(telling, 'all');
      expect(headline.text).not.toContain('Please');
      expect(writtenBy.fallback).toContain('a request nobody made');
    });

    it.each([
      ['says nothing', ''],
      ['repeats the quote', ASK],
    ])('that %s leaves the quote alone', async (_what, note) => {
      noted(note);
      const found = await quoting.summarizeThread(asking, reader, signal, 'headline');
      const { headline, writtenBy } = await headlineOf(asking);
      expect(headline).toEqual(found.headline);
      expect(writtenBy).toEqual({ model: 'none' });
    });

    it('reads less around the point where its window is small', async () => {
      noted('Confirm the EMEA figures by Friday');
      const filler = 'The warehouse of the third region reported its usual numbers again. '.repeat(
        60,
      );
      const long = threadOf(filler, filler, asking.messages[0]?.text ?? '');
      const small = createOpenAiWriter(
        {
          model: 'm',
          apiKey: undefined,
          baseUrl: `${model.url}/v1`,
          contextTokens: 1_024,
          clock: createFakeClock(0),
        },
        { quoting, level: async () => 'words' },
      );
      const { headline } = await small.summarizeThread(long, reader, signal, 'headline');
      expect(headline.text).toBe('Confirm the EMEA figures by Friday');
      expect(body().length).toBeLessThan(3_500);
    });
  });

  describe('that has not earned it', () => {
    it('is not asked at all, and the receipt says so', async () => {
      const { writtenBy } = await headlineOf(asking, 'off');
      expect(model.getRequests()).toEqual([]);
      expect(writtenBy.fallback).toContain('not up to this job');
    });

    it('leaves meetings, answers and replies as they are without it', async () => {
      const passages = [{ id: 'm1', text: NEWS }];
      const brief = { answering: ['m1'], length: 'full', instruction: 'yes' } as const;
      const words = trusted('words');
      await expect(words.digestMeeting(transcript, reader, signal)).resolves.toEqual(
        await quoting.digestMeeting(transcript, reader, signal),
      );
      await expect(words.answer('When is the audit?', passages, reader, signal)).resolves.toEqual(
        await quoting.answer('When is the audit?', passages, reader, signal),
      );
      const drafted = await words.draftReply(asking, brief, reader, signal);
      expect(drafted.writtenBy).toEqual({ model: 'none' });
      expect(model.getRequests()).toEqual([]);
    });
  });

  describe('in a meeting, at level all', () => {
    it('adds what code did not find, behind what it did', async () => {
      const [own] = transcript.utterances.slice(1);
      const found = {
        ...(await quoting.digestMeeting(transcript, reader, signal)),
        actions: [{ text: own?.text ?? '', sourceIds: ['u2'], quote: own?.text ?? '' }],
        openQuestions: [],
        decisions: [],
      };
      answers({
        decisions: [],
        actions: [
          { from: [2], note: 'Write up the new plan by Friday', owner: 'Jonas Weber' },
          { from: [3], note: 'Water the plants in the corridor', owner: 'Jonas Weber' },
        ],
        openQuestions: [],
      });
      const asked = createOpenAiWriter(
        { model: 'm', apiKey: undefined, baseUrl: `${model.url}/v1`, clock: createFakeClock(0) },
        {
          quoting: { ...quoting, digestMeeting: async () => found },
          level: async () => 'all',
        },
      );
      const digest = await asked.digestMeeting(transcript, reader, signal);
      expect(digest.actions[0]).toEqual(found.actions[0]);
      expect(digest.actions.slice(1).map(({ text, owner }) => [text, owner])).toEqual([
        ['Water the plants in the corridor', undefined],
      ]);
      expect(digest.chapters).toEqual(found.chapters);
    });

    it('that finds nothing changes nothing', async () => {
      answers({ decisions: [], actions: [], openQuestions: [] });
      const found = await quoting.digestMeeting(transcript, reader, signal);
      await expect(trusted('all').digestMeeting(transcript, reader, signal)).resolves.toEqual(
        found,
      );
    });

    it('that answers in no form at all leaves it to what was found, and says why', async () => {
      answers('not json');
      const found = await quoting.digestMeeting(transcript, reader, signal);
      const digest = await trusted('all').digestMeeting(transcript, reader, signal);
      expect(digest.actions).toEqual(found.actions);
      expect(digest.writtenBy.fallback).toContain('another form');
    });
  });

  describe('in an answer, at level all', () => {
    const passages = [
      {
        id: 'm1',
        text: 'The lease of the Harbour Street office was signed. It ends on 3 March 2027.',
      },
      { id: 'm2', text: 'Lunch is at noon.' },
    ];
    const question = 'When does the lease of Harbour Street end?';

    it('is proven by the sentence that holds its facts, where it cited the one beside it', async () => {
      answers({ claims: [{ from: [1], note: 'The lease ends on 3 March 2027' }] });
      const none: Writer = {
        ...quoting,
        answer: async () => ({ claims: [], writtenBy: { model: 'none' } }),
      };
      const asked = createOpenAiWriter(
        { model: 'm', apiKey: undefined, baseUrl: `${model.url}/v1`, clock: createFakeClock(0) },
        { quoting: none, level: async () => 'all' },
      );
      const { claims } = await asked.answer(question, passages, reader, signal);
      expect(claims).toEqual([
        {
          text: 'The lease ends on 3 March 2027',
          sourceIds: ['m1'],
          quote: 'It ends on 3 March 2027.',
        },
      ]);
    });

    it.each([
      ['says nothing', []],
      ['says what stands nowhere', [{ from: [1], note: 'The landlord is Harbour Street Holding' }]],
      ['says what was not asked', [{ from: [3], note: 'Lunch is at noon for everybody' }]],
    ])('that %s changes nothing', async (_what, claims) => {
      answers({ claims });
      const found = await quoting.answer(question, passages, reader, signal);
      await expect(trusted('all').answer(question, passages, reader, signal)).resolves.toEqual(
        found,
      );
    });

    it('reads all of long passages, stretch by stretch', async () => {
      answers({ claims: [] });
      const text = 'The lease ends in March for most of us. '.repeat(150);
      const long = ['m1', 'm2'].map((id) => ({ id, text }));
      await trusted('all').answer(question, long, reader, signal);
      expect(model.getRequests()).toHaveLength(2);
    });
  });

  it.each([
    [401, 'authentication_failed'],
    [404, 'not_found'],
  ])('turns %i into %s after one try', async (status, code) => {
    model.nextRequestError(status, { message: 'canary of the service' });
    const failure = await writer()
      .summarizeThread(asking, reader, signal)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toContain('canary');
    expect(model.getRequests()).toHaveLength(1);
  });

  it('does not answer a call that was cancelled', async () => {
    noted('Confirm the EMEA figures by Friday');
    const reading = trusted().summarizeThread(asking, reader, AbortSignal.abort());
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
