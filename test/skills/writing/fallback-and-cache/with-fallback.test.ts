import { describe, expect, it } from 'vitest';
import { RateLimitedError } from '../../../../skills/core/errors.js';
import type { CleanThread, Reader, Writer } from '../../../../skills/core/ports/writer.js';
import { withFallback } from '../../../../skills/writing/fallback-and-cache/with-fallback.js';
import { withGrounding } from '../../../../skills/writing/grounding/with-grounding.js';
import { createFakeLog } from '../../../fakes/log.js';
import { createFakeWriter } from '../../../fakes/writer.js';

const signal = new AbortController().signal;
const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en', now: 0 };
const thread: CleanThread = {
  id: 't',
  subject: 'Budget',
  messages: [
    {
      id: 'm1',
      from: { name: 'Dana', address: 'dana@example.com' },
      to: [],
      cc: [],
      sentAt: 0,
      text: 'The total is 4,200 euros.',
    },
  ],
};

describe('withFallback', () => {
  it('lets the second writer answer when the first fails, and says why', async () => {
    const failure = new RateLimitedError({ what: 'Slow down.', remedy: 'Wait.' });
    const log = createFakeLog();
    const writer = withFallback(createFakeWriter({ failure, model: 'm' }), createFakeWriter(), log);
    const summary = await writer.summarizeThread(thread, reader, signal);
    expect(summary.writtenBy).toEqual({
      model: 'none',
      fallback: 'the model asked to slow down (ask again in a minute)',
    });
    expect(log.events).toMatchObject([
      { event: 'writer.fallback', fields: { code: 'rate_limited', model: 'm' } },
    ]);
  });

  it('lets the second writer draft, so that a person gets a skeleton at least', async () => {
    const failure = new RateLimitedError({ what: 'Slow down.', remedy: 'Wait.' });
    const first = createFakeWriter({ failure, model: 'm' });
    const writer = withFallback(first, createFakeWriter(), createFakeLog());
    const brief = { answering: ['m1'], length: 'full', instruction: 'yes' } as const;
    const { paragraphs, writtenBy } = await writer.draftReply(thread, brief, reader, signal);
    expect(paragraphs[0]?.sentences).toEqual([{ parts: ['yes'], words: 'yes' }]);
    expect(writtenBy.fallback).toBe('the model asked to slow down (ask again in a minute)');
  });

  it('leaves the answer of the first alone when it is good', async () => {
    const writer = withFallback(
      createFakeWriter({ model: 'm' }),
      createFakeWriter(),
      createFakeLog(),
    );
    const summary = await writer.summarizeThread(thread, reader, signal);
    expect(summary.writtenBy.model).toBe('m');
  });
});

describe('withGrounding', () => {
  function saying(text: string, quote = 'The total is 4,200 euros.'): Writer {
    const claim = { text, quote, sourceIds: ['m1'] };
    return {
      ...createFakeWriter(),
      async summarizeThread() {
        return {
          headline: {
            text: 'Dana: The total is 4,200 euros.',
            quote: 'The total is 4,200 euros.',
            sourceIds: ['m1'],
          },
          points: [claim],
          requests: [],
          decisions: [claim],
          writtenBy: { model: 'm' },
        };
      },
    };
  }

  it('keeps what the source says', async () => {
    const writer = withGrounding(saying('The total is 4,200 euros.'), createFakeLog());
    const { points, decisions } = await writer.summarizeThread(thread, reader, signal);
    expect(points).toHaveLength(1);
    expect(decisions).toHaveLength(1);
  });

  it.each([
    ['another number', 'The total is 4,300 euros.', undefined],
    ['a quote nobody wrote', 'The total is 4,200 euros.', 'Pay 4,200 euros now'],
    ['a denial', 'The total is not 4,200 euros.', undefined],
    ['a person who is not there', 'Jonas says the total is 4,200 euros.', undefined],
  ])('withholds %s and counts it in the log', async (_what, text, quote) => {
    const log = createFakeLog();
    const writer = withGrounding(saying(text, quote), log);
    const { points } = await writer.summarizeThread(thread, reader, signal);
    expect(points).toEqual([]);
    expect(log.events).toContainEqual(
      expect.objectContaining({
        event: 'claims.withheld',
        fields: { count: 1, model: 'none', checks: expect.any(String) },
      }),
    );
  });
});
