import type { BlockBuilder } from '../block-builder.js';

/**
 * Puts the rows of a table of a text or slide into a block. A table with one column or row is there to place
 * text: its cells are paragraphs.
 */
export function readTableRows(rows: readonly (readonly string[])[], builder: BlockBuilder): void {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = Math.max(0, ...filled.map((row) => row.length));
  if (filled.length < 2 || width < 2) {
    for (const row of filled)
      builder.paragraph(row.filter((cell) => cell.trim() !== '').join(' | '));
    return;
  }
  const [header = [], ...others] = filled.map((row) =>
    Array.from({ length: width }, (_, at) => row[at] ?? ''),
  );
  builder.table({ header, rows: others });
}
