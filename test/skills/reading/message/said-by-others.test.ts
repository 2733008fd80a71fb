import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../skills/core/ports/mail.js';
import type { CleanMessage } from '../../../../skills/core/ports/writer.js';
import { withoutSpeech } from '../../../../skills/reading/message/quoted-speech.js';
import { readThread } from '../../../../skills/reading/message/read-thread.js';

const robin: Person = { name: 'Robin Vale', address: 'robin@example.com' };
const wanda: Person = { name: 'Wanda Fox', address: 'wanda@example.com' };
const piet: Person = { name: 'Piet Adams', address: 'piet@example.com' };
const reader = { addresses: [robin.address], name: 'Robin Vale', timeZone: 'Europe/Berlin' };

function read(text: string, fields: Partial<CleanMessage> = {}) {
  const message: CleanMessage = {
    id: 'm1',
    from: { name: 'Gil Moran', address: 'gil@example.com' },
    to: [robin, wanda, piet],
    cc: [],
    sentAt: Date.parse('2026-11-24T08:00:00Z'),
    text,
    ...fields,
  };
  const thread = { id: 't', subject: '', messages: [message] };
  return readThread(thread, reader).messages[0]?.reading.sentences ?? [];
}

const asksReader = (text: string, fields: Partial<CleanMessage> = {}) =>
  read(text, fields).some(({ ask, toReader }) => ask && ask !== 'suggestion' && toReader);

describe('what others said', () => {
  it.each([
    '"You need to be sure that a lorry is free whenever your goods are," says Maren Dahl of Oslo.',
    'The guard shouted: "Please leave the hall at once!"',
    'Her note said “Could you send me the plan by Friday? I need it for the board.” and nothing else.',
    'At the end he asked us “When will you open the new gate?” in front of everybody.',
    '„Könnten Sie mir bitte den Plan bis Freitag schicken?“, fragte die Dame am Schalter.',
    'Der Zettel sagt: „Bitte lassen Sie das Tor immer offen.“',
    '« Pourriez-vous nous envoyer le plan ? », a demandé la dame au guichet.',
  ])('asks nobody: %s', (text) => {
    expect(asksReader(text)).toBe(false);
  });

  it.each([
    'Please answer "yes" or "no" by Friday.',
    'Can you change “Dear Sir” to “Hello” on page two?',
    'She wrote "I will be late again, sorry about that." Can you take her shift?',
    'Please order the 27" screen and a 24" one.',
    'Please ask her what "out of order until further notice means.',
  ])('hides nothing that the author asks: %s', (text) => {
    expect(asksReader(text)).toBe(true);
  });

  it('is taken out across sentences', () => {
    expect(
      withoutSpeech(['He said: "Come early.', 'Bring the keys with you."', 'I could not.']),
    ).toEqual(['He said:', '', 'I could not.']);
  });
});

describe('a question to others by name', () => {
  it.each([
    'Wanda and Piet--are you fine with the crates in your corner?',
    'Wanda — are you fine with the crates?',
    'Wanda/Piet, can you move the crates?',
    'Wanda & Piet: please move the crates.',
    '@Wanda @Piet can you move the crates?',
    'Could Wanda move the crates by Friday?',
    'Kann Piet die Kisten bis Freitag wegräumen?',
  ])('is not for the reader: %s', (text) => {
    expect(asksReader(text)).toBe(false);
  });

  it.each([
    'Robin--are you fine with the crates in your corner?',
    'Robin/Piet, can you move the crates?',
    'Could Robin move the crates by Friday?',
  ])('is for the reader where it is their name: %s', (text) => {
    expect(asksReader(text)).toBe(true);
  });
});
