import type { Outline, Slide } from '../../../skills/core/ports/decks.js';
import { areas, boxOf, sizes } from '../draw/geometry.js';
import { cleanLines, cleanText } from '../draw/text.js';
import { type FittedText, fitText } from '../look/measure.js';
import { wordsFor } from '../look/words.js';
import { toBulletPages } from './bullet-pages.js';
import { toChartPages } from './chart-pages.js';
import type { Page, PageBody, Paginated, Parts } from './page.js';
import { sourcePages } from './source-pages.js';
import { toTablePages } from './table-pages.js';
import { createTitles } from './titles.js';

/**
 * Lays an outline out on pages: content that does not fit at a readable size continues on the next
 * page, titles are made unique, and the sources follow at the end.
 */
export function paginate(outline: Outline): Paginated {
  const pages: Page[] = [];
  const findings: string[] = [...(outline.omitted ?? [])];
  const firstPages: number[] = [];
  const titles = createTitles();
  let sections = 0;
  outline.slides.forEach((slide, index) => {
    if (slide.layout === 'section') sections += 1;
    const { bodies, lost } = toParts(slide, sections);
    const first = pages.length + 1;
    firstPages.push(first);
    if (bodies.length === 0) findings.push(`“${cleanText(slide.title)}” is left out: it is empty`);
    bodies.forEach((body, part) => {
      const title = titles.next(cleanText(slide.title), body.kind, part, bodies.length);
      const shortened = shortenedTexts(slide, title, body);
      if (shortened.length > 0) {
        findings.push(
          `slide ${pages.length + 1}: the title is shortened; the notes have it in full`,
        );
      }
      pages.push({ title, notes: notesOf(outline, slide, shortened), slide: index, body });
    });
    findings.push(...lost.map((words) => `slide ${first}: ${words}`));
    if (bodies.length > 1) findings.push(continuation(slide, first, bodies.length));
  });
  pages.push(...sourcePages(outline, pages, titles));
  // A file without a slide is none; an outline of which nothing can be shown still has its title.
  if (pages.length === 0) {
    const title = titles.next(cleanText(outline.title), 'title', 0, 1);
    pages.push({ title, notes: '', slide: undefined, body: { kind: 'title' } });
  }
  return { pages, firstPages, findings };
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

/** Title and subtitle in full, where the slide has no room for them. */
function shortenedTexts(slide: Slide, title: FittedText, body: PageBody): readonly string[] {
  const subtitle = 'subtitle' in body && body.subtitle?.cut && 'subtitle' in slide;
  return [
    ...(title.cut ? [cleanText(slide.title)] : []),
    ...(subtitle ? [cleanText(slide.subtitle ?? '')] : []),
  ];
}

function notesOf(outline: Outline, slide: Slide, shortened: readonly string[]): string {
  const labels = slide.sourceIds.flatMap((id) => {
    const source = outline.sources.find((each) => each.id === id);
    return source ? [cleanText(source.label)] : [];
  });
  const { restsOn } = wordsFor(outline.language);
  return [
    ...shortened,
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
