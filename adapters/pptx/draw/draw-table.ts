import type { Border, CellOptions, PptxSlide } from '../library.js';
import type { PageTable } from '../pages/page.js';
import { CELL_PADDING } from '../pages/table-pages.js';
import type { Drawing } from './drawing.js';
import { areas } from './geometry.js';
import { themeColours } from './layouts.js';
import { isRightToLeft } from './text.js';

const NONE: Border = { type: 'none' };

/** Draws a native table; numbers stand right, so that their digits line up. */
export function drawTable(
  slide: PptxSlide,
  title: string,
  table: PageTable,
  { brand, language }: Drawing,
): void {
  const rule: Border = { type: 'solid', pt: 0.75, color: brand.colours.line };
  const cell = (text: string, column: number, options: CellOptions) => ({
    text,
    options: {
      align: alignment(table, text, column),
      lang: language,
      ...options,
    },
  });
  const head = table.header.map((text, column) =>
    cell(text, column, {
      bold: true,
      color: themeColours.paper,
      fill: { color: themeColours.deep },
      border: [NONE, NONE, NONE, NONE],
    }),
  );
  const rows = table.rows.map((row, at) =>
    row.map((text, column) =>
      cell(text, column, {
        color: themeColours.ink,
        fill: { color: at % 2 === 0 ? themeColours.paper : themeColours.mist },
        border: [NONE, NONE, rule, NONE],
      }),
    ),
  );
  slide.addTable([head, ...rows], {
    x: areas.wide.body.x,
    y: areas.wide.body.y,
    w: table.columnWidths.reduce((sum, width) => sum + width, 0),
    colW: [...table.columnWidths],
    rowH: [...table.rowHeights],
    fontSize: table.size,
    valign: 'middle',
    // Points: top, right, bottom, left. pptxgenjs takes a first value below 1 for inches.
    margin: [CELL_PADDING.y / 2, CELL_PADDING.x / 2, CELL_PADDING.y / 2, CELL_PADDING.x / 2],
    autoPage: false,
    objectName: `Table: ${title}`,
  });
}

function alignment(table: PageTable, text: string, column: number): 'left' | 'right' {
  return table.numeric[column] || isRightToLeft(text) ? 'right' : 'left';
}
