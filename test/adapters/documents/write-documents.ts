import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

// The smallest files of each kind that programs open: enough to say what is asked about.

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SLIDE = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Text as it stands in XML. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Parts of an Office file by name, packed. */
function pack(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files));
}

function relations(targets: readonly (readonly [id: string, type: string, target: string])[]) {
  const all = targets.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

/** A Word document with this body; `parts` are added or replace others. */
export function writeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return pack({
    '_rels/.rels': relations([['r1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A paragraph of Word. */
export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** A table of Word. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A sheet of a workbook; a number is a cell with a value, `[number, style]` one with a format. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | readonly [number, number] | null)[])[];
  readonly state?: 'hidden';
  /** Numbers of rows that are hidden, from 1. */
  readonly hiddenRows?: readonly number[];
}

/** A workbook; `formats` are codes of number formats, by the number of a style from 1. */
export function writeXlsx(
  sheets: readonly SheetContent[],
  formats: readonly string[] = [],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="s${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`,
  );
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`)];
  return pack({
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, at) => [`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const,
      ),
      ['st', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)]),
    ),
    ...parts,
  });
}

function sheetXml({ rows, hiddenRows = [] }: SheetContent): string {
  const cells = (row: SheetContent['rows'][number], number: number) =>
    row.map((cell, at) => {
      const place = `${String.fromCharCode(65 + at)}${number}`;
      if (cell === null) return '';
      if (typeof cell === 'string') {
        return `<c r="${place}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
      }
      const [value, style] = typeof cell === 'number' ? [cell, 0] : cell;
      return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    });
  const written = rows.map((row, at) => {
    const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
    return `<row r="${at + 1}"${hidden}>${cells(row, at + 1).join('')}</row>`;
  });
  return `<worksheet xmlns="${SHEET}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}

/** A slide: its title, its texts, and what is said to it. */
export interface SlideContent {
  readonly title: string;
  readonly texts: readonly string[];
  readonly notes?: string;
  readonly isHidden?: true;
}

/** A presentation. */
export function writePptx(slides: readonly SlideContent[]): Uint8Array {
  const ids = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="s${at + 1}"/>`);
  const parts = slides.flatMap(({ title, texts, notes, isHidden }, at) => {
    const shapes = [shape(title, 'title'), ...texts.map((text) => shape(text, 'body'))];
    const part = `<p:sld xmlns:p="${SLIDE}" xmlns:a="${DRAWING}"${isHidden ? ' show="0"' : ''}>${shapes.join('')}</p:sld>`;
    const slide = [[`ppt/slides/slide${at + 1}.xml`, part]];
    if (notes === undefined) return slide;
    const target = `../notesSlides/notes${at + 1}.xml`;
    return [
      ...slide,
      [`ppt/slides/_rels/slide${at + 1}.xml.rels`, relations([['n', 'notesSlide', target]])],
      [
        `ppt/notesSlides/notes${at + 1}.xml`,
        `<p:notes xmlns:p="${SLIDE}" xmlns:a="${DRAWING}">${shape(notes, 'body')}</p:notes>`,
      ],
    ];
  });
  return pack({
    '_rels/.rels': relations([['r1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `<p:presentation xmlns:p="${SLIDE}" xmlns:r="${OFFICE}"><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      slides.map((_, at) => [`s${at + 1}`, 'slide', `slides/slide${at + 1}.xml`]),
    ),
    ...Object.fromEntries(parts),
  });
}

function shape(text: string, placeholder: string): string {
  return `<p:sp><p:nvPr><p:ph type="${placeholder}"/></p:nvPr><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></p:sp>`;
}

/** A PDF with these lines on each page, top to bottom; a line of size 24 is a heading. `content` replaces that of each page. */
export function writePdf(
  pages: readonly (readonly (string | { readonly heading: string })[])[],
  { content, trailer = '' }: { readonly content?: Buffer; readonly trailer?: string } = {},
): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [at, lines] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    const stream = content ?? deflateSync(Buffer.from(pageContent(lines), 'latin1'));
    objects.push(
      `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream.toString('latin1')}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

function pageContent(lines: readonly (string | { readonly heading: string })[]): string {
  let y = 780;
  const shown = lines.map((line) => {
    const [text, size] = typeof line === 'string' ? [line, 11] : [line.heading, 24];
    y -= typeof line === 'string' ? 14 : 40;
    return `BT /F1 ${size} Tf 60 ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  });
  return shown.join('\n');
}

/** The head of a compound file in which Office puts what it encrypts. */
export function writeEncryptedOffice(): Uint8Array {
  const file = Buffer.alloc(4_096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.write('EncryptedPackage', 1_024, 'utf16le');
  return file;
}
