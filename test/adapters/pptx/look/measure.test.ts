import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutToLines,
  fitText,
  linesHeight,
  textWidth,
  wrap,
} from '../../../../adapters/pptx/look/measure.js';

const style = { size: 18 };

describe('measuring text', () => {
  it('knows the widths of Calibri', () => {
    // Carlito: H 623, e 498, l 229, l 229, o 527 thousandths of the size, and 2 % to be safe.
    expect(textWidth('Hello', { size: 100 })).toBeCloseTo(210.6 * 1.02, 5);
    expect(textWidth('Hello', { size: 100, bold: true })).toBeGreaterThan(
      textWidth('Hello', { size: 100 }),
    );
  });

  it('gives an accented letter the width of its base letter, and nothing for the accent alone', () => {
    expect(textWidth('é', style)).toBe(textWidth('e', style));
    expect(textWidth('e\u0301', style)).toBe(textWidth('e', style));
  });

  it('keeps every word and every line within the width', () => {
    const words = fc.array(
      fc.string({ minLength: 1, maxLength: 40 }).map((s) => s.replace(/\s/g, '_')),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 500 }), (list, width) => {
        const text = list.join(' ');
        const lines = wrap(text, width, style);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width + 0.001);
      }),
    );
  });

  it('breaks Chinese between any two characters', () => {
    const lines = wrap('季度预算回顾与下一步行动计划', 18 * 5 * 1.1, style);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('breaks after a hyphen but not inside a word that fits a line', () => {
    expect(wrap('well-known fact', textWidth('well-known', style) - 1, style)).toEqual([
      'well-',
      'known fact',
    ]);
  });

  it('takes the largest size that fits, and cuts at a word when none does', () => {
    const box = { width: 200, height: linesHeight(2, 20) };
    expect(fitText('Short', box, [40, 20])).toEqual({ text: 'Short', size: 40, cut: false });
    const long = fitText(
      'one two three four five six seven eight nine ten eleven twelve',
      box,
      [40, 20],
    );
    expect(long).toMatchObject({ size: 20, cut: true });
    expect(long.text).toMatch(/^one two .*\w…$/);
  });

  it('never returns more lines than the box holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const box = { width: 120, height: linesHeight(3, 18) };
        expect(wrap(cutToLines(text, box, style), box.width, style).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
