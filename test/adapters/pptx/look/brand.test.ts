import { describe, expect, it } from 'vitest';
import { daybriefBrand } from '../../../../adapters/pptx/look/brand.js';

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const { colours } = daybriefBrand;

describe('the colours of a deck', () => {
  it.each([
    ['text on paper', colours.ink, colours.paper],
    ['text on every other table row', colours.ink, colours.mist],
    ['titles on paper', colours.deep, colours.paper],
    ['titles on the panel', colours.deep, colours.mist],
    ['footers', colours.quiet, colours.paper],
    ['title slides and table heads', colours.paper, colours.deep],
    ['subtitles', colours.soft, colours.deep],
    ['key figures', colours.accent, colours.paper],
  ])('%s reach AA', (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('are six hexadecimal digits, the only spelling Office takes', () => {
    const { series, ...named } = colours;
    for (const colour of [...Object.values(named), ...series])
      expect(colour).toMatch(/^[0-9A-F]{6}$/);
  });

  it('tell neighbouring slices apart by lightness, not by hue alone', () => {
    colours.series.forEach((colour, index) => {
      const next = colours.series[(index + 1) % colours.series.length] ?? colour;
      expect(contrast(colour, next)).toBeGreaterThan(1.25);
    });
  });
});
