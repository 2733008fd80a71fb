import type {
  ChartData,
  Material,
  MaterialBlock,
  Outline,
  Slide,
  Table,
} from '../core/ports/decks.js';
import { ground } from '../writing/grounding/grounding.js';
import { toNumberColumn } from './numbers.js';

/** An outline that says nothing its material does not, and what was taken out of it, in words. */
export interface CheckedOutline {
  readonly outline: Outline;
  readonly findings: readonly string[];
}

/**
 * Holds an outline against its material, whoever wrote it: every number on a slide occurs in a block
 * the slide cites, and every chart equals a table of those blocks cell by cell.
 *
 * Takes out the bullet, row or slide that fails and says so.
 */
export function checkOutline(outline: Outline, material: Material): CheckedOutline {
  const findings: string[] = [];
  const blocks = new Map(material.blocks.map((block) => [block.id, block]));
  const language = material.language ?? outline.language;
  const slides = outline.slides.flatMap((slide): readonly Slide[] => {
    const cited = slide.sourceIds.flatMap((id) => blocks.get(id) ?? []);
    const checked = checkSlide(slide, cited, { title: material.title, language }, findings);
    return checked ? [checked] : [];
  });
  return { outline: { ...outline, slides }, findings };
}

/** What the check needs to know of the material as a whole. */
interface About {
  readonly title: string;
  readonly language: string | undefined;
}

function checkSlide(
  slide: Slide,
  cited: readonly MaterialBlock[],
  about: About,
  findings: string[],
): Slide | undefined {
  if (slide.layout === 'title' || slide.layout === 'section') return slide;
  const named = `“${slide.title}”`;
  if (cited.length === 0) {
    findings.push(`${named} is left out: it names no source`);
    return undefined;
  }
  const isGrounded = groundedIn(cited, about.title);
  switch (slide.layout) {
    case 'bullets': {
      const bullets = slide.bullets.filter(isGrounded);
      const dropped = slide.bullets.length - bullets.length;
      if (dropped > 0)
        findings.push(`${named}: ${dropped} left out, a number is not in the source`);
      return bullets.length === 0 ? undefined : { ...slide, bullets };
    }
    case 'table': {
      const rows = slide.table.rows.filter((row) => isGrounded(row.join(' | ')));
      const dropped = slide.table.rows.length - rows.length;
      if (dropped > 0)
        findings.push(`${named}: ${dropped} rows left out, a number is not in the source`);
      return rows.length === 0 ? undefined : { ...slide, table: { ...slide.table, rows } };
    }
    case 'bar':
    case 'pie': {
      const tables = cited.flatMap(({ table }) => (table ? [table] : []));
      if (tables.some((table) => chartEqualsTable(slide.chart, table, about.language)))
        return slide;
      findings.push(`${named} is left out: its numbers are not those of the table`);
      return undefined;
    }
  }
}

/** Whether every number of a text occurs in the cited blocks. */
function groundedIn(cited: readonly MaterialBlock[], title: string): (text: string) => boolean {
  const body = [title, ...cited.map(textOf)].join('\n');
  const sources = new Map([['cited', body]]);
  return (text) =>
    ground({ text, sourceIds: ['cited'], quote: body }, sources).every(
      ({ kind }) => kind !== 'number',
    );
}

function textOf({ label, heading, paragraphs, bullets, table, proof }: MaterialBlock): string {
  const rows = table ? [table.header, ...table.rows].map((row) => row.join(' | ')) : [];
  return [label, heading ?? '', ...paragraphs, ...bullets, ...rows, ...(proof ?? [])].join('\n');
}

/**
 * Whether each series is a column of the table, found by its name, and each value the number in the
 * row of its category.
 */
export function chartEqualsTable(chart: ChartData, table: Table, language?: string): boolean {
  const rows = chart.categories.map((category) =>
    table.rows.find((row) => row.some((cell) => cell.trim() === category.trim())),
  );
  return chart.series.every((series) =>
    table.header.some((name, column) => {
      if (name.trim() !== series.name.trim()) return false;
      const cells = rows.map((row) => (row?.[column] ?? '').trim());
      const numbers = toNumberColumn(cells, language);
      const sameText = series.written?.every((written, row) => written === cells[row]) ?? true;
      return (
        sameText &&
        numbers !== undefined &&
        numbers.values.length === series.values.length &&
        numbers.values.every((value, row) => value === series.values[row])
      );
    }),
  );
}
