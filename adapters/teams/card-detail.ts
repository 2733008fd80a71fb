import { TEAMS_LIMITS } from './limits.js';

/** How much of a section is drawn. */
export interface Detail {
  /** Items at most. */
  readonly items: number;
  readonly quotes: boolean;
  /** Buttons under the items; "more on 3" can always be typed instead. */
  readonly buttons: boolean;
  /** Share of the text limits. */
  readonly scale: number;
}

const { itemsPerSection } = TEAMS_LIMITS.card;

export const FULL_DETAIL: Detail = {
  items: itemsPerSection,
  quotes: true,
  buttons: true,
  scale: 1,
};

/** What a section loses when the card is too large, step by step. With the last one any card fits. */
export const LESS_DETAIL: readonly Detail[] = [
  { items: itemsPerSection, quotes: true, buttons: false, scale: 1 },
  { items: itemsPerSection, quotes: false, buttons: false, scale: 1 },
  { items: 10, quotes: false, buttons: false, scale: 0.5 },
  { items: 5, quotes: false, buttons: false, scale: 0.3 },
  { items: 2, quotes: false, buttons: false, scale: 0.15 },
  { items: 1, quotes: false, buttons: false, scale: 0.1 },
];
