import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueInstant, findDates, readDue } from '../../../../skills/reading/dates/dates.js';

/** Tuesday 24 November 2026, 10:00 in Berlin. */
const REFERENCE = Date.parse('2026-11-24T09:00:00Z');

function reading(locale = 'en-GB', reference = REFERENCE) {
  return { reference, timeZone: 'Europe/Berlin', locale };
}

type Case = [sentence: string, date: string, words: string, time?: string];

/** Expects the deadline of each case of a table, read with one locale. */
function dueIn(locale: string) {
  return (sentence: string, date: string, words: string, time?: string) => {
    const [hour = 0, minute = 0] = time?.split(':').map(Number) ?? [];
    const minutes = time === undefined ? {} : { minutes: hour * 60 + minute };
    expect(readDue(sentence, reading(locale))).toEqual({ date, words, ...minutes });
  };
}

describe('deadlines in English', () => {
  it.each<Case>([
    ['Please send it by Friday', '2026-11-27', 'by Friday'],
    ['By Tuesday at the latest', '2026-12-01', 'By Tuesday at the latest'],
    ['by this Friday', '2026-11-27', 'by this Friday'],
    ['by next Friday', '2026-12-04', 'by next Friday'],
    ['by Friday next week, at noon', '2026-12-04', 'by Friday next week, at noon', '12:00'],
    ['Can you confirm by 5 pm tomorrow?', '2026-11-25', 'by 5 pm tomorrow', '17:00'],
    ['We need it before 10:30 tomorrow', '2026-11-25', 'before 10:30 tomorrow', '10:30'],
    ['by 5 pm', '2026-11-24', 'by 5 pm', '17:00'],
    ['by noon', '2026-11-24', 'by noon', '12:00'],
    ['by EOD', '2026-11-24', 'by EOD'],
    ['Please reply by COB today', '2026-11-24', 'by COB today'],
    ['by close of business on Thursday', '2026-11-26', 'by close of business on Thursday'],
    ['by end of day Friday', '2026-11-27', 'by end of day Friday'],
    ['by the day after tomorrow', '2026-11-26', 'by the day after tomorrow'],
    ['by the 15th', '2026-12-15', 'by the 15th'],
    ['by the 30th', '2026-11-30', 'by the 30th'],
    ['Reply within 3 business days', '2026-11-27', 'within 3 business days'],
    ['within the next two weeks', '2026-12-08', 'within the next two weeks'],
    ['Please pay within 14 days.', '2026-12-08', 'within 14 days'],
    ['by end of Q4', '2026-12-31', 'by end of Q4'],
    ['by the end of Q1', '2027-03-31', 'by the end of Q1'],
    ['by the end of the quarter', '2026-12-31', 'by the end of the quarter'],
    ['by the end of the week', '2026-11-27', 'by the end of the week'],
    ['before the end of next month', '2026-12-31', 'before the end of next month'],
    ['by EOW', '2026-11-27', 'by EOW'],
    ['by November 30th', '2026-11-30', 'by November 30th'],
    [
      'no later than Thursday, 3 December at 17:00',
      '2026-12-03',
      'no later than Thursday, 3 December at 17:00',
      '17:00',
    ],
    ['before 3 January', '2027-01-03', 'before 3 January'],
    ['deadline: 27 Nov 2026', '2026-11-27', 'deadline: 27 Nov 2026'],
    ['due 2026-12-01', '2026-12-01', 'due 2026-12-01'],
    ['due on 5/12', '2026-12-05', 'due on 5/12'],
    ['due 31/1/2027', '2027-01-31', 'due 31/1/2027'],
    ['Could you call me on Friday?', '2026-11-27', 'Friday'],
  ])('%s', dueIn('en-GB'));

  it.each([
    'The meeting is on Friday.',
    'I wrote last Friday.',
    'It was due on 20 November.',
    'We go in May.',
    'Version 4.2.1 is out.',
    'About 3/4 is done.',
    'You may 5 times.',
    'Call 555-12-34.',
    'Good morning, please sit down.',
    'We are open 24/7, please come in.',
    'Please see chapter 3.',
    'by the 45th',
    'by 31 November',
  ])('finds none in: %s', (sentence) => {
    expect(readDue(sentence, reading())).toBeUndefined();
  });
});

describe('deadlines in other languages', () => {
  it.each<Case>([
    ['Bitte bis Freitag', '2026-11-27', 'bis Freitag'],
    ['bis kommenden Freitag', '2026-11-27', 'bis kommenden Freitag'],
    ['bis zum 15.12.', '2026-12-15', 'bis zum 15.12.'],
    ['bis zum 15.', '2026-12-15', 'bis zum 15.'],
    ['bis Freitag, 4. Dezember', '2026-12-04', 'bis Freitag, 4. Dezember'],
    ['spätestens am 3. Dezember', '2026-12-03', 'spätestens am 3. Dezember'],
    ['bis Ende der Woche', '2026-11-27', 'bis Ende der Woche'],
    ['bis Ende November', '2026-11-30', 'bis Ende November'],
    ['bis übermorgen', '2026-11-26', 'bis übermorgen'],
    ['bis morgen 12 Uhr', '2026-11-25', 'bis morgen 12 Uhr', '12:00'],
    ['bis 17 Uhr', '2026-11-24', 'bis 17 Uhr', '17:00'],
    ['innerhalb von 5 Werktagen', '2026-12-01', 'innerhalb von 5 Werktagen'],
    ['bis nächste Woche', '2026-12-04', 'bis nächste Woche'],
  ])('German: %s', dueIn('de-DE'));

  it.each<Case>([
    ['Merci de répondre avant vendredi', '2026-11-27', 'avant vendredi'],
    ['d’ici vendredi 4 décembre à 18h', '2026-12-04', 'd’ici vendredi 4 décembre à 18h', '18:00'],
    ['au plus tard lundi prochain', '2026-11-30', 'au plus tard lundi prochain'],
    ['avant la fin de la semaine', '2026-11-27', 'avant la fin de la semaine'],
    ['avant la fin de l’année', '2026-12-31', 'avant la fin de l’année'],
    ['pour demain', '2026-11-25', 'pour demain'],
    ['sous 5 jours ouvrés', '2026-12-01', 'sous 5 jours ouvrés'],
    ['avant le 1er décembre', '2026-12-01', 'avant le 1er décembre'],
  ])('French: %s', dueIn('fr-FR'));

  it.each<Case>([
    ['antes del viernes', '2026-11-27', 'antes del viernes'],
    ['hasta el 30 de noviembre de 2026', '2026-11-30', 'hasta el 30 de noviembre de 2026'],
    ['para mañana', '2026-11-25', 'para mañana'],
    ['antes del próximo lunes', '2026-11-30', 'antes del próximo lunes'],
    ['Por favor, a finales de mes', '2026-11-30', 'a finales de mes'],
  ])('Spanish: %s', dueIn('es-ES'));

  it.each<Case>([
    ['entro venerdì', '2026-11-27', 'entro venerdì'],
    ['entro il 30 novembre', '2026-11-30', 'entro il 30 novembre'],
    ['entro domani alle 12', '2026-11-25', 'entro domani alle 12', '12:00'],
    ['entro fine mese', '2026-11-30', 'entro fine mese'],
  ])('Italian: %s', dueIn('it-IT'));

  it.each<Case>([
    ['voor vrijdag', '2026-11-27', 'voor vrijdag'],
    ['uiterlijk 30 november', '2026-11-30', 'uiterlijk 30 november'],
    ['voor het einde van de week', '2026-11-27', 'voor het einde van de week'],
    ['binnen 3 werkdagen', '2026-11-27', 'binnen 3 werkdagen'],
  ])('Dutch: %s', dueIn('nl-NL'));

  it.each<Case>([
    ['até sexta-feira', '2026-11-27', 'até sexta-feira'],
    ['até ao dia 30 de novembro', '2026-11-30', 'até ao dia 30 de novembro'],
    ['até amanhã às 12h', '2026-11-25', 'até amanhã às 12h', '12:00'],
    ['no prazo de 3 dias úteis', '2026-11-27', 'no prazo de 3 dias úteis'],
  ])('Portuguese: %s', dueIn('pt-PT'));

  it('reads digits where it does not know the language', () => {
    expect(findDates('締め切りは2026-12-01です', reading('ja-JP'))[0]?.date).toBe('2026-12-01');
  });
});

describe('dates', () => {
  it('reads 5/12 by the custom of the sender', () => {
    expect(readDue('due 5/12', reading('en-US'))?.date).toBe('2027-05-12');
    expect(readDue('due 5/12', reading('en-GB'))?.date).toBe('2026-12-05');
    expect(readDue('due 12/25', reading('en-GB'))?.date).toBe('2026-12-25');
  });

  it('counts from the day it was in the owner’s zone when the message was sent', () => {
    const lateOnMonday = Date.parse('2026-11-23T23:30:00Z');
    expect(readDue('by tomorrow', reading('en-GB', lateOnMonday))?.date).toBe('2026-11-25');
    const inNewYork = { ...reading('en-US', lateOnMonday), timeZone: 'America/New_York' };
    expect(readDue('by tomorrow', inNewYork)?.date).toBe('2026-11-24');
  });

  it('skips the weekend in business days', () => {
    const friday = Date.parse('2026-11-27T09:00:00Z');
    expect(readDue('within 2 business days', reading('en-GB', friday))?.date).toBe('2026-12-01');
  });

  it('names every day of a sentence once, in order', () => {
    expect(
      findDates('From Monday to Wednesday, 2 December, not on 2026-12-24', reading()).map(
        ({ date, words }) => [date, words],
      ),
    ).toEqual([
      ['2026-11-30', 'Monday'],
      ['2026-12-02', 'Wednesday, 2 December'],
      ['2026-12-24', '2026-12-24'],
    ]);
  });

  it('prefers the deadline to the other days of a sentence', () => {
    expect(readDue('Please send the notes of Wednesday by Friday', reading())?.words).toBe(
      'by Friday',
    );
  });

  it('passes a deadline at its time, or at the end of its day', () => {
    expect(dueInstant({ date: '2026-11-27' }, 'Europe/Berlin')).toBe(
      Date.parse('2026-11-27T23:00:00Z'),
    );
    expect(dueInstant({ date: '2026-11-27', minutes: 1020 }, 'Europe/Berlin')).toBe(
      Date.parse('2026-11-27T16:00:00Z'),
    );
  });

  it('gives real days and words of the text, whatever the text', () => {
    const piece = fc.constantFrom(
      'by ',
      'Friday',
      'next ',
      '31',
      '.',
      '/',
      '12',
      ' February',
      ' 2027',
      'the 30th',
      'end of ',
      'bis ',
      'month',
      ' 25:61',
      ' pm',
      '-',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 14 }),
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'nl-NL', 'pt-BR', 'ja-JP'),
        (pieces, locale) => {
          const text = pieces.join('');
          for (const { date, words, minutes = 0 } of findDates(text, reading(locale))) {
            expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
            expect(text).toContain(words);
            expect(minutes).toBeGreaterThanOrEqual(0);
            expect(minutes).toBeLessThan(24 * 60);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
