import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../adapters/pptx/package/check.js';
import { openPackage, partsLike, readPart } from '../../../adapters/pptx/package/parts.js';
import { createPptxRenderer } from '../../../adapters/pptx/renderer.js';
import type { Outline, Slide } from '../../../skills/core/ports/decks.js';
import { deckRendererContract, everyLayout } from '../../contracts/deck-renderer.js';
import { hasValidator, validate } from './open-xml-validator.js';

deckRendererContract('pptx', () => createPptxRenderer());

const live = () => new AbortController().signal;
const render = (outline: Outline) => createPptxRenderer().render(outline, live());
const withSlides = (...slides: readonly Slide[]): Outline => ({ ...everyLayout, slides });

/** The text of every slide, in order, as a reader of the XML sees it. */
function slideTexts(bytes: Uint8Array): readonly string[] {
  const parts = openPackage(bytes);
  return partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/).map((name) =>
    [...readPart(parts, name).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1]).join(' '),
  );
}

const NASTY = '\u0000\u0008<script>&"\'\u202e evil \ufffe\uffff\ud800 \u{e0041}]]> &#x1;';

const hostile: Outline = {
  ...everyLayout,
  title: NASTY,
  sources: [{ id: 'b1', label: NASTY }],
  slides: [
    { layout: 'title', title: NASTY, subtitle: NASTY, sourceIds: [] },
    {
      layout: 'bullets',
      title: NASTY,
      bullets: [NASTY, 'javascript:alert(1)', 'file://\\\\host\\share', 'x'.repeat(10_000)],
      notes: NASTY,
      sourceIds: ['b1'],
    },
    { layout: 'bullets', title: NASTY, bullets: ['word '.repeat(2_000)], sourceIds: ['b1'] },
    {
      layout: 'table',
      title: NASTY,
      table: {
        header: ['A', NASTY],
        rows: Array.from({ length: 500 }, (_, row) => [`row ${row}`, NASTY]),
      },
      sourceIds: ['b1'],
    },
    {
      layout: 'bar',
      title: NASTY,
      chart: {
        categories: [NASTY, 'b'],
        series: [{ name: NASTY, values: [1, -2] }],
        format: NASTY,
      },
      sourceIds: ['b1'],
    },
    { layout: 'bullets', title: 'שלום עולם', bullets: ['שלום, זה מבחן'], sourceIds: ['b1'] },
    {
      layout: 'bullets',
      title: '季度预算',
      bullets: ['日本語の長い文章'.repeat(12)],
      sourceIds: ['b1'],
    },
  ],
};

describe('a drawn deck', () => {
  it.skipIf(!hasValidator)('has no error in the Open XML SDK validator', async () => {
    expect(await validate((await render(everyLayout)).bytes)).toEqual([]);
  });

  it.skipIf(!hasValidator)(
    'has none with hostile text, right-to-left and Chinese text',
    async () => {
      expect(await validate((await render(hostile)).bytes)).toEqual([]);
    },
  );

  it('has no package defect with hostile text', async () => {
    const { bytes } = await render(hostile);
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('holds no link, whatever the text says', async () => {
    const parts = openPackage((await render(hostile)).bytes);
    const xml = [...parts.keys()].map((name) => readPart(parts, name)).join('\n');
    expect(xml).not.toMatch(/TargetMode="External"|hlinkClick/);
  });

  it('keeps every row of a table of 500 and says where it continues', async () => {
    const rows = Array.from({ length: 500 }, (_, row) => [`name ${row}`, `${row * 7}`]);
    const deck = await render(
      withSlides({
        layout: 'table',
        title: 'All',
        table: { header: ['Name', 'Value'], rows },
        sourceIds: ['b1'],
      }),
    );
    const texts = slideTexts(deck.bytes).join(' ');
    for (const [name, value] of rows) expect(texts).toContain(`${name} ${value}`);
    expect(deck.findings).toEqual([
      expect.stringMatching(/^slide 1: the table continues on slides 2 to \d+$/),
    ]);
  });

  it('keeps every word of a point that is longer than a slide', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`);
    const deck = await render(
      withSlides({
        layout: 'bullets',
        title: 'Long',
        bullets: [words.join(' ')],
        sourceIds: ['b1'],
      }),
    );
    const shown = slideTexts(deck.bytes)
      .join(' ')
      .match(/word\d+/g);
    expect(shown).toEqual(words);
  });

  it('gives every slide a title of its own', async () => {
    const slide = {
      layout: 'bullets',
      title: 'Same',
      bullets: ['One'],
      sourceIds: ['b1'],
    } as const;
    const { bytes } = await render(withSlides(slide, slide, { ...slide, title: 'Same' }));
    const titles = slideTexts(bytes).map((text) => text.replace(/ One.*/, ''));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('keeps long titles apart, too, and has them in full in the notes', async () => {
    const title = 'A very long title about the move of the office '.repeat(20);
    const slide = { layout: 'bullets', title, bullets: ['One', 'Two'], sourceIds: ['b1'] } as const;
    const { bytes, findings } = await render(withSlides(slide, slide));
    const titles = slideTexts(bytes).map((text) => text.replace(/ One.*/, ''));
    expect(new Set(titles).size).toBe(titles.length);
    expect(findings).toContain('slide 1: the title is shortened; the notes have it in full');
    const notes = readPart(openPackage(bytes), 'ppt/notesSlides/notesSlide1.xml');
    expect(notes).toContain(title.trim());
  });

  it('puts notes and sources behind each slide, and a list of sources at the end', async () => {
    const { bytes, slideCount } = await render(everyLayout);
    const parts = openPackage(bytes);
    const notes = partsLike(parts, /^ppt\/notesSlides\/.*\.xml$/).map((name) =>
      readPart(parts, name),
    );
    expect(notes.at(-1)).toContain('<a:t>Say that the lift matters.</a:t>');
    expect(notes.at(-1)).toContain('<a:t>Rests on: plan.md, Risks</a:t>');
    expect(slideTexts(bytes).at(-1)).toContain(
      'Sources Source Slides plan.md, Budget 2–5 plan.md, Risks 6',
    );
    expect(slideCount).toBe(everyLayout.slides.length + 1);
  });

  it('describes charts and tables for people who cannot see them', async () => {
    const parts = openPackage((await render(everyLayout)).bytes);
    const frames = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/).flatMap((name) => [
      ...readPart(parts, name).matchAll(/<p:graphicFrame>.*?<p:cNvPr [^>]*descr="([^"]+)"/gs),
    ]);
    expect(frames.map((match) => match[1])).toEqual([
      'Bar chart, Where the money goes. Fit-out: 48,000\u00a0€; Movers: 9,800.50\u00a0€; Deposit: 36,000\u00a0€.',
      'Pie chart, Shares. Fit-out: 80; Movers: 20.',
      'Table: The figures',
      'Table: Sources',
    ]);
  });

  it('holds the numbers of a chart in its workbook, equal to the outline', async () => {
    const parts = openPackage((await render(everyLayout)).bytes);
    const [name = ''] = partsLike(parts, /^ppt\/embeddings\/.*\.xlsx$/);
    const workbook = openPackage(parts.get(name) ?? new Uint8Array());
    const sheet = readPart(workbook, 'xl/worksheets/sheet1.xml');
    const strings = [
      ...readPart(workbook, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g),
    ];
    const values = [...sheet.matchAll(/<c r="B[2-9]"><v>([^<]*)<\/v>/g)].map((match) =>
      Number(match[1]),
    );
    expect(values).toEqual([48000, 9800.5, 36000]);
    expect(strings.map((match) => match[1])).toEqual(
      expect.arrayContaining(['Fit-out', 'Movers', 'Deposit', 'Cost']),
    );
  });

  it('puts two to four short points on cards, a label as the heading of its card', async () => {
    const bullets = ['Lift: out of order', 'Line: twelve weeks', 'Noise until March'];
    const { bytes } = await render(
      withSlides({ layout: 'bullets', title: 'Risks', bullets, sourceIds: ['b1'] }),
    );
    expect(slideTexts(bytes)[0]).toMatch(
      /^Risks Lift out of order Line twelve weeks Noise until March/,
    );
    const parts = openPackage(bytes);
    const layout = /slideLayout\d+\.xml/.exec(
      readPart(parts, 'ppt/slides/_rels/slide1.xml.rels'),
    )?.[0];
    expect(readPart(parts, `ppt/slideLayouts/${layout}`)).toContain('<p:cSld name="Three cards">');
  });

  it('uses the layouts of the file and leaves no placeholder empty', async () => {
    const parts = openPackage((await render(everyLayout)).bytes);
    const layouts = partsLike(parts, /^ppt\/slides\/_rels\//).map(
      (name) => /slideLayouts\/(slideLayout\d+)/.exec(readPart(parts, name))?.[1],
    );
    expect(new Set(layouts).size).toBeGreaterThanOrEqual(5);
  });

  it('offers the colours of the brand as the theme of the file', async () => {
    const parts = openPackage((await render(everyLayout)).bytes);
    expect(readPart(parts, 'ppt/theme/theme1.xml')).toContain(
      '<a:accent1><a:srgbClr val="0B7285"/>',
    );
  });

  it('shows the logo of the house on the title slide', async () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const { daybriefBrand } = await import('../../../adapters/pptx/look/brand.js');
    const brand = { ...daybriefBrand, logo: { bytes: pixel, aspect: 1, alt: 'Acme' } };
    const { bytes } = await createPptxRenderer({ brand }).render(everyLayout, live());
    const parts = openPackage(bytes);
    expect(readPart(parts, 'ppt/slides/slide1.xml')).toContain('descr="Acme"');
    if (hasValidator) expect(await validate(bytes)).toEqual([]);
  });

  it('leaves an empty slide out and says so', async () => {
    const { findings } = await render(
      withSlides({
        layout: 'bar',
        title: 'Nothing',
        chart: { categories: [], series: [] },
        sourceIds: ['b1'],
      }),
    );
    expect(findings).toContain('“Nothing” is left out: it is empty');
  });

  it('is sound for any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 8 }), async (title, bullets) => {
        const rows = bullets.map((bullet) => [bullet, title]);
        const { bytes } = await render(
          withSlides(
            { layout: 'bullets', title, bullets, notes: title, sourceIds: ['b1'] },
            { layout: 'table', title, table: { header: [title, ''], rows }, sourceIds: ['b1'] },
          ),
        );
        expect(checkPackage(bytes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('loads the library only when a deck is drawn', async () => {
    const source = await readFile(
      new URL('../../../adapters/pptx/library.ts', import.meta.url),
      'utf8',
    );
    expect(source).not.toMatch(/^import (?!type).*'pptxgenjs'/m);
  });
});
