import type { Slide } from '../../../skills/core/ports/decks.js';
import { shorten } from './points.js';
import type { Section } from './sections.js';

const SUBTITLE_MOST = 160;

/** The title slide, with the first paragraph in front of the first heading under the title. */
export function coverOf(title: string, opening: Section | undefined): Slide {
  const block = opening?.blocks.find(({ paragraphs }) => paragraphs.length > 0);
  const [paragraph] = block?.paragraphs ?? [];
  if (!block || paragraph === undefined) return { layout: 'title', title, sourceIds: [] };
  const subtitle = paragraph.length <= SUBTITLE_MOST ? paragraph : shorten(paragraph);
  return { layout: 'title', title, subtitle, sourceIds: [block.id] };
}

/** Text in front of the first heading that the title slide already shows in full. */
export function isOnlySubtitle(section: Section): boolean {
  const [paragraph, ...others] = section.blocks.flatMap((block) => block.paragraphs);
  const bullets = section.blocks.flatMap((block) => block.bullets);
  return (
    section.heading === '' &&
    paragraph !== undefined &&
    others.length === 0 &&
    bullets.length === 0 &&
    paragraph.length <= SUBTITLE_MOST
  );
}
