import { describe, expect, it } from 'vitest';
import { findNearDays } from '../../../../skills/reading/dates/near-days.js';

// Tuesday 24 November 2026, 9:00 in Berlin.
const reference = Date.UTC(2026, 10, 24, 8);
const find = (text: string, language: string | undefined, timeZone = 'Europe/Berlin') =>
  findNearDays(text, { reference, timeZone, language }).map(({ date, words }) => [
    date.slice(8),
    words,
  ]);

describe('near days', () => {
  it.each([
    [
      'en',
      'Kranich signed last night, we ship tomorrow.',
      [
        ['23', 'last night'],
        ['25', 'tomorrow'],
      ],
    ],
    [
      'de',
      'Gestern kam es, morgen früh geht es weiter.',
      [
        ['23', 'Gestern'],
        ['25', 'morgen früh'],
      ],
    ],
    ['de', 'Wir liefern übermorgen.', [['26', 'übermorgen']]],
    [
      'fr',
      "Signé hier soir, livré aujourd'hui.",
      [
        ['23', 'hier soir'],
        ['24', "aujourd'hui"],
      ],
    ],
    ['es', 'Mañana firmamos.', [['25', 'Mañana']]],
    ['it', 'Ieri sera hanno firmato.', [['23', 'Ieri sera']]],
    [
      'nl',
      'Gisteren getekend, morgen leveren wij.',
      [
        ['23', 'Gisteren'],
        ['25', 'morgen'],
      ],
    ],
    ['pt', 'Assinaram ontem.', [['23', 'ontem']]],
  ])('are found in %s: %s', (language, text, expected) => {
    expect(find(text, language)).toEqual(expected);
  });

  it.each([
    ['en', 'The office of tomorrow needs no paper, says today’s paper.'],
    ['de', 'Guten Morgen, am Morgen ist es kühl.'],
    ['es', 'Nos vemos por la mañana.'],
    [undefined, 'We ship tomorrow.'],
  ])('are no words that only look like it (%s): %s', (language, text) => {
    expect(find(text, language)).toEqual([]);
  });

  it('count from the day it was where the reader is', () => {
    expect(find('It ships today.', 'en', 'Pacific/Kiritimati')).toEqual([['24', 'today']]);
    expect(find('It ships today.', 'en', 'Pacific/Pago_Pago')).toEqual([['23', 'today']]);
  });
});
