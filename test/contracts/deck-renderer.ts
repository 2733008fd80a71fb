import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DeckRenderer, Outline } from '../../skills/core/ports/decks.js';

const live = () => new AbortController().signal;

/** An outline with every layout, small enough for one slide each. */
export const everyLayout: Outline = {
  title: 'Budget & plan',
  language: 'en',
  writtenBy: { model: 'none' },
  sources: [
    { id: 'b1', label: 'plan.md, Budget' },
    { id: 'b2', label: 'plan.md, Risks' },
  ],
  slides: [
    { layout: 'title', title: 'Budget & plan', subtitle: 'For the board', sourceIds: [] },
    { layout: 'section', title: 'Money', sourceIds: ['b1'] },
    {
      layout: 'bar',
      title: 'Where the money goes',
      chart: {
        categories: ['Fit-out', 'Movers', 'Deposit'],
        series: [
          {
            name: 'Cost',
            values: [48000, 9800.5, 36000],
            written: ['48,000 €', '9,800.50 €', '36,000 €'],
          },
        ],
        format: '#,##0.00" €"',
      },
      sourceIds: ['b1'],
    },
    {
      layout: 'pie',
      title: 'Shares',
      chart: { categories: ['Fit-out', 'Movers'], series: [{ name: 'Share', values: [80, 20] }] },
      sourceIds: ['b1'],
    },
    {
      layout: 'table',
      title: 'The figures',
      table: {
        header: ['Item', 'Cost'],
        rows: [
          ['Fit-out', '48,000 €'],
          ['Movers', '9,800.50 €'],
        ],
      },
      sourceIds: ['b1'],
    },
    {
      layout: 'bullets',
      title: 'Risks',
      bullets: ['Lift: out of order until 12 December', 'No line before March'],
      notes: 'Say that the lift matters.\nAnd why.',
      sourceIds: ['b2'],
    },
  ],
};

/** What holds for every deck renderer. */
export function deckRendererContract(name: string, create: () => DeckRenderer): void {
  describe(`${name} as a deck renderer`, () => {
    it('gives a zip with as many slides as it says', async () => {
      const deck = await create().render(everyLayout, live());
      const slides = Object.keys(unzipSync(deck.bytes)).filter((part) =>
        /^ppt\/slides\/slide\d+\.xml$/.test(part),
      );
      expect(slides).toHaveLength(deck.slideCount);
    });

    it('says on which slide each slide of the outline begins, in order', async () => {
      const { firstSlides, slideCount } = await create().render(everyLayout, live());
      expect(firstSlides).toHaveLength(everyLayout.slides.length);
      expect(firstSlides).toEqual([...firstSlides].sort((a, b) => a - b));
      expect(Math.max(...firstSlides)).toBeLessThanOrEqual(slideCount);
    });

    it('draws the same outline the same way twice', async () => {
      const [one, two] = [
        await create().render(everyLayout, live()),
        await create().render(everyLayout, live()),
      ];
      expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    });

    it('passes on what the outline left out', async () => {
      const omitted = ['12 of 500 rows of "Budget" are shown'];
      const { findings } = await create().render({ ...everyLayout, omitted }, live());
      expect(findings).toEqual(expect.arrayContaining(omitted));
    });

    it('stops when the work was cancelled', async () => {
      const render = create().render(everyLayout, AbortSignal.abort());
      await expect(render).rejects.toThrow();
    });
  });
}
