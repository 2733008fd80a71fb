import type { Box } from '../look/measure.js';

/** A place on the slide in inches, as pptxgenjs takes it. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The slide in inches: 16:9, what PowerPoint calls "widescreen". */
export const SLIDE = { w: 13.333, h: 7.5 };

const LEFT = 0.75;
const WIDTH = SLIDE.w - 2 * LEFT;

/** Where things are on each layout, in inches. */
export const areas = {
  cover: {
    edge: { x: 0, y: 0, w: 0.28, h: SLIDE.h },
    title: { x: 1.1, y: 1.6, w: 10.6, h: 2.3 },
    bar: { x: 1.1, y: 4.15, w: 0.9, h: 0.07 },
    subtitle: { x: 1.1, y: 4.5, w: 9.4, h: 1.6 },
    logo: { x: 1.1, y: 0.7, w: 2.6, h: 0.8 },
  },
  section: {
    edge: { x: 0, y: 0, w: 0.28, h: SLIDE.h },
    ordinal: { x: 1.1, y: 2.1, w: 2.3, h: 1.8 },
    rule: { x: 3.5, y: 2.3, w: 0.03, h: 2.9 },
    title: { x: 3.95, y: 1.9, w: 8.4, h: 2 },
    subtitle: { x: 3.95, y: 4.05, w: 8.4, h: 1.2 },
  },
  bullets: {
    panel: { x: 0, y: 0, w: 4.4, h: SLIDE.h },
    bar: { x: LEFT, y: 0.95, w: 0.6, h: 0.07 },
    title: { x: LEFT, y: 1.2, w: 3.25, h: 5.2 },
    body: { x: 5.05, y: 1.2, w: 7.55, h: 5.5 },
  },
  wide: {
    bar: { x: LEFT, y: 0.55, w: 0.6, h: 0.07 },
    title: { x: LEFT, y: 0.72, w: WIDTH, h: 0.9 },
    body: { x: LEFT, y: 1.85, w: WIDTH, h: 4.85 },
    /** Left of the aside. */
    chart: { x: LEFT, y: 1.85, w: 8.5, h: 4.85 },
    aside: { x: 9.75, y: 1.95, w: 2.83, h: 4.6 },
    asideRule: { x: 9.48, y: 1.95, w: 0.02, h: 4.6 },
  },
  footer: { x: LEFT, y: 6.98, w: 9.5, h: 0.28 },
  number: { x: SLIDE.w - LEFT - 1.2, y: 6.98, w: 1.2, h: 0.28 },
} as const satisfies Record<string, Area | Record<string, Area>>;

/** How many cards a slide can have. */
export type CardCount = 2 | 3 | 4;

const CARDS = { y: 2.05, h: 3.5, gap: 0.35, padding: 0.3, rule: 0.07 };

/** The places of cards side by side: the ground, the rule on top of it, and the text inside. */
export function cardAreas(
  count: CardCount,
): readonly { readonly ground: Area; readonly rule: Area; readonly text: Area }[] {
  const w = (WIDTH - CARDS.gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => {
    const ground = { x: LEFT + index * (w + CARDS.gap), y: CARDS.y, w, h: CARDS.h };
    return {
      ground,
      rule: { ...ground, h: CARDS.rule },
      text: {
        x: ground.x + CARDS.padding,
        y: ground.y + CARDS.padding + CARDS.rule,
        w: w - 2 * CARDS.padding,
        h: CARDS.h - 2 * CARDS.padding - CARDS.rule,
      },
    };
  });
}

/** The same size in points, for measuring. */
export function boxOf(area: Area): Box {
  return { width: area.w * 72, height: area.h * 72 };
}

/** Font sizes in points, largest first; nothing that has to be read is below 14. */
export const sizes = {
  coverTitle: [44, 40, 36, 32, 28],
  sectionTitle: [40, 36, 32, 28],
  ordinal: 80,
  subtitle: [20, 18, 16],
  panelTitle: [32, 28, 24, 20],
  wideTitle: [30, 28, 26, 24, 22, 20],
  /** A single point stands alone, without a bullet. */
  statement: [36, 32, 28],
  cards: [28, 26, 24, 22, 20],
  bullets: [28, 26, 24, 22, 20, 18],
  table: [20, 18, 16, 14],
  figure: [40, 36, 32, 28, 24, 20],
  caption: [18, 16, 14],
  chart: 14,
  footer: 11,
} as const;
