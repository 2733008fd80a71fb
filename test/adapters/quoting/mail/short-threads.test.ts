import { describe, expect, it } from 'vitest';
import { summarizeThread } from '../../../../adapters/quoting/mail/summarize-thread.js';
import { alex, dana, jonas, reader, toThread } from './threads.js';

async function quotesOf(text: string): Promise<readonly string[]> {
  const thread = toThread('Budget', [dana, [alex], text]);
  const summary = await summarizeThread(thread, reader, new AbortController().signal);
  return [...summary.requests, ...summary.points].map(({ quote }) => quote);
}

describe('a thread that is read as fast as its summary', () => {
  it.each([
    ['The board’s “no” stands. Please confirm 5 € by Wednesday.', 'The board’s “no” stands.'],
    ['Count me in. I bring the noodles.', 'Count me in.'],
    [
      'Bitte schicken Sie die Rechnung bis Freitag an Frau Ott. Der Preis bleibt.',
      'Der Preis bleibt.',
    ],
  ])('loses no sentence: %s', async (text, sentence) => {
    expect((await quotesOf(text)).some((quote) => quote.includes(sentence))).toBe(true);
  });

  it('still leaves out what is mere politeness', async () => {
    const quotes = await quotesOf('Hope you are well. The price stays at 40 euros.');
    expect(quotes).toEqual(['The price stays at 40 euros.']);
  });
});

describe('the words of a row', () => {
  it('keep what is asked, and cut what stands before it', async () => {
    const long = `The shared folder is old${', and nobody knows who looks after it'.repeat(8)}.`;
    const thread = toThread('Folder', [dana, [alex], `${long} So what do you think of it?`]);
    const { headline } = await summarizeThread(thread, reader, new AbortController().signal);
    expect(headline.text).toMatch(/^The shared folder is old.* … So what do you think of it\?$/u);
    expect(headline.text.length).toBeLessThan(280);
  });

  it('are not the reader’s own where somebody has written since', async () => {
    const thread = toThread(
      'Pump',
      [alex, [jonas], 'The pump loses pressure when the valve of the second tank is opened.'],
      [jonas, [alex], 'Taken in by Jonas <jonas.weber@example.com> (main)'],
    );
    const { headline } = await summarizeThread(thread, reader, new AbortController().signal);
    expect(headline.sourceIds).toEqual(['m2']);
  });
});
