import { describe, expect, it } from 'vitest';
import type { CleanThread, Reader } from '../../../skills/core/ports/writer.js';
import { createQuotesFirst } from '../../../skills/writing/quotes-first.js';
import { createSlowWriter } from '../../fakes/slow-writer.js';
import { createFakeWriter } from '../../fakes/writer.js';

const signal = new AbortController().signal;
const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en-GB', now: 0 };
const thread = (id: string): CleanThread => ({ id, subject: id, messages: [] });

describe('a writer that quotes first', () => {
  it('is none where words come at once anyway', () => {
    expect(createQuotesFirst(createFakeWriter())).toBeUndefined();
  });

  it('quotes at once, and says in words what is worded when it is asked again', async () => {
    const { writer, asked, letOut } = createSlowWriter();
    const steps = createQuotesFirst(writer);
    const by = async (id: string) =>
      (await steps?.writer.summarizeThread(thread(id), reader, signal))?.writtenBy;
    const still = { model: 'none', fallback: 'the model is still writing' };
    expect([await by('a'), await by('b')]).toEqual([still, still]);
    expect(steps?.waiting()).toBe(2);
    letOut('b');
    await steps?.next();
    expect([await by('a'), await by('b')]).toEqual([still, { model: 'm' }]);
    expect(asked).toEqual(['a', 'b']);
    letOut('a');
    await steps?.next();
    expect(steps?.waiting()).toBe(0);
  });

  it('stays with the quotes of a part that is stopped, and waits for it no longer', async () => {
    const { writer, letOut } = createSlowWriter();
    const steps = createQuotesFirst(writer);
    const by = async () =>
      (await steps?.writer.summarizeThread(thread('a'), reader, signal))?.writtenBy;
    await by();
    letOut('a', new Error('stopped'));
    await steps?.next();
    expect(await by()).toEqual({ model: 'none' });
    expect(steps?.waiting()).toBe(0);
  });
});
