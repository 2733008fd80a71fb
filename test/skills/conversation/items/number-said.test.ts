import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberSaid } from '../../../../skills/conversation/items/number-said.js';

describe('a number that somebody says', () => {
  it.each([
    ['2', 2],
    ['#2', 2],
    ['No. 2', 2],
    ['number two', 2],
    ['the second one, please', 2],
    ['A second', 2],
    ['the 2nd mail', 2],
    ['the first', 1],
    ['line 10', 10],
    ['die zweite', 2],
    ['Bitte die dritte Mail', 3],
    ['Nummer zwei', 2],
  ])('is read from “%s”', (text, number) => {
    expect(readNumberSaid(text)).toBe(number);
  });

  it.each([
    '',
    'please',
    'done 2',
    '1 and 2',
    'the second reminder for Harbour Street',
    'tomorrow at 2',
    'two days ago Dana wrote',
    '1000',
    'why 2',
  ])('is not read from “%s”', (text) => {
    expect(readNumberSaid(text)).toBeUndefined();
  });

  it('is read from any text or not, and is never two', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(999), (text, number) => {
        expect([undefined, number]).toContain(
          readNumberSaid(`${text.replace(/\d/g, '')} ${number}`),
        );
      }),
    );
  });
});
