import type { Material, MaterialBlock } from '../core/ports/decks.js';
import type { Passage } from '../core/ports/writer.js';
import { termsOf } from '../reading/question/terms.js';
import { toRowLine } from '../reading/table-row.js';
import type { AskedSource, Origin } from './source.js';

/**
 * A document or a table as something to ask. `question` decides which cell of a row is named as the source: that of the column
 * it asks for.
 */
export function toDocumentSource(
  material: Material,
  reference: string,
  question: string,
): AskedSource {
  const { title, blocks, extent, notes } = material;
  const asked = new Set(termsOf(question).map(({ key }) => key));
  const parts = blocks.flatMap((block) => passagesOf(block, title, asked));
  return {
    kind: 'document',
    name: `“${title}”`,
    reference,
    groups: [{ passages: parts.map(({ passage }) => passage), isBulk: false }],
    origins: new Map(parts.map(({ passage: { id }, label }) => [id, { id, label }])),
    ...(extent ?? { unit: 'blocks', found: blocks.length, read: blocks.length }),
    skipped: [],
    ...(notes === undefined ? {} : { notes }),
    isExample: false,
  };
}

/** A piece of a document, and how a person finds it. */
interface Part {
  readonly passage: Passage;
  readonly label: Origin['label'];
}

function passagesOf(
  block: MaterialBlock,
  title: string,
  asked: ReadonlySet<string>,
): readonly Part[] {
  const about = [title, block.heading].filter(Boolean).join(': ');
  const toPart = (id: string, text: string, label: string): readonly Part[] =>
    text === '' ? [] : [{ passage: { id, text, about }, label }];
  const { table, cells } = block;
  if (table === undefined || cells === undefined) {
    return toPart(block.id, textOf(block), block.label);
  }
  return [
    ...toPart(block.id, textOf({ ...block, table: { header: [], rows: [] } }), block.label),
    ...table.rows.flatMap((row, at) => {
      const range = rangeOf(row, table.header, cells.columns, asked, cells.rows[at] ?? 0);
      return toPart(
        `${block.id}.${at + 1}`,
        toRowLine(row, table.header),
        `${block.label}, ${range}`,
      );
    }),
  ];
}

/** "C4" for the one cell of a row that is asked for, else "A4:D4". */
function rangeOf(
  row: readonly string[],
  header: readonly string[],
  columns: readonly string[],
  asked: ReadonlySet<string>,
  number: number,
): string {
  const isAsked = (text = '') => termsOf(text).some(({ key }) => asked.has(key));
  const filled = columns.filter((_, at) => (row[at] ?? '') !== '');
  // A cell whose own words are in the question tells which row is meant, and is not what is asked.
  const named = columns.filter(
    (_, at) => (row[at] ?? '') !== '' && isAsked(header[at]) && !isAsked(row[at]),
  );
  if (named.length === 1) return `${named[0]}${number}`;
  const [first = '', last = first] = [filled[0], filled.at(-1)];
  return first === last ? `${first}${number}` : `${first}${number}:${last}${number}`;
}

function textOf({ paragraphs, bullets, table }: MaterialBlock): string {
  const rows = (table?.rows ?? []).map((row) => toRowLine(row, table?.header ?? []));
  return [...paragraphs, ...bullets.map((bullet) => `- ${bullet}`), ...rows].join('\n');
}
