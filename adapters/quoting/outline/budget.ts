import type { Slide } from '../../../skills/core/ports/decks.js';

/** A slide and how much is lost without it. */
export interface WeighedSlide {
  readonly slide: Slide;
  readonly weight: number;
}

/** Section slides in a short deck only slow it down. */
const SECTIONS_FROM = 8;

/** What fits the number of slides that was asked for, and the titles of what does not. */
export interface Budgeted {
  readonly slides: readonly Slide[];
  readonly left: readonly string[];
}

/**
 * Keeps the `most` weightiest slides in their order. Title and section slides are not counted; a
 * section slide with nothing after it goes.
 */
export function withinBudget(weighed: readonly WeighedSlide[], most: number): Budgeted {
  const content = weighed.filter(({ slide }) => isContent(slide));
  const kept = new Set(
    content
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map(({ slide }) => slide),
  );
  const chosen = weighed
    .map(({ slide }) => slide)
    .filter((slide) => !isContent(slide) || kept.has(slide));
  const sections = kept.size >= SECTIONS_FROM;
  return {
    slides: chosen.filter((slide, index) => {
      if (slide.layout !== 'section') return true;
      const next = chosen[index + 1];
      return sections && next !== undefined && isContent(next);
    }),
    left: content.filter(({ slide }) => !kept.has(slide)).map(({ slide }) => slide.title),
  };
}

function isContent({ layout }: Slide): boolean {
  return layout !== 'title' && layout !== 'section';
}
