import type { Material, Outline, OutlineBrief } from '../../../skills/core/ports/decks.js';
import { detectLanguage } from '../../../skills/reading/languages/detection/detect-language.js';
import { type WeighedSlide, withinBudget } from './budget.js';
import { contentSlides } from './content-slides.js';
import { coverOf } from './cover.js';
import { outlineWordsFor } from './outline-words.js';
import { relevanceOf } from './points.js';
import { hasContent, type Section, toSections } from './sections.js';

/**
 * Outlines a deck without a model: sections become slides, bullets and key sentences points, numeric
 * tables charts with their figures. Every word on a slide is the material's; the notes hold the
 * sentences a slide rests on in full.
 *
 * Deterministic. An empty material gives a title slide.
 */
export async function outlineDeck(
  material: Material,
  brief: OutlineBrief,
  signal: AbortSignal,
): Promise<Outline> {
  signal.throwIfAborted();
  const language = material.language ?? detectLanguage(sampleOf(material));
  const words = outlineWordsFor(language ?? brief.locale);
  const title = brief.title ?? material.title;
  const sections = toSections(material).map((section) =>
    section.heading === material.title ? { ...section, heading: '' } : section,
  );
  const relevance = relevanceOf(sections);
  const opening = sections.find((section) => section.heading === '' && hasContent(section));
  const parts = sections.map((section) =>
    hasContent(section)
      ? contentSlides(section, { relevance, words, language })
      : { slides: dividers(section), omitted: [] },
  );
  const { slides, left } = withinBudget(
    parts.flatMap((part) => part.slides),
    brief.maxSlides,
  );
  const cut =
    left.length === 0
      ? []
      : [`left out to stay within ${brief.maxSlides} slides: ${left.join(', ')}`];
  return {
    title,
    slides: [coverOf(title, opening), ...slides],
    sources: material.blocks.map(({ id, label }) => ({ id, label })),
    omitted: [...parts.flatMap((part) => part.omitted), ...cut],
    writtenBy: { model: 'none' },
    ...withLanguage(language ?? brief.locale?.slice(0, 2)),
  };
}

function withLanguage(language: string | undefined): { readonly language?: string } {
  return language === undefined ? {} : { language };
}

/** A heading that only holds deeper ones becomes a section slide. */
function dividers({ heading, level, blocks, hasChildren }: Section): readonly WeighedSlide[] {
  if (!hasChildren || heading === '' || level > 2) return [];
  const sourceIds = blocks.map(({ id }) => id);
  return [{ slide: { layout: 'section', title: heading, sourceIds }, weight: 0 }];
}

function sampleOf({ title, blocks }: Material): string {
  return [
    title,
    ...blocks.flatMap(({ heading, paragraphs, bullets, table }) => [
      heading ?? '',
      ...paragraphs,
      ...bullets,
      // The cells of a table are names, figures and "n/a": they speak no language.
      table?.header.join(' ') ?? '',
    ]),
  ].join('\n');
}
