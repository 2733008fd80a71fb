import { createBlockBuilder } from '../block-builder.js';
import { counted, DocumentRefused, type ReadDocument } from '../document.js';
import { policies } from '../policies.js';
import { readCellStyles } from './cell-styles.js';
import { type OfficePackage, openOfficePackage, type Relation } from './package.js';
import { readSharedStrings } from './shared-strings.js';
import { readSheet } from './sheet.js';
import { readSheetTables } from './sheet-tables.js';
import { walkXml } from './xml.js';

/**
 * Reads a workbook: of each sheet that is shown its tables, with values as they are displayed, near enough. Formulas
 * are not computed: what Excel last worked out is read. Throws `DocumentRefused`.
 */
export function readExcel(bytes: Uint8Array): ReadDocument {
  const parts = openOfficePackage(bytes);
  const { sheets, relations, startsIn1904 } = readWorkbook(parts);
  const partOf = (type: string) =>
    [...relations.values()].find((each) => each.type === type)?.target ?? '';
  const strings = readSharedStrings(parts.text(partOf('sharedStrings')));
  const styles = readCellStyles(parts.text(partOf('styles')), startsIn1904);
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const builder = createBlockBuilder();
  const notes: string[] = [];
  const hidden = { rows: 0, columns: 0, formulas: 0 };
  let rowsLeft: number = policies.rows;
  let read = 0;
  for (const { name, part } of shown.slice(0, policies.sheets)) {
    if (rowsLeft <= 0) break;
    const sheet = readSheet(parts.text(part), { strings, styles, mostRows: rowsLeft });
    read += 1;
    rowsLeft -= sheet.rows.length;
    hidden.rows += sheet.hiddenRows;
    hidden.columns += sheet.hiddenColumns;
    hidden.formulas += sheet.uncomputed;
    if (sheet.found > sheet.rows.length) {
      notes.push(`${sheet.rows.length} of ${sheet.found} rows of the sheet ${name} were read`);
    }
    builder.place(name);
    if (sheet.rows.length > 0) builder.heading(name, 2);
    readSheetTables(sheet.rows, builder);
  }
  const blocks = builder.end();
  const left = sheets.length - shown.length;
  if (!blocks.some((block) => block.table || block.paragraphs.length > 0)) {
    throw new DocumentRefused('empty');
  }
  return {
    blocks,
    extent: { unit: 'sheets', found: sheets.length, read },
    notes: [
      ...(left > 0
        ? [`${counted(left, 'hidden sheet')} ${left === 1 ? 'was' : 'were'} not read`]
        : []),
      ...notes,
      ...(hidden.rows > 0 ? [`${counted(hidden.rows, 'hidden row')} not read`] : []),
      ...(hidden.columns > 0 ? [`${counted(hidden.columns, 'hidden column')} not read`] : []),
      ...(hidden.formulas > 0
        ? [`${counted(hidden.formulas, 'formula')} without a saved result not read`]
        : []),
    ],
  };
}

interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly relations: ReadonlyMap<string, Relation>;
  readonly startsIn1904: boolean;
}

function readWorkbook(parts: OfficePackage): Workbook {
  const named = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument');
  const workbook = named?.target ?? 'xl/workbook.xml';
  if (!parts.has(workbook)) throw new DocumentRefused('broken');
  const relations = parts.relations(workbook);
  const sheets: Sheet[] = [];
  let startsIn1904 = false;
  walkXml(parts.text(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') startsIn1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const target = relations.get(attributes['id'] ?? '');
      // A sheet that is one chart has no cells.
      if (target?.type !== 'worksheet') return;
      sheets.push({
        name: attributes['name'] ?? '',
        part: target.target,
        isHidden: /^(?:hidden|veryHidden)$/.test(attributes['state'] ?? ''),
      });
    },
  });
  return { sheets, relations, startsIn1904 };
}
