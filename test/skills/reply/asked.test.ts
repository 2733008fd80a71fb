import { describe, expect, it } from 'vitest';
import { readAskedDraft } from '../../../skills/reply/asked.js';

describe('what a draft is asked of', () => {
  it.each([
    ['3', undefined, '3', undefined],
    ['3', 'yes, but Thursday instead', '3', 'yes, but Thursday instead'],
    ['3:', 'Yes!', '3', 'Yes!'],
    ['to', '3: no', '3', 'no'],
    ['TO', '3', '3', undefined],
    ['#3', '- no', '3', 'no'],
    ['3', 'with pleasure', '3', 'with pleasure'],
    ['AAMk=', 'to be sure: yes', 'AAMk=', 'to be sure: yes'],
    ['mail:m1', '  ', 'mail:m1', undefined],
    ['Dana', 'the figures are fine', 'Dana', 'the figures are fine'],
    ['the lease', 'I sign it', 'the lease', 'I sign it'],
    ['to', 'Dana: no', 'Dana:', 'no'],
    ['Frau', 'Vogel ja, gern', 'Frau Vogel', 'ja, gern'],
    ['to', 'Dr. Sato yes', 'Dr. Sato', 'yes'],
  ])('of %j %j is %j and %j', (item, words, named, instruction) => {
    expect(readAskedDraft(item, words)).toEqual({ item: named, instruction });
  });
});
