import { type BlockBuilder, createBlockBuilder } from '../block-builder.js';
import { counted, DocumentRefused, type ReadDocument } from '../document.js';
import { policies } from '../policies.js';
import { type OfficePackage, openOfficePackage } from './package.js';
import { readTableRows } from './table.js';
import { walkXml } from './xml.js';

const TITLES = new Set(['title', 'ctrTitle']);
/** Placeholders for what every slide repeats. */
const REPEATED = new Set(['dt', 'ftr', 'hdr', 'sldNum']);

/** Reads a presentation: each slide with its title, texts, tables and notes. Throws `DocumentRefused`. */
export function readPowerPoint(bytes: Uint8Array): ReadDocument {
  const parts = openOfficePackage(bytes);
  const slides = slidesOf(parts);
  const builder = createBlockBuilder();
  const found: Found = { hidden: 0, pictures: 0, charts: 0 };
  const read = slides.slice(0, policies.pages);
  for (const [at, slide] of read.entries()) readSlide(parts, slide, at + 1, builder, found);
  const blocks = builder.end();
  if (blocks.length === 0) throw new DocumentRefused(found.pictures > 0 ? 'picture' : 'empty');
  return {
    ...(found.title === undefined ? {} : { title: found.title }),
    blocks,
    extent: { unit: 'slides', found: slides.length, read: read.length - found.hidden },
    notes: [
      ...(found.hidden > 0
        ? [
            `${counted(found.hidden, 'hidden slide')} ${found.hidden === 1 ? 'was' : 'were'} not read`,
          ]
        : []),
      ...(found.charts > 0 ? [`${counted(found.charts, 'chart')} not read`] : []),
      ...(found.pictures > 0 ? [`${counted(found.pictures, 'picture')} not read`] : []),
    ],
  };
}

interface Found {
  title?: string;
  hidden: number;
  pictures: number;
  charts: number;
}

function slidesOf(parts: OfficePackage): readonly string[] {
  const named = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument');
  const presentation = named?.target ?? 'ppt/presentation.xml';
  if (!parts.has(presentation)) throw new DocumentRefused('broken');
  const relations = parts.relations(presentation);
  const slides: string[] = [];
  walkXml(parts.text(presentation), {
    open(name, attributes) {
      if (name !== 'sldId') return;
      // `id` is a number of its own; the part is named by the attribute of another namespace.
      const [, id = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      const target = relations.get(id)?.target;
      if (target !== undefined && parts.has(target)) slides.push(target);
    },
  });
  return slides;
}

function readSlide(
  parts: OfficePackage,
  part: string,
  number: number,
  builder: BlockBuilder,
  found: Found,
): void {
  const slide = readShapes(parts.text(part));
  if (slide.isHidden) {
    found.hidden += 1;
    return;
  }
  found.pictures += slide.pictures;
  found.charts += slide.charts;
  builder.place(`slide ${number}`);
  if (slide.title !== '') {
    found.title ??= slide.title;
    builder.heading(slide.title, number === 1 ? 1 : 2);
  }
  for (const text of slide.texts) builder.bullet(text);
  for (const rows of slide.tables) readTableRows(rows, builder);
  const notes = [...parts.relations(part).values()].find(({ type }) => type === 'notesSlide');
  if (notes === undefined) return;
  const { texts } = readShapes(parts.text(notes.target));
  if (texts.length === 0) return;
  builder.place(`slide ${number}, notes`);
  for (const text of texts) builder.paragraph(text);
}

interface Shapes {
  title: string;
  readonly texts: string[];
  readonly tables: string[][][];
  isHidden: boolean;
  pictures: number;
  charts: number;
}

/** The texts of a slide or of its notes, in the order in which they lie on it. */
function readShapes(xml: string): Shapes {
  const shapes: Shapes = {
    title: '',
    texts: [],
    tables: [],
    isHidden: false,
    pictures: 0,
    charts: 0,
  };
  let placeholder: string | undefined;
  let table: string[][] | undefined;
  let cell: string[] = [];
  let paragraph: string | undefined;
  let isText = false;
  let fallback = 0;

  walkXml(xml, {
    open(name, attributes) {
      if (name === 'Fallback') fallback += 1;
      if (fallback > 0) return;
      if (name === 'sld') shapes.isHidden = ['0', 'false'].includes(attributes['show'] ?? '');
      else if (name === 'sp') placeholder = undefined;
      else if (name === 'ph') placeholder = attributes['type'] ?? 'body';
      else if (name === 'tbl') table = [];
      else if (name === 'tr') table?.push([]);
      else if (name === 'tc') cell = [];
      else if (name === 'p') paragraph = '';
      else if (name === 'br' && paragraph !== undefined) paragraph += ' ';
      else if (name === 't') isText = true;
      else if (name === 'pic') shapes.pictures += 1;
      else if (name === 'chart') shapes.charts += 1;
    },
    text(words) {
      if (isText && fallback === 0 && paragraph !== undefined) paragraph += words;
    },
    close(name) {
      if (name === 'Fallback') fallback -= 1;
      if (fallback > 0) return;
      if (name === 't') isText = false;
      else if (name === 'tc') table?.at(-1)?.push(cell.join(' '));
      else if (name === 'tbl' && table) {
        shapes.tables.push(table);
        table = undefined;
      } else if (name === 'p' && paragraph !== undefined) {
        const text = paragraph.replace(/\s+/g, ' ').trim();
        paragraph = undefined;
        if (text === '' || REPEATED.has(placeholder ?? '')) return;
        if (table) cell.push(text);
        else if (TITLES.has(placeholder ?? '')) shapes.title = `${shapes.title} ${text}`.trim();
        else shapes.texts.push(text);
      }
    },
  });
  return shapes;
}
