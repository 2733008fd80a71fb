import type { FallbackFont } from '../../../skills/writing/house-style/house-style.js';
import type { Hex } from './colour.js';
import type { Logo } from './logo.js';

/** Slices and series, in order. */
export type SeriesColours = readonly [Hex, Hex, Hex, Hex, Hex, Hex];

/** The colours of a deck, each with what it is for. */
export interface BrandColours {
  /** Text on `paper` and `mist`. */
  readonly ink: Hex;
  /** Second-rank text on `paper`: footers, captions. */
  readonly quiet: Hex;
  readonly paper: Hex;
  /** Panels and every other table row. */
  readonly mist: Hex;
  /** Ground of title and section slides and of table heads; carries `paper` text. */
  readonly deep: Hex;
  /** Rules, bullets, key figures and the bar that matters. */
  readonly accent: Hex;
  /** Bars that do not matter, and text on `deep` of second rank. */
  readonly soft: Hex;
  /** Hair lines. */
  readonly line: Hex;
  /** Neighbours differ in lightness as well as in hue. */
  readonly series: SeriesColours;
}

/**
 * The house style of a deck.
 *
 * The colours become the theme of the file, so that a person who adds a shape in PowerPoint is offered
 * them. Text colours reach a contrast of 4.5 on the ground they are used on (test/adapters/pptx/look/brand.test.ts).
 */
export interface Brand {
  /** Of the theme, as PowerPoint's menus show it. */
  readonly name: string;
  readonly colours: BrandColours;
  /** `fallback` says how wide it is (`fonts.ts`), and what may stand in for it. */
  readonly font: { readonly name: string; readonly fallback: FallbackFont };
  /** For the title slide. */
  readonly logo?: Logo;
  /** Stands before the deck's title at the foot of each slide. */
  readonly footer?: string;
}

/** The style of a deck when the house has none of its own. */
export const daybriefBrand: Brand = {
  name: 'Daybrief',
  colours: {
    ink: '1D2733',
    quiet: '566271',
    paper: 'FFFFFF',
    mist: 'F2F5F7',
    deep: '12303F',
    accent: '0B7285',
    soft: 'A9C6CF',
    line: 'D3DCE2',
    series: ['0B7285', 'E09F3E', '4F5D95', '7FB685', 'B5495B', '8C9BA8'],
  },
  font: { name: 'Calibri', fallback: 'Calibri' },
};
