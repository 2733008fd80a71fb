import type { Material, Outline, OutlineBrief, Slide } from '../../../skills/deck.js';
import { detectLanguage } from '../../../skills/text/language.js';
import { type WeighedSlide, withinBudget } from './budget.js';
import { type OutlineWords, outlineWordsFor } from './outline-words.js';
import { POINTS_PER_SLIDE, pointsOf, type Relevance, relevanceOf, shorten } from './points.js';
import { hasContent, type Section, toSections } from './sections.js';
import { readTable, type TableContent, tableSlides } from './table-slides.js';

const NOTES_MOST = 4_000;
const SUBTITLE_MOST = 160;

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
  const omitted: string[] = [];
  const weighed = sections.flatMap((section): readonly WeighedSlide[] => {
    if (hasContent(section)) return contentSlides(section, { relevance, words, language, omitted });
    if (!section.hasChildren || section.heading === '' || section.level > 2) return [];
    return [{ slide: dividerOf(section), weight: 0 }];
  });
  const { slides, left } = withinBudget(weighed, brief.maxSlides);
  if (left.length > 0) {
    omitted.push(`left out to stay within ${brief.maxSlides} slides: ${left.join(', ')}`);
  }
  return {
    title,
    slides: [coverOf(title, opening), ...slides],
    sources: material.blocks.map(({ id, label }) => ({ id, label })),
    omitted,
    writtenBy: { model: 'none' },
    ...withLanguage(language ?? brief.locale?.slice(0, 2)),
  };
}

function withLanguage(language: string | undefined): { readonly language?: string } {
  return language === undefined ? {} : { language };
}

interface Context {
  readonly relevance: Relevance;
  readonly words: OutlineWords;
  readonly language: string | undefined;
  /** Collects what cannot be shown. */
  readonly omitted: string[];
}

function contentSlides(section: Section, context: Context): readonly WeighedSlide[] {
  const { relevance, words, language, omitted } = context;
  const base = { notes: notesOf(section), sourceIds: section.blocks.map(({ id }) => id) };
  const tables = section.blocks.flatMap(({ table }) => (table ? [table] : []));
  const points = pointsOf(section, relevance);
  const pointTitle = section.heading === '' ? words.glance : section.heading;
  // Text around a table explains it, so it goes to the notes of the table.
  const hasOwnPoints = points.length >= 3 || tables.length === 0;
  const spoken = isOnlySubtitle(section) ? [] : points;
  const pages = hasOwnPoints ? inEvenParts(spoken, POINTS_PER_SLIDE) : [];
  const pointSlides = pages.map((bullets, page) => ({
    slide: {
      layout: 'bullets',
      title: pages.length === 1 ? pointTitle : `${pointTitle} (${page + 1}/${pages.length})`,
      bullets,
      ...base,
    } satisfies Slide,
    weight: weightOf(section) - page,
  }));
  const tablesOf = tables.flatMap((table) => {
    const content = readTable(table, words, language);
    const heading = section.heading;
    if (content.hidden > 0) {
      const name = heading === '' ? (content.chart?.title ?? table.header.join(', ')) : heading;
      omitted.push(
        `${content.table.rows.length} of ${table.rows.length} rows of "${name}" are shown`,
      );
    }
    return tableSlides(
      content,
      headingFor(heading, pages.length, content.chart?.title),
      base,
      words,
    ).map((slide) => ({ slide, weight: weightOf(section) + tableWeight(slide, content) }));
  });
  return [...pointSlides, ...tablesOf];
}

/** Charts say most in one look; the figures behind a chart are the first to go. */
function tableWeight({ layout }: Slide, { chart }: TableContent): number {
  if (layout !== 'table') return 3;
  return chart === undefined ? 1 : -8;
}

/** A chart beside a slide of points under the same heading is named by what it shows. */
function headingFor(heading: string, pointPages: number, chartTitle: string | undefined): string {
  if (pointPages > 0 && chartTitle !== undefined && chartTitle !== '') return '';
  return heading;
}

/** Deeper sections are details; a long one says more than a short one. */
function weightOf({ level, blocks }: Section): number {
  const size = blocks.reduce(
    (sum, { bullets, paragraphs }) => sum + bullets.length + paragraphs.length,
    0,
  );
  return 20 - 4 * level + Math.min(size, 6) / 2;
}

function dividerOf(section: Section): Slide {
  return {
    layout: 'section',
    title: section.heading,
    sourceIds: section.blocks.map(({ id }) => id),
  };
}

/** Text in front of the first heading that the title slide already shows in full. */
function isOnlySubtitle(section: Section): boolean {
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

function coverOf(title: string, opening: Section | undefined): Slide {
  const block = opening?.blocks.find(({ paragraphs }) => paragraphs.length > 0);
  const [paragraph] = block?.paragraphs ?? [];
  if (!block || paragraph === undefined) return { layout: 'title', title, sourceIds: [] };
  const subtitle = paragraph.length <= SUBTITLE_MOST ? paragraph : shorten(paragraph);
  return { layout: 'title', title, subtitle, sourceIds: [block.id] };
}

function notesOf({ blocks }: Section): string {
  const notes = blocks
    .flatMap(({ paragraphs, bullets, proof }) => [...paragraphs, ...bullets, ...(proof ?? [])])
    .join('\n');
  return notes.length <= NOTES_MOST
    ? notes
    : `${notes.slice(0, NOTES_MOST).replace(/\s\S*$/u, '')} …`;
}

function inEvenParts<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
}

function sampleOf({ title, blocks }: Material): string {
  return [
    title,
    ...blocks.flatMap(({ heading, paragraphs, bullets, table }) => [
      heading ?? '',
      ...paragraphs,
      ...bullets,
      ...(table ? [table.header, ...table.rows.slice(0, 20)].map((row) => row.join(' ')) : []),
    ]),
  ].join('\n');
}
