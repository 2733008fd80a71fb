import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../skills/reading/fold.js';
import { quotation } from '../../../skills/writing/quotation.js';

describe('quotation', () => {
  it.each([
    ['en', 'Is "slow" the word?', '“Is "slow" the word?”'],
    ['de', 'Heißt es „langsam“?', '„Heißt es „langsam“?“'],
    ['fr', 'Est-ce « lent » ?', '« Est-ce « lent » ? »'],
    ['es', '¿Es "lento"?', '«¿Es "lento"?»'],
    ['en', 'A 5" pipe', '“A 5" pipe”'],
  ])(
    'has the marks of the language around it in %s, and those of its author within',
    (language, words, quoted) => {
      expect(quotation(words, language)).toBe(quoted);
    },
  );

  it('changes no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab „“”«»"\' ') }), (words) => {
        expect(fold(quotation(words, 'en'))).toBe(fold(words));
      }),
    );
  });
});
