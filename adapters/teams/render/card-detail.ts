import { TEAMS_LIMITS } from '../limits.js';

/** How much of a section is drawn. */
export interface Detail {
  /** Items at most. */
  readonly items: number;
  /**
   * Buttons under each item, or one menu for all items of the section, which takes a tenth of the room;
   * "more on 3" can always be typed instead.
   */
  readonly buttons: 'item' | 'section' | 'none';
  /** Share of the text limits. */
  readonly scale: number;
}

const { itemsPerSection } = TEAMS_LIMITS.card;

export const FULL_DETAIL: Detail = {
  items: itemsPerSection,
  buttons: 'item',
  scale: 1,
};

/** What a section loses when the card is too large, step by step. With the last one any card fits. */
export const LESS_DETAIL: readonly Detail[] = [
  { items: itemsPerSection, buttons: 'section', scale: 1 },
  { items: itemsPerSection, buttons: 'section', scale: 0.5 },
  { items: 10, buttons: 'section', scale: 0.4 },
  { items: 5, buttons: 'section', scale: 0.3 },
  { items: 2, buttons: 'none', scale: 0.15 },
  { items: 1, buttons: 'none', scale: 0.1 },
];
