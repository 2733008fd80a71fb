import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daybriefBrand } from '../../../../adapters/pptx/look/brand.js';
import { contrast, nearestWithContrast } from '../../../../adapters/pptx/look/colour.js';
import { createHouseBrand } from '../../../../adapters/pptx/look/house-brand.js';
import { readLogo } from '../../../../adapters/pptx/look/logo.js';
import { checkPackage } from '../../../../adapters/pptx/package/check.js';
import { openPackage, partsLike, readPart } from '../../../../adapters/pptx/package/parts.js';
import { createPptxRenderer } from '../../../../adapters/pptx/renderer.js';
import type { Outline } from '../../../../skills/core/ports/decks.js';
import type { BrandChoice } from '../../../../skills/writing/house-style/house-style.js';
import { hasValidator, validate } from '../open-xml-validator.js';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, '0').toUpperCase());

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
);

describe('the brand of a house', () => {
  it('is Daybrief’s own where nothing was chosen', () => {
    expect(createHouseBrand({ colours: {} })).toMatchObject({
      brand: { colours: daybriefBrand.colours, font: daybriefBrand.font },
      problems: [],
    });
  });

  it('refuses a text colour that cannot be read, with the nearest that can', () => {
    const { problems } = createHouseBrand({ colours: { accent: 'F2C14E' } });
    expect(problems).toEqual([
      'brand.colours.accent: #F2C14E on #FFFFFF has a contrast of 1.6, and text needs 4.5. The nearest that passes is #967100.',
    ]);
    expect(createHouseBrand({ colours: { accent: '967100' } }).problems).toEqual([]);
  });

  it('refuses slices that only their hue tells apart', () => {
    const series = ['0B7285', '0B7286', 'E09F3E', '4F5D95', '7FB685', 'FFE0A0'];
    expect(createHouseBrand({ colours: { series } }).problems).toEqual([
      expect.stringMatching(/^brand\.colours\.series\[0\]: #0B7285 is as light as #0B7286/u),
    ]);
  });

  it('reaches AA wherever text stands, whatever was chosen and not refused', () => {
    fc.assert(
      fc.property(hex, hex, (primary, accent) => {
        const { brand, problems } = createHouseBrand({ colours: { primary, accent } });
        const { ink, quiet, paper, mist, deep, soft } = brand.colours;
        expect(contrast(soft, deep)).toBeGreaterThanOrEqual(4.5);
        if (problems.length > 0) return;
        for (const [text, ground] of [
          [ink, paper],
          [ink, mist],
          [quiet, paper],
          [deep, paper],
          [deep, mist],
          [accent, paper],
        ] as const) {
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it('finds a colour that passes for every colour on every ground', () => {
    fc.assert(
      fc.property(hex, hex, (colour, ground) => {
        expect(contrast(nearestWithContrast(colour, [ground], 4.5), ground)).toBeGreaterThanOrEqual(
          4.5,
        );
      }),
    );
  });

  it('derives slices that neighbours tell apart by lightness', () => {
    fc.assert(
      fc.property(hex, (accent) => {
        const { brand, problems } = createHouseBrand({ colours: { accent } });
        const textFails = problems.some((problem) => problem.includes('contrast'));
        if (!textFails) expect(problems).toEqual([]);
        expect(brand.colours.series).toHaveLength(6);
      }),
    );
  });
});

describe('a logo', () => {
  it('is a PNG, with its shape read from it', () => {
    expect(readLogo(PNG)).toMatchObject({ logo: { aspect: 1 } });
  });

  it.each([
    ['another file', Buffer.from('GIF89a'), undefined, 'is not a PNG'],
    ['an SVG with a script', PNG, '<svg><script>1</script></svg>', 'holds a script'],
    ['an SVG that reacts', PNG, '<svg onload="x()"/>', 'holds a script'],
    [
      'an SVG that calls out',
      PNG,
      '<svg><image href="https://x.example/a.png"/></svg>',
      'points to another file',
    ],
    ['an SVG that is none', PNG, 'hello', 'is not an SVG'],
  ])('is not %s', (_what, png, svg, words) => {
    const read = readLogo(png, svg === undefined ? undefined : Buffer.from(svg));
    expect(read).toEqual({ problem: expect.stringContaining(words) });
  });
});

describe('a deck of the house', () => {
  const outline: Outline = {
    title: 'Budget 2027',
    slides: [
      { layout: 'title', title: 'Budget 2027', subtitle: 'First draft', sourceIds: ['b1'] },
      {
        layout: 'bullets',
        title: 'Where we stand',
        bullets: ['One point', 'Two points'],
        sourceIds: ['b1'],
      },
      {
        layout: 'bar',
        title: 'Costs',
        chart: { categories: ['A', 'B'], series: [{ name: 'Euro', values: [3, 5] }] },
        sourceIds: ['b1'],
      },
    ],
    sources: [{ id: 'b1', label: 'plan.md' }],
    writtenBy: { model: 'none' },
  };
  const signal = new AbortController().signal;

  async function draw(choice: BrandChoice, svg?: Uint8Array) {
    const read = readLogo(PNG, svg);
    const { brand } = createHouseBrand(choice, 'logo' in read ? read.logo : undefined);
    return (await createPptxRenderer({ brand }).render(outline, signal)).bytes;
  }

  const choice: BrandChoice = {
    colours: { primary: '4A1942', accent: 'C2185B' },
    font: { name: 'Acme Sans', fallback: 'Arial' },
    footer: 'Nordwind & Sons · internal',
  };

  it('is sound and valid, with a logo drawn in vectors over its picture', async () => {
    const bytes = await draw(choice, SVG);
    expect(checkPackage(bytes)).toEqual([]);
    if (hasValidator) expect(await validate(bytes)).toEqual([]);
    const parts = openPackage(bytes);
    expect(parts.get('ppt/media/logo.svg')).toEqual(new Uint8Array(SVG));
    expect(readPart(parts, 'ppt/slides/slide1.xml')).toContain('svgBlip');
    expect(readPart(parts, 'ppt/slides/slide2.xml')).not.toContain('svgBlip');
  });

  it('offers colours and font in the theme, and says what may stand in for the font', async () => {
    const theme = readPart(openPackage(await draw(choice)), 'ppt/theme/theme1.xml');
    expect(theme).toContain('<a:dk2><a:srgbClr val="4A1942"/></a:dk2>');
    expect(theme).toContain('<a:latin typeface="Acme Sans" panose="020B0604020202020204"/>');
    expect(theme).not.toContain('typeface="Calibri"');
  });

  it('sets a wider font smaller by as much as it is wider', async () => {
    const sizes = (bytes: Uint8Array) => {
      const parts = openPackage(bytes);
      const xml = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/u).map((name) =>
        readPart(parts, name),
      );
      return [...xml.join('').matchAll(/<a:rPr\b[^>]*?\bsz="(\d+)"/gu)].map(([, size]) =>
        Number(size),
      );
    };
    const calibri = sizes(await draw({ colours: {} }));
    const arial = sizes(await draw(choice));
    expect(arial).toHaveLength(calibri.length);
    expect(arial.every((size, at) => size * 1.19 <= (calibri[at] ?? 0))).toBe(true);
    expect(arial.every((size) => size % 50 === 0)).toBe(true);
  });

  it('has the footer of the house before the title, escaped', async () => {
    const parts = openPackage(await draw(choice));
    const layouts = partsLike(parts, /slideLayouts\/slideLayout\d+\.xml$/u).map((name) =>
      readPart(parts, name),
    );
    expect(
      layouts.filter((xml) => xml.includes('Nordwind &amp; Sons · internal · Budget 2027')).length,
    ).toBeGreaterThan(3);
  });
});
