import { describe, expect, it } from 'vitest';
import type { Parties } from '../../../../adapters/quoting/mail/parties.js';
import { phrasingOf } from '../../../../adapters/quoting/mail/phrasings.js';

const reader = { kind: 'reader', name: 'Alex Kim' } as const;
const katrin = { kind: 'named', names: ['Katrin Vogel'] } as const;
const jonas = { kind: 'named', names: ['Jonas Weber'] } as const;
const toReader: Parties = { from: katrin, to: reader };
const toJonas: Parties = { from: katrin, to: jonas };
const fromReader: Parties = { from: reader, to: jonas };

describe('a German request', () => {
  const german = phrasingOf('de');

  it.each([
    [
      'Kannst du mir bitte die Zahlen bis Freitag schicken?',
      'Katrin Vogel bittet dich, die Zahlen bis Freitag zu schicken',
    ],
    [
      'Könnten Sie den Vertrag bis Montag freigeben?',
      'Katrin Vogel bittet Sie, den Vertrag bis Montag freizugeben',
    ],
    ['Können Sie die Rechnung überprüfen?', 'Katrin Vogel bittet Sie, die Rechnung zu überprüfen'],
    ['Bitte senden Sie uns den Vertrag zu.', 'Katrin Vogel bittet Sie, den Vertrag zuzusenden'],
    [
      'Bitte beantworten Sie die Fragen des Prüfers.',
      'Katrin Vogel bittet Sie, die Fragen des Prüfers zu beantworten',
    ],
    [
      'Bitte bis Freitag den Entwurf durchsehen.',
      'Katrin Vogel bittet dich, bis Freitag den Entwurf durchzusehen',
    ],
  ])('becomes an infinitive where its verb is one: %s', (sentence, expected) => {
    expect(german.request(sentence, toReader)).toBe(expected);
  });

  it.each([
    ['Schickst du mir die Zahlen?', 'Katrin Vogel fragt dich: „Schickst du mir die Zahlen?“'],
    [
      'Können Sie mir den Preis nennen, wenn wir mehr nehmen?',
      'Katrin Vogel fragt Sie: „Können Sie mir den Preis nennen, wenn wir mehr nehmen?“',
    ],
    ['Bitte schick die Zahlen.', 'Katrin Vogel bittet dich: „Bitte schick die Zahlen.“'],
  ])(
    'keeps its words where the verb is not known or "wir" is in them: %s',
    (sentence, expected) => {
      expect(german.request(sentence, toReader)).toBe(expected);
    },
  );

  it('says who is asked', () => {
    expect(german.request('Kannst du die Zahlen schicken?', toJonas)).toBe(
      'Katrin Vogel bittet Jonas Weber, die Zahlen zu schicken',
    );
    expect(german.request('Kannst du die Zahlen schicken?', fromReader)).toBe(
      'Du hast Jonas Weber gebeten, die Zahlen zu schicken',
    );
    expect(german.request('Können Sie die Zahlen schicken?', fromReader)).toBe(
      'Sie haben Jonas Weber gebeten, die Zahlen zu schicken',
    );
    expect(german.statement('Deine Lieferung ist da.', toJonas)).toBe(
      'Katrin Vogel an Jonas Weber: „Deine Lieferung ist da.“',
    );
  });
});

describe('a French request', () => {
  const french = phrasingOf('fr');

  it.each([
    [
      'Pourriez-vous valider le devis avant jeudi ?',
      'Katrin Vogel vous demande de valider le devis avant jeudi',
    ],
    ['Peux-tu m’envoyer le contrat ?', 'Katrin Vogel te demande d’envoyer le contrat'],
    ['Merci de nous confirmer la date.', 'Katrin Vogel vous demande de confirmer la date'],
    ['Veuillez signer la page 9.', 'Katrin Vogel vous demande de signer la page 9'],
    [
      'Pourriez-vous venir avec votre chef ?',
      'Katrin Vogel vous demande : « Pourriez-vous venir avec votre chef ? »',
    ],
    ['Quand arrivez-vous ?', 'Katrin Vogel vous demande : « Quand arrivez-vous ? »'],
  ])('becomes an infinitive where nobody else is meant: %s', (sentence, expected) => {
    expect(french.request(sentence, toReader)).toBe(expected);
  });

  it('says who is asked', () => {
    expect(french.request('Peux-tu envoyer le contrat ?', toJonas)).toBe(
      'Katrin Vogel demande à Jonas Weber d’envoyer le contrat',
    );
  });
});

describe('a language without a phrasing of its own', () => {
  it('keeps the words behind the name', () => {
    expect(phrasingOf('pl').request('Czy możesz wysłać umowę?', toReader)).toBe(
      'Katrin Vogel: «Czy możesz wysłać umowę?»',
    );
    expect(phrasingOf(undefined).statement('Ok.', fromReader)).toBe('Alex Kim: Ok.');
  });
});
