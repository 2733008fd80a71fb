import { describe, expect, it } from 'vitest';
import type { Claim, CleanThread, Reader, Writer } from '../../../../skills/core/ports/writer.js';
import { withGrounding } from '../../../../skills/writing/grounding/with-grounding.js';
import { createGlossary } from '../../../../skills/writing/house-style/glossary.js';
import { withHouseTerms } from '../../../../skills/writing/house-style/with-house-terms.js';
import { termsSection } from '../../../../skills/writing/terms-section.js';
import { createFakeLog } from '../../../fakes/log.js';
import { createFakeWriter } from '../../../fakes/writer.js';

const signal = new AbortController().signal;
const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en', now: 0 };
const meaning = 'who pays for a gauge';
const glossary = createGlossary([
  { prefer: 'Kundin Plus 2', avoid: ['premium client'] },
  { prefer: 'customer', avoid: ['client'], meaning },
]);

const thread: CleanThread = {
  id: 't',
  subject: 'client list',
  messages: [
    {
      id: 'm1',
      from: { name: 'Dana Client', address: 'dana@example.com' },
      to: [],
      cc: [],
      sentAt: 0,
      text: 'The client called about the premium client offer.',
    },
  ],
};

/** A writer that says what a test wants of a thread. */
function saying(text: string): Writer {
  const quote = 'The client called about the premium client offer.';
  const claim: Claim = { text, sourceIds: ['m1'], quote };
  return {
    ...createFakeWriter({ model: 'm' }),
    summarizeThread: async () => ({
      headline: claim,
      points: [claim],
      requests: [],
      decisions: [],
      writtenBy: { model: 'm' },
    }),
  };
}

describe('a draft with the terms of the house', () => {
  const brief = { answering: ['m1'], length: 'full', instruction: 'ask the client' } as const;
  const words = 'ask the client';
  const drafting = (model: string, isAsWritten?: true): Writer => ({
    ...createFakeWriter({ model }),
    draftReply: async () => ({
      paragraphs: [{ sentences: [{ parts: ['I ask the client.'], words }] }],
      ...(isAsWritten ? { isAsWritten } : {}),
      writtenBy: { model },
    }),
  });
  const write = async (writer: Writer, tone?: 'formal') => {
    const { paragraphs, ...draft } = await withHouseTerms(writer, glossary, tone).draftReply(
      thread,
      brief,
      reader,
      signal,
    );
    return { ...draft, said: paragraphs[0]?.sentences[0]?.parts[0] };
  };

  it('says them where a model worded it, and sounds like the house', async () => {
    expect(await write(drafting('m'), 'formal')).toMatchObject({
      said: 'I ask the customer.',
      tone: 'formal',
    });
  });

  it("leaves a person's own words as they are", async () => {
    expect((await write(drafting('none'))).said).toBe('I ask the client.');
    expect((await write(drafting('m', true))).said).toBe('I ask the client.');
  });
});

describe('a writer with the terms of the house', () => {
  it('says them in its own words, and in no quote, name or subject', async () => {
    const writer = withHouseTerms(
      saying('Dana Client writes in “client list” and client list: the client called'),
      glossary,
    );
    const { headline } = await writer.summarizeThread(thread, reader, signal);
    expect(headline.text).toBe(
      'Dana Client writes in “client list” and client list: the customer called',
    );
    expect(headline.quote).toContain('client');
  });

  it('explains a term that it uses, once, where somebody asked for more', async () => {
    const writer = withHouseTerms(createFakeWriter(), glossary);
    const { terms } = await writer.summarizeThread(thread, reader, signal);
    expect(terms).toEqual([{ term: 'customer', meaning }]);
    expect(termsSection(terms)).toMatchObject([
      { items: [{ text: [{ bold: 'customer' }, `: ${meaning}`] }] },
    ]);
    expect(termsSection(undefined)).toEqual([]);
  });

  it('says them of a meeting too, chapters included', async () => {
    const meeting = {
      id: 'x',
      title: 'The client',
      attendees: [],
      gaps: [],
      utterances: [{ id: 'u1', text: 'The client called.' }],
    };
    const digest = await withHouseTerms(createFakeWriter(), glossary).digestMeeting(
      meeting,
      reader,
      signal,
    );
    expect(digest.inShort.map(({ text }) => text)).toEqual(['The customer called.']);
    expect(digest.chapters.map(({ title }) => title)).toEqual(['The customer']);
  });
});

describe('grounding with the terms of the house', () => {
  const grounded = (text: string) =>
    withGrounding(saying(text), createFakeLog(), glossary.inSourceWords).summarizeThread(
      thread,
      reader,
      signal,
    );

  it('accepts a preferred term for the avoided one of the source', async () => {
    const text = 'Dana Client says that the Kundin Plus 2 offer was the reason';
    expect((await grounded(text)).headline.text).toBe(text);
  });

  it.each([
    'Dana Client says that Kundin called about it',
    'Dana Client says that 2 called about the Kundin Plus 2 offer',
  ])('accepts nothing else: %s', async (text) => {
    await expect(grounded(text)).rejects.toMatchObject({ code: 'model_output_invalid' });
  });

  it('withholds the term where the source has no form of it', async () => {
    const other = {
      ...thread,
      messages: thread.messages.map((m) => ({ ...m, text: 'The client called about the offer.' })),
    };
    const writer = withGrounding(
      saying('Dana Client says the Kundin Plus 2 offer'),
      createFakeLog(),
      glossary.inSourceWords,
    );
    await expect(writer.summarizeThread(other, reader, signal)).rejects.toMatchObject({
      code: 'model_output_invalid',
    });
  });
});
