import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../skills/core/ports/mail.js';
import { readThread } from '../../../../skills/reading/message/read-thread.js';

const robin: Person = { name: 'Robin Vale', address: 'robin@example.com' };
const reader = { addresses: [robin.address], name: 'Robin Vale', timeZone: 'UTC' };

/** Sent on Tuesday 24 November 2026. */
function read(text: string, subject = '') {
  const message = {
    id: 'm1',
    from: { name: 'Gil Moran', address: 'gil@example.com' },
    to: [robin],
    cc: [],
    sentAt: Date.parse('2026-11-24T09:00:00Z'),
    subject,
    text,
  };
  const thread = { id: 't', subject, messages: [message] };
  return readThread(thread, reader).messages[0]?.reading.sentences ?? [];
}

describe('a request in the subject alone', () => {
  it.each([
    ['COVER OF THE CATALOGUE -- NEEDS YOUR APPROVAL', 'New version.'],
    ['Lease: your signature is required', 'See the file.'],
    ['Action required: badge', 'The old badges end soon.'],
    ['Awaiting your decision on the crates', 'All the figures are in the file.'],
    ['Reply needed', 'The port has written again.'],
    ['Poster for your approval', 'The third draft.'],
    ['Umschlag des Katalogs: Freigabe erforderlich', 'Neue Fassung.'],
    ['Rückmeldung erbeten', 'Der Plan liegt im Ordner.'],
    ['Votre réponse est attendue : couverture', 'La nouvelle version est dans le dossier.'],
    ['Goedkeuring nodig voor de folder', 'De nieuwe versie staat in de map.'],
  ])('is heard: %s', (subject, text) => {
    expect(read(text, subject)[0]).toMatchObject({ isSubject: true, toReader: 'alone' });
    expect(read(text, subject)[0]?.ask).toBeDefined();
  });

  it.each(['Path works', 'Plan for the holidays', 'Approval of the minutes'])(
    'is none in a title: %s',
    (subject) => {
      expect(read('The north path is shut for a week.', subject)[0]?.ask).toBeUndefined();
    },
  );
});

describe('lines that name the day and the hour of something to come', () => {
  it.each([
    ['When: 2:00 p.m.\nDay: TODAY, November 24, 2026\nDial: 555-0170', '2026-11-24', 840],
    ['Date: Thursday, 26 November\nTime: 10:30\nRoom: 12', '2026-11-26', 630],
    ['When: tomorrow at 9 am\nWhere: hall 2', '2026-11-25', 540],
    ['Datum: 27.11.2026\nUhrzeit: 14:00 Uhr\nOrt: Halle 2', '2026-11-27', 840],
    ['Date : jeudi 26 novembre\nHeure : 10:30\nLieu : salle 2', '2026-11-26', 630],
  ])('ask to meet then: %s', (text, date, minutes) => {
    const found = read(text).filter(({ ask }) => ask === 'meeting');
    expect(found.map(({ day }) => ({ date: day?.date, minutes: day?.minutes }))).toEqual([
      { date, minutes },
    ]);
  });

  it.each([
    'Date: 24 November 2026\nInvoice: 1170\nTotal: 90 euros',
    'When: 10:30\nWhere: hall 2',
    'Date: 20 November 2026\nTime: 10:30',
  ])('ask nothing without both, or behind the day: %s', (text) => {
    expect(read(text).filter(({ ask }) => ask === 'meeting')).toEqual([]);
  });
});
