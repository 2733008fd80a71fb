import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../../adapters/quoting/answer/answer.js';
import type { Passage, Reader } from '../../../../skills/core/ports/writer.js';
import { fold } from '../../../../skills/reading/fold.js';

const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en-GB', now: 0 };
const ask = (question: string, passages: readonly Passage[]) =>
  answer(question, passages, reader, new AbortController().signal);
/** Surer than this an answer is shown as one. */
const SURE = 0.62;

const boat: readonly Passage[] = [
  {
    id: 'm1',
    by: 'Leni Ahrens',
    about: 'Ferry pass for the crew',
    text: 'Hi Sam,\n\nthe ferry pass is final. Could you please sign it and send it back by Friday 12 June?\n\nThe old pass stays valid until 30 June.',
  },
  {
    id: 'm2',
    by: 'Harbour Office',
    about: 'Invoice 7781, mooring',
    text: 'Please find attached invoice 7781 for the mooring of EUR 1,250. It is due 14 days after the ferry pass is signed; nothing is to be paid before that.',
  },
  {
    id: 'm3',
    by: 'Tariq Aziz',
    about: 'Refit',
    text: 'The whole refit costs EUR 90,000; the largest step is the second engine. We chose it because the old one leaks. Leni keeps the spare keys in the cabin.',
  },
];

async function first(question: string, passages = boat) {
  const { claims, sureness = 0 } = await ask(question, passages);
  return { text: claims[0]?.text ?? '', isSure: sureness >= SURE };
}

describe('an answer', () => {
  it.each([
    ['How much is the mooring?', 'EUR 1,250'],
    ['Why did we choose the second engine?', 'because the old one leaks'],
    ['Where are the spare keys?', 'in the cabin'],
    ['Who keeps the spare keys?', 'Leni keeps'],
    ['Until when is the old pass valid?', '30 June'],
  ])('to %j is the sentence with %j', async (question, words) => {
    const { text, isSure } = await first(question);
    expect(text).toContain(words);
    expect(isSure).toBe(true);
  });

  it('is no amount of another subject in the same sentence', async () => {
    expect((await first('What does the second engine cost?')).isSure).toBe(false);
  });

  it.each([
    'When does the second engine arrive?',
    'How much is the ferry pass?',
    'Who repairs the roof?',
    'Where is the anchor?',
  ])('is none to %j, whose words occur', async (question) => {
    expect((await first(question)).isSure).toBe(false);
  });

  it('is a short one right after the same question', async () => {
    const talk: readonly Passage[] = [
      { id: 'u1', by: 'Leni', text: 'How many life jackets are on board?' },
      { id: 'u2', by: 'Tariq', text: 'Nine. Two of them are wet.' },
    ];
    expect(await first('how many life jackets are on board?', talk)).toEqual({
      text: 'Nine. Two of them are wet.',
      isSure: true,
    });
  });

  it('brings along the sentence that it hangs on', async () => {
    const mail: readonly Passage[] = [
      { id: 'm1', by: 'Leni', text: 'We ordered the sail in Kiel. It costs EUR 800.' },
    ];
    expect((await first('what does the sail cost?', mail)).text).toBe(
      'We ordered the sail in Kiel. It costs EUR 800.',
    );
  });

  it('to what somebody said is in their words, whoever else has the topic', async () => {
    const mail: readonly Passage[] = [
      { id: 'm1', by: 'Leni Ahrens', about: 'Sail', text: 'The sail is too small for us.' },
      { id: 'm2', by: 'Tariq Aziz', about: 'Sail', text: 'I like the sail and its colour.' },
      { id: 'm3', by: 'Sam Roe', about: 'Sail', isOwn: true, text: 'Take the sail as it is.' },
    ];
    const { claims } = await ask('what did Tariq say about the sail?', mail);
    expect(claims.map(({ sourceIds }) => sourceIds[0])).toEqual(['m2']);
    const own = await ask('what did I answer about the sail?', mail);
    expect(own.claims.map(({ sourceIds }) => sourceIds[0])).toEqual(['m3']);
  });

  it.each([
    ['Wann kommt die Fähre?', 'Die Fähre kommt am Dienstag, den 3. März.'],
    ['Wie hoch sind die Liegegebühren?', 'Die Liegegebühren betragen 85 Euro im Monat.'],
    ['Warum fällt die Regatta aus?', 'Die Regatta fällt aus, weil der Hafen gesperrt ist.'],
    ['Wer holt die Segel ab?', 'Frau Ahrens holt die Segel ab.'],
  ])('to the German %j is found as well', async (question, sentence) => {
    const others = ['Das Wetter war gut.', 'Wir sehen uns im Verein.'];
    const mail = [{ id: 'm1', by: 'Jan', text: [...others, sentence].join(' ') }];
    expect(await first(question, mail)).toEqual({ text: sentence, isSure: true });
  });

  it('is nothing when the passages have no word of the question', async () => {
    const { sureness } = await ask('Who won the football match?', boat);
    expect(sureness).toBeLessThan(SURE);
    expect(await ask('When?', [])).toMatchObject({ claims: [], writtenBy: { model: 'none' } });
  });

  it('is verbatim in the passage that it cites, whatever is asked of whatever text', async () => {
    const word = fc.constantFrom(
      'sail',
      'It',
      'costs',
      'EUR 80',
      'by Friday',
      '?',
      '.',
      '\n',
      'why',
      '- ',
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 4 }), async (question, texts) => {
        const passages = texts.map((each, at) => ({
          id: `p${at}`,
          by: `Person ${at}`,
          text: each,
        }));
        const { claims } = await ask(question, passages);
        for (const claim of claims) {
          const source = passages.find(({ id }) => id === claim.sourceIds[0]);
          expect(claim.text).toBe(claim.quote);
          expect(fold(source?.text ?? '')).toContain(fold(claim.quote));
        }
      }),
    );
  });
});
