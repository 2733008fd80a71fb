import { createBlockBuilder } from '../block-builder.js';
import { counted, DocumentRefused, type ReadDocument } from '../document.js';
import { type OfficePackage, openOfficePackage } from './package.js';
import { readTableRows } from './table.js';
import { readWordStyles, type WordStyles } from './word-styles.js';
import { walkXml } from './xml.js';

/** What stands in these is no text of the document: deleted, moved away, a field's code, or a second spelling of it. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'rPrChange',
  'pPrChange',
]);
const BODY = 'word/document.xml';

/** Reads a Word document: paragraphs under their headings, lists, tables and footnotes. Throws `DocumentRefused`. */
export function readWord(bytes: Uint8Array): ReadDocument {
  const parts = openOfficePackage(bytes);
  const body = bodyOf(parts);
  const relations = [...parts.relations(body).values()];
  const partOf = (type: string) => relations.find((each) => each.type === type)?.target ?? '';
  const styles = readWordStyles(parts.text(partOf('styles')));
  const builder = createBlockBuilder();
  const found = readBody(parts.text(body), styles, builder);
  for (const type of ['footnotes', 'endnotes']) {
    const xml = parts.text(partOf(type));
    if (xml === '') continue;
    builder.place(type);
    readBody(xml, styles, builder);
  }
  const comments = parts.text(partOf('comments'));
  const blocks = builder.end();
  if (blocks.length === 0) throw new DocumentRefused(found.pictures > 0 ? 'picture' : 'empty');
  return {
    ...(found.title === undefined ? {} : { title: found.title }),
    blocks,
    extent: { unit: 'sections', found: blocks.length, read: blocks.length },
    notes: [
      ...(found.hasDeleted ? ['what its tracked changes delete was left out'] : []),
      ...(found.hidden > 0 ? ['hidden text was not read'] : []),
      ...(/<\w+:comment\s/.test(comments) ? ['its comments were not read'] : []),
      ...(found.pictures > 0 ? [`${counted(found.pictures, 'picture')} not read`] : []),
    ],
  };
}

function bodyOf(parts: OfficePackage): string {
  const named = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument');
  const body = named?.target ?? BODY;
  if (!parts.has(body)) throw new DocumentRefused('broken');
  return body;
}

interface Found {
  title?: string;
  hasDeleted: boolean;
  hidden: number;
  pictures: number;
}

interface Paragraph {
  text: string;
  style: string;
  outline: number | undefined;
  isListed: boolean;
}

interface OpenTable {
  readonly rows: string[][];
  cell: string[];
}

function readBody(
  xml: string,
  styles: WordStyles,
  builder: ReturnType<typeof createBlockBuilder>,
): Found {
  const found: Found = { hasDeleted: false, hidden: 0, pictures: 0 };
  const tables: OpenTable[] = [];
  const paragraphs: Paragraph[] = [];
  let leftOut = 0;
  let isText = false;
  let isHidden = false;

  function endParagraph({ text, style, outline, isListed }: Paragraph): void {
    const table = tables.at(-1);
    const outer = paragraphs.at(-1);
    if (outer) outer.text += ` ${text} `;
    else if (table) table.cell.push(text);
    else if (styles.isTitle(style) && found.title === undefined && text.trim() !== '') {
      found.title = text.trim();
      builder.heading(text, 1);
    } else {
      const level = outline ?? styles.headingLevel(style);
      if (level !== undefined) builder.heading(text, level);
      else if (isListed || styles.isList(style)) builder.bullet(text);
      else builder.paragraph(text);
    }
  }

  function endTable({ rows }: OpenTable): void {
    const outer = tables.at(-1);
    if (outer) outer.cell.push(rows.map((row) => row.join(' | ')).join('; '));
    else readTableRows(rows, builder);
  }

  const paragraph = () => paragraphs.at(-1);
  walkXml(xml, {
    open(name, attributes) {
      if (LEFT_OUT.has(name)) {
        leftOut += 1;
        // Inside the properties of a paragraph or row it is the mark, and no text.
        if (name === 'del' || name === 'delText') found.hasDeleted = true;
      }
      if (leftOut > 0) return;
      switch (name) {
        case 'p':
          paragraphs.push({ text: '', style: '', outline: undefined, isListed: false });
          break;
        case 'pStyle':
          if (paragraph()) (paragraph() as Paragraph).style = attributes['val'] ?? '';
          break;
        case 'outlineLvl': {
          const level = Number(attributes['val']);
          const current = paragraph();
          if (current && level < 9) current.outline = level + 1;
          break;
        }
        case 'numId': {
          const current = paragraph();
          if (current) current.isListed = attributes['val'] !== '0';
          break;
        }
        case 'r':
          isHidden = false;
          break;
        case 'vanish':
          isHidden = !['0', 'false', 'off'].includes(attributes['val'] ?? '');
          break;
        case 't':
          isText = true;
          break;
        case 'tab':
        case 'br':
        case 'cr':
          if (paragraph()) (paragraph() as Paragraph).text += ' ';
          break;
        case 'noBreakHyphen':
          if (paragraph()) (paragraph() as Paragraph).text += '-';
          break;
        case 'blip':
        case 'imagedata':
          found.pictures += 1;
          break;
        case 'tbl':
          tables.push({ rows: [], cell: [] });
          break;
        case 'tr':
          tables.at(-1)?.rows.push([]);
          break;
        case 'tc': {
          const table = tables.at(-1);
          if (table) table.cell = [];
          break;
        }
      }
    },
    text(words) {
      if (!isText || leftOut > 0) return;
      if (isHidden) found.hidden += 1;
      else if (paragraph()) (paragraph() as Paragraph).text += words;
    },
    close(name) {
      if (LEFT_OUT.has(name)) leftOut -= 1;
      if (leftOut > 0) return;
      if (name === 't') isText = false;
      else if (name === 'p') {
        const ended = paragraphs.pop();
        if (ended) endParagraph(ended);
      } else if (name === 'tc') {
        const table = tables.at(-1);
        table?.rows.at(-1)?.push(table.cell.filter((text) => text.trim() !== '').join(' '));
      } else if (name === 'tbl') {
        const ended = tables.pop();
        if (ended) endTable(ended);
      }
    },
  });
  return found;
}
