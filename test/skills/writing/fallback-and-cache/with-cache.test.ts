import { expect, it } from 'vitest';
import { UnavailableError } from '../../../../skills/core/errors.js';
import type { CleanThread, Reader, Writer } from '../../../../skills/core/ports/writer.js';
import { readThread } from '../../../../skills/reading/message/read-thread.js';
import { withCache } from '../../../../skills/writing/fallback-and-cache/with-cache.js';
import { dana, jonas } from '../../../contracts/owners.js';
import { createFakeCache } from '../../../fakes/cache.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { createFakeLog } from '../../../fakes/log.js';
import { createFakeWriter } from '../../../fakes/writer.js';

const signal = new AbortController().signal;
const thread: CleanThread = {
  id: 't1',
  subject: 'Budget',
  messages: [
    {
      id: 'm1',
      from: { name: 'Dana', address: 'dana@example.org' },
      to: [],
      cc: [],
      sentAt: 1,
      text: 'Please confirm the figures by Friday.',
    },
  ],
};
const reader: Reader = { addresses: ['a@example.org'], timeZone: 'UTC', locale: 'en', now: 1 };

/** A writer that counts how often it was asked for a thread. */
function createCounted(model = 'model-a') {
  const inner = { ...createFakeWriter(), model };
  let asked = 0;
  const writer: Writer = {
    ...inner,
    summarizeThread(...given) {
      asked += 1;
      return inner.summarizeThread(...given);
    },
  };
  return { writer, asked: () => asked };
}

function createScene() {
  const cache = createFakeCache();
  const clock = createFakeClock('2026-11-24T06:00:00Z');
  const log = createFakeLog();
  return {
    cache,
    clock,
    log,
    wrap: (writer: Writer, owner = dana) => withCache(writer, { cache, owner, clock, log }),
  };
}

it('asks a writer once for a thread that stays the same, whatever the time of day', async () => {
  const { wrap, clock } = createScene();
  const { writer, asked } = createCounted();
  const first = await wrap(writer).summarizeThread(thread, reader, signal, 'headline');
  clock.advance(3_600_000);
  const later = { ...reader, now: reader.now + 3_600_000 };
  expect(await wrap(writer).summarizeThread(thread, later, signal, 'headline')).toEqual(first);
  expect(asked()).toBe(1);
});

it('asks once whether or not its messages were read and sorted', async () => {
  const { wrap } = createScene();
  const { writer, asked } = createCounted();
  await wrap(writer).summarizeThread(thread, reader, signal);
  const read = { ...readThread(thread, reader), lead: { messageId: 'm1', at: 0 } };
  await wrap(writer).summarizeThread(read, reader, signal);
  expect(asked()).toBe(1);
});

it.each<[string, Partial<CleanThread>, Partial<Reader>, 'headline' | 'whole']>([
  ['a message came', { messages: [...thread.messages, ...thread.messages] }, {}, 'headline'],
  [
    'the text is another',
    { messages: thread.messages.map((each) => ({ ...each, text: 'No.' })) },
    {},
    'headline',
  ],
  ['the reader moved to another zone', {}, { timeZone: 'Asia/Tokyo' }, 'headline'],
  ['the reader has another address', {}, { addresses: ['b@example.org'] }, 'headline'],
  ['more of it is asked for', {}, {}, 'whole'],
])('asks again when %s', async (_what, inThread, inReader, scope) => {
  const { wrap } = createScene();
  const { writer, asked } = createCounted();
  await wrap(writer).summarizeThread(thread, reader, signal, 'headline');
  const changed = { ...thread, ...inThread };
  await wrap(writer).summarizeThread(changed, { ...reader, ...inReader }, signal, scope);
  expect(asked()).toBe(2);
});

it('asks again for another person, by another model, and after a week', async () => {
  const { wrap, clock } = createScene();
  const [a, b] = [createCounted('model-a'), createCounted('model-b')];
  await wrap(a.writer).summarizeThread(thread, reader, signal);
  await wrap(a.writer, jonas).summarizeThread(thread, reader, signal);
  await wrap(b.writer).summarizeThread(thread, reader, signal);
  expect([a.asked(), b.asked()]).toEqual([2, 1]);
  clock.advance(7 * 86_400_000);
  await wrap(a.writer).summarizeThread(thread, reader, signal);
  expect(a.asked()).toBe(3);
});

it('keeps nothing of a thread that the writer failed at', async () => {
  const { wrap } = createScene();
  const { writer, asked } = createCounted();
  const failing = {
    ...writer,
    summarizeThread: () => Promise.reject(new UnavailableError({ what: 'Away.', remedy: 'Wait.' })),
  };
  await expect(wrap(failing).summarizeThread(thread, reader, signal)).rejects.toThrow('Away.');
  await wrap(writer).summarizeThread(thread, reader, signal);
  expect(asked()).toBe(1);
});

it('writes as before while the cache is away, and says so in the log', async () => {
  const { clock, log } = createScene();
  const away = () => Promise.reject(new UnavailableError({ what: 'Away.', remedy: 'Wait.' }));
  const { writer, asked } = createCounted();
  const cached = withCache(writer, { cache: { find: away, keep: away }, owner: dana, clock, log });
  expect(await cached.summarizeThread(thread, reader, signal)).toBeDefined();
  expect(asked()).toBe(1);
  expect(log.events.map(({ event }) => event)).toEqual([
    'writer.cache-failed',
    'writer.cache-failed',
  ]);
});
