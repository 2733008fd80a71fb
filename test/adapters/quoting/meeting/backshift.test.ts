import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backshift } from '../../../../adapters/quoting/meeting/backshift.js';
import { baseOf, pastOf } from '../../../../adapters/quoting/meeting/past-tense.js';

describe('a clause told in the past', () => {
  it.each([
    ['it is ready and the tests are green', 'it was ready and the tests were green'],
    ['they do not have a date', 'they did not have a date'],
    ['it does not work', 'it did not work'],
    ['they cannot wait', 'they could not wait'],
    ['it will not ship and they may cancel', 'it would not ship and they might cancel'],
    ['they have never tested it', 'they had never tested it'],
    ['they would have to do it', 'they would have to do it'],
    ['they want to have a look', 'they wanted to have a look'],
    ['users need a manual', 'users needed a manual'],
    ['the valve that needs care is old', 'the valve that needed care was old'],
    ['it stays where people look for it', 'it stayed where people looked for it'],
    ['they press twice and remove the lid', 'they pressed twice and removed the lid'],
    ['they can press twice and remove the lid', 'they could press twice and remove the lid'],
    ['they were late', 'they were late'],
    ["Cara's going to call", 'Cara was going to call'],
    ["Cara's valve is old", "Cara's valve was old"],
  ])('turns %j into %j', (present, past) => {
    expect(backshift(present)).toBe(past);
  });

  it.each([
    'the production costs are high',
    'the user needs are known',
    'the remote controls are old',
  ])('takes no noun for a verb in %j', (clause) => {
    expect(backshift(clause)).toBe(clause.replace(' are ', ' were '));
  });

  it('moves nothing but the clauses below a verb that stays', () => {
    expect(backshift('try what they have', 'verb')).toBe('try what they had');
  });

  it.each([
    ['the signal frobnicates', 'its verb is unknown'],
    ['they frobly the signal', 'nothing after the pronoun is a verb'],
    ['the valve which leaks is old', 'the verb after the pronoun is unknown'],
    ['it works because the valve above the lid', 'a clause is left without a verb'],
  ])('gives %j up, because %s', (clause) => {
    expect(backshift(clause)).toBeUndefined();
  });

  it('leaves no present auxiliary behind, whatever stands around it', () => {
    const word = fc.constantFrom(
      'they',
      'it',
      'is',
      'are',
      'has',
      'does',
      'not',
      'valve',
      'and',
      'because',
      'needs',
      'that',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const told = backshift(words.join(' '));
        expect(told ?? '').not.toMatch(/\b(?:is|are|has|does)\b/u);
      }),
    );
  });
});

describe('the forms of a verb', () => {
  it.each([
    ['go', 'went'],
    ['plan', 'planned'],
    ['carry', 'carried'],
    ['prefer', 'preferred'],
    ['need', 'needed'],
    ['use', 'used'],
    ['offer', 'offered'],
  ])('makes the past of %s %s', (base, past) => {
    expect(pastOf(base)).toBe(past);
  });

  it('has no past for what is past or no verb', () => {
    expect([pastOf('needed'), pastOf('quickly'), pastOf('both')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('reads the base from the third person', () => {
    expect(['tries', 'goes', 'uses', 'passes', 'lens'].map(baseOf)).toEqual([
      'try',
      'go',
      'use',
      'pass',
      undefined,
    ]);
  });
});
