import type { LayoutOptions, Pptx, SlideNumberOptions } from '../library.js';
import type { Brand } from '../look/brand.js';
import { cutToLines } from '../look/measure.js';
import { type Area, areas, boxOf, cardAreas, SLIDE, sizes } from './geometry.js';

/** The layouts of the file, as PowerPoint's "New slide" menu lists them. */
export const layoutNames = {
  title: 'Title',
  section: 'Section',
  bullets: 'Points',
  cards: { 2: 'Two cards', 3: 'Three cards', 4: 'Four cards' },
  table: 'Table',
  chart: 'Chart',
  chartWide: 'Wide chart',
} as const;

/** Placeholder names, the same on every layout that has them. */
export const placeholders = { title: 'title', body: 'body', note: 'note' } as const;

/** The placeholder of one card, counted from 0. */
export function cardPlaceholder(index: number): string {
  return `card${index + 1}`;
}

// Theme themeColours as text and shapes refer to them; `package/theme.ts` fills them from the brand, so that
// another brand recolours a finished deck from PowerPoint's own theme menu.
export const themeColours = {
  ink: 'tx1',
  paper: 'bg1',
  deep: 'tx2',
  mist: 'bg2',
  accent: 'accent1',
} as const;

type MasterObject = NonNullable<LayoutOptions['objects']>[number];

/** Defines the layouts; every slide uses one, and every placeholder of it is filled. */
export function defineLayouts(pptx: Pptx, brand: Brand, deckTitle: string): void {
  pptx.defineSlideMaster({
    title: layoutNames.title,
    background: { color: brand.colours.deep },
    objects: [
      rect(areas.cover.edge, themeColours.accent),
      rect(areas.cover.bar, themeColours.accent),
      placeholder(
        'title',
        'title',
        areas.cover.title,
        sizes.coverTitle[0],
        themeColours.paper,
        true,
      ),
      placeholder('body', 'body', areas.cover.subtitle, sizes.subtitle[0], brand.colours.soft),
    ],
  });
  pptx.defineSlideMaster({
    title: layoutNames.section,
    background: { color: brand.colours.deep },
    objects: [
      rect(areas.section.edge, themeColours.accent),
      rect(areas.section.rule, themeColours.accent),
      placeholder('note', 'body', areas.section.ordinal, sizes.ordinal, brand.colours.soft, true),
      placeholder(
        'title',
        'title',
        areas.section.title,
        sizes.sectionTitle[0],
        themeColours.paper,
        true,
      ),
      placeholder('body', 'body', areas.section.subtitle, sizes.subtitle[0], brand.colours.soft),
    ],
  });
  pptx.defineSlideMaster({
    title: layoutNames.bullets,
    background: { color: brand.colours.paper },
    objects: [
      rect(areas.bullets.panel, themeColours.mist),
      rect(areas.bullets.bar, themeColours.accent),
      placeholder(
        'title',
        'title',
        areas.bullets.title,
        sizes.panelTitle[0],
        themeColours.deep,
        true,
      ),
      placeholder('body', 'body', areas.bullets.body, sizes.bullets[0], themeColours.ink),
      footer({ ...areas.footer, x: areas.bullets.body.x, w: 6 }, brand, deckTitle),
    ],
    slideNumber: slideNumber(brand),
  });
  const wide: readonly MasterObject[] = [
    rect(areas.wide.bar, themeColours.accent),
    placeholder('title', 'title', areas.wide.title, sizes.wideTitle[0], themeColours.deep, true),
    footer(areas.footer, brand, deckTitle),
  ];
  for (const title of [layoutNames.table, layoutNames.chartWide]) {
    pptx.defineSlideMaster({
      title,
      background: { color: brand.colours.paper },
      objects: [...wide.map(copy)],
      slideNumber: slideNumber(brand),
    });
  }
  for (const count of [2, 3, 4] as const) {
    pptx.defineSlideMaster({
      title: layoutNames.cards[count],
      background: { color: brand.colours.paper },
      objects: [
        ...wide.map(copy),
        ...cardAreas(count).flatMap(({ ground, rule, text }, index) => [
          rect(ground, themeColours.mist),
          rect(rule, themeColours.accent),
          placeholder(cardPlaceholder(index), 'body', text, sizes.cards[0], themeColours.ink),
        ]),
      ],
      slideNumber: slideNumber(brand),
    });
  }
  pptx.defineSlideMaster({
    title: layoutNames.chart,
    background: { color: brand.colours.paper },
    objects: [
      ...wide.map(copy),
      rect(areas.wide.asideRule, brand.colours.line),
      placeholder('body', 'body', areas.wide.aside, sizes.caption[0], themeColours.ink),
    ],
    slideNumber: slideNumber(brand),
  });
}

// pptxgenjs rewrites the options of a placeholder in place, so a shared one would be defined once.
function copy(object: MasterObject): MasterObject {
  return structuredClone(object);
}

function rect(area: Area, color: string): MasterObject {
  return { rect: { ...area, fill: { color } } };
}

function placeholder(
  name: string,
  type: 'title' | 'body',
  area: Area,
  fontSize: number,
  color: string,
  bold = false,
): MasterObject {
  return {
    placeholder: {
      options: { name, type, ...area, fontSize, color, bold, margin: 0, align: 'left' },
      text: '',
    },
  };
}

function footer(area: Area, brand: Brand, title: string): MasterObject {
  const line = [brand.footer, title].filter(Boolean).join(' · ');
  return {
    text: {
      text: cutToLines(line, boxOf(area), { size: sizes.footer }),
      options: {
        ...area,
        fontSize: sizes.footer,
        color: brand.colours.quiet,
        align: 'left',
        valign: 'middle',
        margin: 0,
      },
    },
  };
}

function slideNumber(brand: Brand): SlideNumberOptions {
  return {
    ...areas.number,
    fontSize: sizes.footer,
    color: brand.colours.quiet,
    align: 'right',
    valign: 'middle',
    margin: 0,
  };
}

/** The size of the slide, as a pptxgenjs layout. */
export const slideSize = { name: 'WIDESCREEN', width: SLIDE.w, height: SLIDE.h } as const;
