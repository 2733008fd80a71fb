import { describe, expect, it } from 'vitest';
import { toNumberColumn } from '../../../skills/deck/numbers.js';

const values = (cells: readonly string[], language?: string) =>
  toNumberColumn(cells, language)?.values;

describe('reading a column of numbers', () => {
  it.each([
    ['plain', ['1', '22', '-3'], [1, 22, -3]],
    ['English amounts', ['48,000 €', '1,200.50 €'], [48000, 1200.5]],
    ['German amounts', ['48.000,00 €', '1.200,50 €'], [48000, 1200.5]],
    ['French amounts', ['48\u202f000 €', '1\u202f200,50 €'], [48000, 1200.5]],
    ['Swiss amounts', ["1'234'567.80", "12'000.00"], [1234567.8, 12000]],
    ['a currency in front', ['€ 1,200', '€ 800'], [1200, 800]],
    ['a currency code', ['USD 1,200', 'USD 800'], [1200, 800]],
    ['a minus sign of typographers', ['−5 %', '12 %'], [-5, 12]],
    ['a minus behind the currency', ['€ -5', '€ 7'], [-5, 7]],
    ['brackets for losses', ['(1,200)', '300'], [-1200, 300]],
    ['millions grouped twice', ['1,234,567', '2'], [1234567, 2]],
    ['leading zero decimals', ['0.125', '0.5'], [0.125, 0.5]],
  ])('%s', (_, cells, expected) => {
    expect(values(cells)).toEqual(expected);
  });

  it('takes the language only where the column itself decides nothing', () => {
    expect(values(['1.234', '5.678'], 'de')).toEqual([1234, 5678]);
    expect(values(['1.234', '5.678'], 'en')).toEqual([1.234, 5.678]);
    expect(values(['1.234', '5.67'], 'de')).toEqual([1.234, 5.67]);
    expect(values(['1.234', '5.678'])).toBeUndefined();
  });

  it.each([
    ['a word', ['1', 'two']],
    ['an empty cell', ['1', '']],
    ['two units', ['1 km', '2 kg']],
    ['a mix of thousands and millions', ['800k', '1.2m']],
    ['dates', ['2026-11-24', '2026-11-25']],
    ['a range', ['1-2', '3-4']],
    ['an infinite number', ['9'.repeat(400), '1']],
    ['nothing', []],
  ])('makes no column of %s', (_, cells) => {
    expect(toNumberColumn(cells)).toBeUndefined();
  });

  it('writes the unit as a spreadsheet does, tied to its number', () => {
    expect(toNumberColumn(['48,000 €', '1,200.50 €'])?.format).toBe('#,##0.00"\u00a0€"');
    expect(toNumberColumn(['1.200,00 €', '800,00 €'])?.format).toBe('#,##0"\u00a0€"');
    expect(toNumberColumn(['46%', '54%'])?.format).toBe('0"%"');
    expect(toNumberColumn(['$5', '$7'])?.format).toBe('"$\u00a0"0');
  });
});
