import { formatNumber, type NumberFormat, readNumberFormat } from './number-format.js';
import { walkXml } from './xml.js';

/** Writes the numbers of cells as they are shown. */
export interface CellStyles {
  /** `style` is the number that a cell names. */
  write(value: number, style: number): string;
  isDate(style: number): boolean;
}

/** Reads `styles.xml`. `startsIn1904`: as old Macs count days. */
export function readCellStyles(xml: string, startsIn1904: boolean): CellStyles {
  const codes = new Map<string, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') {
        codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      } else if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells) {
        const id = attributes['numFmtId'] ?? '0';
        formats.push(readNumberFormat(Number(id), codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  const plain = readNumberFormat(0, undefined);
  const formatOf = (style: number) => formats[style] ?? plain;
  return {
    write: (value, style) => formatNumber(value, formatOf(style), startsIn1904),
    isDate: (style) => formatOf(style).kind === 'date',
  };
}
