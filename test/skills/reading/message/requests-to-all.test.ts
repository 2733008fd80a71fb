import { describe, expect, it } from 'vitest';
import {
  isRequest,
  requestScore,
} from '../../../../skills/reading/message/request-classifier/classify.js';

describe('a request to everybody, without a question mark', () => {
  it.each([
    ['en', 'Could everyone look up their rota and write to the hosts soon.'],
    ['en', 'Would each of you sign the card.'],
    ['en', 'It would be kind if those with a car took somebody along.'],
    ['en', 'Anyone who can lift a box should come to the yard.'],
    ['en', 'Perhaps somebody could water the ferns.'],
    ['en', 'We ask all tenants to close the shutters.'],
    ['en', 'Guests are asked to leave their boots outside.'],
    ['de', 'Alle, die noch Bücher haben, mögen sie abgeben.'],
    ['de', 'Vielleicht kann jemand den Hof fegen.'],
    ['fr', 'Merci à ceux qui partent tôt de fermer la grille.'],
    ['es', '¿Podríais mirar los horarios y avisar a Inés.'],
    ['it', 'Potreste tutti guardare gli orari e avvisare Ines.'],
    ['pt', 'Poderiam todos ver os horários e avisar a Inês.'],
  ])('asks (%s): %s', (language, sentence) => {
    expect(isRequest(sentence, language)).toBe(true);
    expect(requestScore(sentence, language)).toBeGreaterThan(0);
  });

  it.each([
    'Everyone could see the lake.',
    'Those who were there must have heard it.',
    'Maybe everyone could see it coming.',
    'Anyone who knows the lake likes it.',
    'It would be great to see the lake again.',
  ])('does not: %s', (sentence) => {
    expect(isRequest(sentence, 'en')).toBe(false);
  });
});

describe('a short order', () => {
  it.each(['Send it to Joe.', 'Take it elsewhere.', 'Leave it out.'])('asks: %s', (sentence) => {
    expect(isRequest(sentence, 'en')).toBe(true);
    expect(requestScore(sentence, 'en')).toBeGreaterThan(0);
  });
});
