import { describe, expect, it } from 'vitest';
import { isPlainly } from '../../../../skills/reading/languages/small-words.js';

describe('the small words of a sentence', () => {
  it.each([
    ['en', 'We are going to look at it when you are back.'],
    ['de', 'Wir sehen uns das an, wenn ihr wieder da seid.'],
    ['fr', 'Nous avons pris la décision avec les collègues de Lyon.'],
  ])('tell that it is %s', (language, sentence) => {
    expect(isPlainly(language, sentence)).toBe(true);
  });

  it.each([
    ['en', 'Room booked, see Mei downstairs.', 'has too few of them'],
    ['en', 'Kannst du mir bitte sagen, wann wir das machen?', 'has those of another'],
    ['pt', 'La casa de la que te hablé está en el centro.', 'has those of two'],
    ['sv', 'Vi har inte fått något svar från er.', 'is of a language without a file'],
    [undefined, 'We are going to look at it when you are back.', 'is of no language known'],
  ])(
    'do not tell that it is %s where it %3$s: %s',
    (language: string | undefined, sentence: string, _why: string) => {
      expect(isPlainly(language, sentence)).toBe(false);
    },
  );
});
