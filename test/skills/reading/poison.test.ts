import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../skills/core/ports/mail.js';
import { cleanMessage } from '../../../skills/reading/clean-message.js';
import { readDue } from '../../../skills/reading/dates/dates.js';
import { splitSentences } from '../../../skills/reading/sentences.js';

const MILLION = 1_000_000;

/** Inputs that hurt naive code: long lines, deep nests, broken characters, endless near-matches. */
const POISON: readonly (readonly [name: string, content: string])[] = [
  ['a line of a million letters', 'a'.repeat(MILLION)],
  ['a million spaces', `${' '.repeat(MILLION)}x`],
  ['a million quote marks', '>'.repeat(MILLION)],
  ['half a million quoted lines', '>\n'.repeat(MILLION / 2)],
  ['a million dashes', '-'.repeat(MILLION)],
  ['a million digits', '1'.repeat(MILLION)],
  ['a million question marks', '?'.repeat(MILLION)],
  ['a million full stops', '. '.repeat(MILLION / 2)],
  ['only line ends', '\n'.repeat(MILLION)],
  ['endless addresses', 'a@b.co '.repeat(MILLION / 7)],
  ['endless headers', 'From: a@b.co\n'.repeat(MILLION / 13)],
  ['endless introductions', 'On 3 May 2026 at 10:00 Bo\n'.repeat(MILLION / 26)],
  ['endless closings', 'Best regards\n'.repeat(MILLION / 13)],
  ['endless delimiters', '____\n\n'.repeat(MILLION / 6)],
  ['endless deadlines', 'by Friday the 15th of '.repeat(MILLION / 22)],
  ['tag characters', '\u{e0041}'.repeat(MILLION / 2)],
  ['zero-width spaces', '\u200b'.repeat(MILLION)],
  ['lone surrogates', '\ud800'.repeat(MILLION)],
  ['NUL', '\0'.repeat(MILLION)],
  ['combining marks', `a${'\u0301'.repeat(MILLION)}`],
  ['bytes that are no UTF-8', '\ufffd\ufffd'.repeat(MILLION / 2)],
  ['nested blocks', '<div>'.repeat(10_000)],
];

function message(content: string, format: 'text' | 'html'): Message {
  return {
    id: 'poison',
    references: [],
    to: [],
    cc: [],
    subject: content,
    receivedAt: 0,
    body: { format, content },
    attachments: [],
    important: false,
  };
}

const READING = { reference: 0, timeZone: 'UTC', locale: 'en' };

describe('poison', () => {
  it.each(POISON)('%s is read within bounds', (_, content) => {
    for (const format of ['text', 'html'] as const) {
      const { text } = cleanMessage(message(content, format));
      expect(text.length).toBeLessThanOrEqual(200_000);
      expect(text).not.toMatch(/\p{Cs}|\0/u);
      const sentences = splitSentences(text);
      expect(sentences.every((sentence) => sentence.text.length <= 1_000)).toBe(true);
      for (const sentence of sentences.slice(0, 50)) readDue(sentence.text, READING);
    }
  });

  it('never throws, whatever the content', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2_000 }),
        fc.constantFrom('text' as const, 'html' as const),
        (content, format) => {
          const { text } = cleanMessage(message(content, format));
          for (const sentence of splitSentences(text)) readDue(sentence.text, READING);
        },
      ),
    );
  });
});
