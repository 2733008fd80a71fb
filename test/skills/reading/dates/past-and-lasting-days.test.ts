import { describe, expect, it } from 'vitest';
import { findDates, readDue } from '../../../../skills/reading/dates/dates.js';

/** Tuesday. */
const reading = (language: string) => ({
  reference: Date.parse('2026-11-24T09:00:00Z'),
  timeZone: 'Europe/Berlin',
  locale: language === 'en' ? 'en-GB' : language,
  language,
});

describe('a day until which something lasts', () => {
  it.each([
    ['en', 'I am away until Monday, please ask Iben for the keys.'],
    ['en', 'The offer cannot wait until Friday, please call the dealer.'],
    ['en', 'Please bear with us, the lift is out of order till Thursday.'],
    ['en', 'I will not be back before Monday, so please call Mei.'],
    ['en', 'Please note the gate stays shut until 4 December.'],
    ['en', "We'll keep your bike in the shed until Wednesday, please bring a lock."],
    ['de', 'Ich bin bis Montag im Urlaub, bitte frag Iben.'],
    ['de', 'Bis Montag bin ich nicht da, bitte wende dich an Mei.'],
    ['de', 'Wir können nicht bis Freitag warten, bitte ruf den Händler an.'],
    ['de', 'Der Aufzug ist bis Donnerstag gesperrt, bitte nehmen Sie die Treppe.'],
    ['fr', 'Je suis absent jusqu’à lundi, merci de demander à Iben.'],
    ['es', 'Estoy fuera hasta el lunes, por favor pregunta a Iben.'],
    ['it', 'Sono in ferie fino a lunedì, per favore chiedi a Iben.'],
    ['nl', 'Ik ben tot maandag afwezig, vraag het alsjeblieft aan Iben.'],
    ['pt', 'Estou de férias até segunda-feira, por favor pergunta à Iben.'],
  ])('is no deadline in %s: %s', (language, sentence) => {
    expect(readDue(sentence, reading(language))).toBeUndefined();
  });

  it.each([
    ['en', 'You have until Friday to answer.', '2026-11-27'],
    ['en', 'Registration is open until Monday, please sign up.', '2026-11-30'],
    ['en', 'Please send it before Monday.', '2026-11-30'],
    ['en', 'They hold the booth for us until Friday.', '2026-11-27'],
    ['de', 'Bitte schick mir die Liste bis Freitag.', '2026-11-27'],
    ['de', 'Die Anmeldung ist bis Freitag möglich.', '2026-11-27'],
    ['fr', 'Vous avez jusqu’à vendredi pour répondre.', '2026-11-27'],
    ['pt', 'Envie a lista até sexta-feira.', '2026-11-27'],
  ])('is one where that is the time to answer, in %s: %s', (language, sentence, date) => {
    expect(readDue(sentence, reading(language))?.date).toBe(date);
  });
});

describe('the day of something that was', () => {
  it.each([
    ['en', 'Please answer my letter of 12 May, the draft was with it.'],
    ['en', 'Please look at the photo taken on 3 March.'],
    ['en', 'Can you find the invoice dated 14 June?'],
    ['en', 'Please send me the minutes of 2 April again.'],
    ['en', 'Please reply to my mail from Friday.'],
    ['de', 'Bitte beantworten Sie mein Schreiben vom 12. Mai.'],
    ['de', 'Können Sie mir die Rechnung vom 3. März noch einmal schicken?'],
    ['fr', 'Merci de répondre à ma lettre du 12 mai.'],
    ['es', 'Por favor, responda a mi carta del 12 de mayo.'],
    ['it', 'Per favore rispondi alla mia lettera del 12 maggio.'],
    ['nl', 'Wil je mijn brief van 12 mei beantwoorden?'],
    ['pt', 'Por favor, responda à minha carta de 12 de maio.'],
  ])('is none of next year in %s: %s', (language, sentence) => {
    expect(readDue(sentence, reading(language))).toBeUndefined();
    expect(findDates(sentence, reading(language))[0]?.date ?? '').toMatch(/^2026-/);
  });

  it('is a day to come where nothing says that it was', () => {
    expect(readDue('Please answer by 12 May.', reading('en'))?.date).toBe('2027-05-12');
  });
});

describe('a number of days inside a name', () => {
  it.each([
    'Please find enclosed the memo on the slip in the Three Day Rule for returns.',
    'Please read the part in the 30 day guarantee.',
    'Please take part in the five day course.',
    'We must pay what was due in the two weeks before the move.',
  ])('is no span: %s', (sentence) => {
    expect(readDue(sentence, reading('en'))).toBeUndefined();
  });

  it.each([
    ['Please pay within 14 days.', '2026-12-08'],
    ['Please answer in one day.', '2026-11-25'],
    ['Please answer in the next two days.', '2026-11-26'],
  ])('is not taken for one that is: %s', (sentence, date) => {
    expect(readDue(sentence, reading('en'))?.date).toBe(date);
  });
});
