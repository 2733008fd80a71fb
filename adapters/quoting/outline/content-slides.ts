import type { Slide } from '../../../skills/core/ports/decks.js';
import type { WeighedSlide } from './budget.js';
import { isOnlySubtitle } from './cover.js';
import type { OutlineWords } from './outline-words.js';
import { POINTS_PER_SLIDE, pointsOf, type Relevance } from './points.js';
import type { Section } from './sections.js';
import { readTable, type TableContent, tableSlides } from './table-slides.js';

const NOTES_MOST = 4_000;

/** What a section is outlined with. */
export interface Context {
  readonly relevance: Relevance;
  readonly words: OutlineWords;
  readonly language: string | undefined;
}

/** The slides of a section, and what of it they do not show, in words. */
export interface SectionSlides {
  readonly slides: readonly WeighedSlide[];
  readonly omitted: readonly string[];
}

/** The slides of one section: its points, then its tables, each with a chart where the numbers allow one. */
export function contentSlides(section: Section, context: Context): SectionSlides {
  const { relevance, words, language } = context;
  const omitted: string[] = [];
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
  return { slides: [...pointSlides, ...tablesOf], omitted };
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
