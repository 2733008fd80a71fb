import type { Outline, Slide } from '../../skills/deck.js';
import { toBulletPages } from './bullet-pages.js';
import { toChartPages } from './chart-pages.js';
import { areas, boxOf, sizes } from './geometry.js';
import { type FittedText, fitText } from './measure.js';
import type { Page, PageBody, Paginated, Parts } from './page.js';
import { toTablePages } from './table-pages.js';
import { cleanLines, cleanText } from './text.js';
import { wordsFor } from './words.js';

/**
 * Lays an outline out on pages: content that does not fit at a readable size continues on the next
 * page, titles are made unique, and the sources follow at the end.
 */
export function paginate(outline: Outline): Paginated {
  const pages: Page[] = [];
  const findings: string[] = [...(outline.omitted ?? [])];
  const firstPages: number[] = [];
  const titles = new Set<string>();
  let sections = 0;
  outline.slides.forEach((slide, index) => {
    if (slide.layout === 'section') sections += 1;
    const { bodies, lost } = toParts(slide, sections);
    const first = pages.length + 1;
    firstPages.push(first);
    if (bodies.length === 0) findings.push(`“${cleanText(slide.title)}” is left out: it is empty`);
    bodies.forEach((body, part) => {
      const title = uniqueTitle(cleanText(slide.title), part, bodies.length, titles);
      const fitted = fitTitle(title, body.kind);
      if (fitted.cut) findings.push(`slide ${pages.length + 1}: the title is shortened`);
      const notes = notesOf(outline, slide, fitted.cut ? title : undefined);
      pages.push({ title: fitted, notes, slide: index, body });
    });
    findings.push(...lost.map((words) => `slide ${first}: ${words}`));
    if (bodies.length > 1) findings.push(continuation(slide, first, bodies.length));
  });
  pages.push(...sourcePages(outline, pages, titles));
  // A file without a slide is none; an outline of which nothing can be shown still has its title.
  if (pages.length === 0) pages.push(titlePage(outline));
  return { pages, firstPages, findings };
}

function titlePage({ title }: Outline): Page {
  const shown = fitTitle(cleanText(title) || '–', 'title');
  return { title: shown, notes: '', slide: undefined, body: { kind: 'title' } };
}

function toParts(slide: Slide, ordinal: number): Parts {
  switch (slide.layout) {
    case 'title':
      return single({ kind: 'title', ...subtitleOf(slide.subtitle, areas.cover.subtitle) });
    case 'section':
      return single({
        kind: 'section',
        ordinal,
        ...subtitleOf(slide.subtitle, areas.section.subtitle),
      });
    case 'bullets':
      return toBulletPages(slide.bullets.map(cleanText));
    case 'table':
      return toTablePages(slide.table);
    case 'bar':
    case 'pie':
      return toChartPages(slide.layout, slide.chart);
  }
}

function single(body: PageBody): Parts {
  return { bodies: [body], lost: [] };
}

function subtitleOf(
  subtitle: string | undefined,
  area: typeof areas.cover.subtitle | typeof areas.section.subtitle,
): { readonly subtitle?: FittedText } {
  const text = cleanText(subtitle ?? '');
  return text === '' ? {} : { subtitle: fitText(text, boxOf(area), sizes.subtitle) };
}

function fitTitle(title: string, kind: PageBody['kind']): FittedText {
  switch (kind) {
    case 'title':
      return fitText(title, boxOf(areas.cover.title), sizes.coverTitle, true);
    case 'section':
      return fitText(title, boxOf(areas.section.title), sizes.sectionTitle, true);
    case 'bullets':
      return fitText(title, boxOf(areas.bullets.title), sizes.panelTitle, true);
    case 'cards':
    case 'table':
    case 'chart':
      return fitText(title, boxOf(areas.wide.title), sizes.wideTitle, true);
  }
}

/** Screen readers and the outline view tell slides apart by title alone, so a title occurs once. */
function uniqueTitle(title: string, part: number, parts: number, taken: Set<string>): string {
  const base = title === '' ? '–' : title;
  const numbered = parts === 1 ? base : `${base} (${part + 1}/${parts})`;
  let unique = numbered;
  for (let count = 2; taken.has(unique); count += 1) unique = `${numbered} · ${count}`;
  taken.add(unique);
  return unique;
}

function notesOf(outline: Outline, slide: Slide, fullTitle: string | undefined): string {
  const labels = slide.sourceIds.flatMap((id) => {
    const source = outline.sources.find((each) => each.id === id);
    return source ? [cleanText(source.label)] : [];
  });
  const { restsOn } = wordsFor(outline.language);
  return [
    fullTitle ?? '',
    cleanLines(slide.notes ?? ''),
    labels.length === 0 ? '' : `${restsOn}: ${[...new Set(labels)].join('; ')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function continuation(slide: Slide, first: number, count: number): string {
  const what =
    slide.layout === 'table' ? 'the table' : slide.layout === 'bullets' ? 'the list' : 'the chart';
  const last = first + count - 1;
  const where = count === 2 ? `slide ${last}` : `slides ${first + 1} to ${last}`;
  return `slide ${first}: ${what} continues on ${where}`;
}

function sourcePages(
  outline: Outline,
  pages: readonly Page[],
  titles: Set<string>,
): readonly Page[] {
  const words = wordsFor(outline.language);
  const shown = new Map<string, Set<number>>();
  for (const { id, label } of outline.sources) {
    const used = shown.get(cleanText(label)) ?? new Set<number>();
    pages.forEach(({ slide }, index) => {
      const ids = slide === undefined ? [] : (outline.slides[slide]?.sourceIds ?? []);
      if (ids.includes(id)) used.add(index + 1);
    });
    if (used.size > 0) shown.set(cleanText(label), used);
  }
  const rows = [...shown].map(([label, used]) => [
    label,
    toRanges([...used].sort((a, b) => a - b)),
  ]);
  if (rows.length === 0) return [];
  const table = { header: [words.source, words.slides], rows };
  const { bodies } = toTablePages(table, { alignNumbers: false });
  return bodies.map((body, part) => ({
    title: fitTitle(uniqueTitle(words.sources, part, bodies.length, titles), body.kind),
    notes: '',
    slide: undefined,
    body,
  }));
}

/** `[3, 4, 5, 8]` -> "3–5, 8". */
export function toRanges(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
