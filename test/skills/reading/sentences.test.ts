import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../skills/reading/sentences.js';

function texts(text: string): readonly string[] {
  return splitSentences(text).map((sentence) => sentence.text);
}

describe('sentences', () => {
  it('split at full stops, question and exclamation marks', () => {
    expect(texts('It works. Does it? Yes! “Good.” Fine')).toEqual([
      'It works.',
      'Does it?',
      'Yes!',
      '“Good.”',
      'Fine',
    ]);
  });

  it('name the line they start on', () => {
    expect(splitSentences('Hi Bo,\n\nOne. Two\ngoes on. Three.')).toEqual([
      { text: 'Hi Bo,', line: 0 },
      { text: 'One.', line: 2 },
      { text: 'Two goes on.', line: 2 },
      { text: 'Three.', line: 3 },
    ]);
  });

  it('join the lines that a program wrapped', () => {
    expect(
      texts(
        'Please send me the figures for the third quarter before\nFriday, so that I can finish.',
      ),
    ).toEqual([
      'Please send me the figures for the third quarter before Friday, so that I can finish.',
    ]);
  });

  it('keep list items, headings and table rows apart', () => {
    expect(
      texts('Agenda\n\n- Budget\n- Hiring plan\n1. First\n2) Second\n\nName | Sum\nBo | 12'),
    ).toEqual(['Agenda', 'Budget', 'Hiring plan', 'First', 'Second', 'Name | Sum', 'Bo | 12']);
  });

  it('say which of them stand in a list', () => {
    const found = splitSentences(
      'Two ways:\n\n(a) Buy it. Now.\nB) Rent it, as we\ndid.\n\nA. Kim',
    );
    expect(found.map(({ text, isItem = false }) => [text, isItem])).toEqual([
      ['Two ways:', false],
      ['Buy it.', true],
      ['Now.', true],
      ['Rent it, as we did.', true],
      ['A. Kim', false],
    ]);
  });

  it.each([
    'See https://example.com/a.b?c=1 for more.',
    'Write to dana.ortiz@example.com for version 4.2.1 today.',
    'Dr. Ortiz and Mr. Lee meet at 3 p.m. on Friday.',
    'It costs approx. 1.200,50 euros, i.e. more than planned.',
    'J. R. Tolkien wrote it.',
    'Wir treffen uns am 3. Dezember, d.h. z.B. um 10 Uhr.',
    'Das kostet ca. 5 Euro und ggf. mehr.',
    'Mme. Dupont arrive le 3 janv. prochain.',
    'El Sr. García llega a las 9.',
    'Wait... what is it?',
  ])('are not split inside: %s', (sentence) => {
    expect(texts(sentence)).toEqual([sentence]);
  });

  it('split after an abbreviation that ends a sentence', () => {
    expect(texts('The answer is no. We meet at 3 p.m. Please bring No. 5.')).toEqual([
      'The answer is no.',
      'We meet at 3 p.m.',
      'Please bring No. 5.',
    ]);
  });

  it('split Chinese and Japanese without spaces', () => {
    expect(texts('你好。请确认。谢谢！')).toEqual(['你好。', '请确认。', '谢谢！']);
    expect(texts('了解しました。明日までに送ります。')).toEqual([
      '了解しました。',
      '明日までに送ります。',
    ]);
  });

  it('leave out rules and blank lines', () => {
    expect(texts('One.\n\n-----\n***\n\nTwo.')).toEqual(['One.', 'Two.']);
  });

  it('lose no word', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,9}[.?!,]?$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n'))), (parts) => {
        const text = parts.flat().join('');
        const words = (of: string) => of.match(/[A-Za-z]{2,}/g) ?? [];
        expect(words(texts(text).join(' '))).toEqual(words(text));
      }),
    );
  });

  it('are never longer than the limit', () => {
    for (const { text } of splitSentences('a'.repeat(1_000_000))) {
      expect(text.length).toBeLessThanOrEqual(1_000);
    }
  });

  it.each([
    'As a member of the Example Corp. Savings Plan you keep your units.',
    'We buy from Brightwell Inc. Fund Services and from nobody else.',
    'The Harbour Ltd. Pension Scheme pays in May.',
    'Acme Co. Holdings sold its depot.',
    'The Nordlicht B.V. Rotterdam office moves.',
  ])('goes on behind the form of a company: %s', (text) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([text]);
  });

  it.each([
    ['We work for Example Corp. They pay on Fridays.', 2],
    ['It was sold to Brightwell Inc. The price is not known.', 2],
    ['She left Harbour Ltd.', 1],
    ['Ask Example Corp. Please copy me.', 2],
  ])('ends there where a small word begins the next one: %s', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});
