import { afterEach, describe, expect, it } from 'vitest';
import { createOpenAiWriter } from '../../../adapters/openai/writer.js';
import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import type { CleanThread, Reader } from '../../../skills/core/ports/writer.js';
import { describeCoverage } from '../../../skills/core/receipts/coverage.js';
import { withFallback } from '../../../skills/writing/fallback-and-cache/with-fallback.js';
import { withGrounding } from '../../../skills/writing/grounding/with-grounding.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeTimers } from '../../fakes/timers.js';
import { type Dialect, type ModelServer, startModelServer } from '../../servers/model/server.js';

const reader: Reader = { addresses: ['nora@yard.example'], timeZone: 'UTC', locale: 'en', now: 0 };
const thread: CleanThread = {
  id: 't',
  subject: 'Crane',
  messages: [
    {
      id: 'm1',
      from: { name: 'Ines Rocha', address: 'ines@yard.example' },
      to: [{ address: 'nora@yard.example' }],
      cc: [],
      sentAt: 0,
      text: 'Can you approve the 380 euros for the crane by Thursday?',
    },
  ],
};

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** The receipt of a thread that a server of this dialect was asked about, in time or not. */
async function receiptOf(dialect: Dialect, deadline = new AbortController().signal) {
  server = await startModelServer(dialect);
  const clock = createFakeClock(0);
  const log = createFakeLog();
  const model = createOpenAiWriter(
    {
      model: 'm',
      apiKey: undefined,
      baseUrl: server.baseUrl,
      clock,
      timers: createFakeTimers(clock),
      patience: { firstMs: 20_000, silenceMs: 300 },
    },
    { quoting: createQuotingWriter(), level: async () => 'words' },
  ).forOneAnswer(() => deadline);
  const writer = withFallback(withGrounding(model, log), createQuotingWriter(), log);
  const { signal } = new AbortController();
  const { writtenBy } = await writer.summarizeThread(thread, reader, signal);
  return describeCoverage({ unit: 'messages', found: 1, read: 1, skipped: [], writtenBy });
}

const saying =
  (said: unknown): Dialect =>
  (_request, answer) =>
    answer.say(typeof said === 'string' ? said : JSON.stringify(said));

const note = (text: string) => ({ from: [1], note: text });

describe('the receipt of an answer that a model was asked for', () => {
  it.each<[string, Dialect, string]>([
    [
      'fell silent',
      (_request, answer) => answer.stream()({ content: '{' }),
      'too slow (a smaller one or more time helps)',
    ],
    [
      'was cut off',
      (_request, answer) => answer.say('{"from": [1], "note": "Appr', { finish: 'length' }),
      'cut off (give it a larger window)',
    ],
    ['spoke in another form', saying('I would approve it.'), 'another form (a larger model'],
    ['said nothing', saying(''), 'said nothing (ask again'],
    [
      'was refused by a check of numbers',
      saying(note('Approve 390 euros for the crane')),
      'said something its source does not (a number)',
    ],
    [
      'was refused by a check of names',
      saying(note('Approve 380 euros for the crane of Viktor Stahl')),
      'said something its source does not (a name',
    ],
    [
      'did not want to',
      (_request, answer) => answer.refuse(400, { error: { code: 'content_filter' } }),
      'declined (its provider',
    ],
    [
      'is busy for a day',
      (_request, answer) => answer.refuse(429, {}, { 'retry-after': 86_400 }),
      'asked to slow down (ask again',
    ],
    ['never gets ready', (_request, answer) => answer.refuse(503, {}), 'still starting (ask again'],
    ['wants a key', (_request, answer) => answer.refuse(401, {}), 'refused the key (check'],
    ['is not there', (_request, answer) => answer.refuse(404, {}), 'not there (check'],
    ['has no credit', (_request, answer) => answer.refuse(402, {}), 'may not be used (check'],
  ])('and that %s names the cause and what helps', async (_how, dialect, words) => {
    const receipt = await receiptOf(dialect);
    expect(receipt).toMatch(/^Read 1 of 1 message\. Written without a model: the /u);
    expect(receipt).toContain(words);
  });

  it('and that had no time left says so without asking it', async () => {
    const receipt = await receiptOf(saying(note('Approve 380 euros')), AbortSignal.abort());
    expect(receipt).toContain('too slow');
    expect(server?.requests).toEqual([]);
  });

  it('and that answered names it', async () => {
    await expect(
      receiptOf(saying(note('Approve 380 euros for the crane by Thursday'))),
    ).resolves.toBe('Read 1 of 1 message. Words by m, found by Daybrief.');
  });
});
