import { quoteWord } from '../conversation/follow-up.js';
import { readReferredDocument } from '../conversation/items/attached-document.js';
import type { Call } from '../core/call.js';
import type { Material, MaterialBlock, Slide } from '../core/ports/decks.js';
import type { Ports } from '../core/ports/ports.js';
import type { Item, PrivateReply, Section } from '../core/reply.js';
import { checkOutline } from '../deck/check-outline.js';
import { fold } from '../reading/fold.js';
import { toRowLine } from '../reading/table-row.js';
import { shorten } from '../reading/unicode.js';

/** Stretches of a document that a summary tells. */
const MOST_SECTIONS = { short: 4, full: 14 };
/** Rows of a table that stand for it. */
const MOST_ROWS = 6;
/** A row is shown up to here, in UTF-16 code units. */
const LONGEST_ROW = 240;
/** How much of a line tells where in the document it stands: its end may be cut. */
const FOUND_BY = 40;
/** Places that are named beside a line which stands in none of them word by word. */
const MOST_PLACES = 2;

/**
 * Condenses a document: what its sections say, in its own words, each with the page, slide or cells where it stands. It is
 * the outline that slides would be made of, held against the document by the same check.
 */
export async function summarizeDocument(
  words: string,
  length: 'short' | 'full',
  ports: Pick<Ports, 'documents' | 'mailbox' | 'writer' | 'conversations' | 'clock'>,
  call: Call,
): Promise<PrivateReply> {
  const { material, reference } = await readReferredDocument(words, ports, call);
  const brief = { maxSlides: MOST_SECTIONS[length], locale: call.locale };
  const written = await ports.writer.outlineDeck(material, brief, call.signal);
  const { outline, findings } = checkOutline(written, material);
  let number = 0;
  const sections = outline.slides.flatMap((slide): readonly Section[] => {
    const items = linesOf(slide).map((line): Item => {
      number += 1;
      return { number, text: [line.text], sources: placesOf(line, slide, material) };
    });
    return items.length === 0 ? [] : [{ heading: slide.title, items }];
  });
  const { blocks, extent, notes = [] } = material;
  return {
    kind: 'answer',
    audience: 'asker',
    title: [{ bold: material.title }],
    sections,
    coverage: {
      ...(extent ?? { unit: 'blocks', found: blocks.length, read: blocks.length }),
      skipped: [],
      notes: [...notes, ...findings, ...(outline.omitted ?? [])],
      writtenBy: outline.writtenBy,
    },
    source: reference,
    actions: [{ kind: 'command', label: 'Make slides', command: `deck ${quoteWord(reference)}` }],
  };
}

/** A line of a summary, and the row of a table that it is. */
interface Line {
  readonly text: string;
  readonly row?: readonly string[];
}

/** A chart says nothing in words; the table that it shows has a slide of its own. */
function linesOf(slide: Slide): readonly Line[] {
  if (slide.layout === 'bullets') return slide.bullets.map((text) => ({ text }));
  if (slide.layout !== 'table') return [];
  const { header, rows } = slide.table;
  return rows
    .slice(0, MOST_ROWS)
    .map((row) => ({ row, text: shorten(toRowLine(row, header), LONGEST_ROW) }));
}

/** Where a line stands, without the name of the document, which is the title. */
function placesOf(line: Line, { sourceIds, title }: Slide, { id: name, blocks }: Material) {
  const cited = blocks.filter(({ id }) => sourceIds.includes(id));
  const [found] = cited.filter((block) => says(block, line));
  const places = (found ? [found] : cited).map((block) => ({
    id: block.id,
    label: [block.label.replace(`${name}, `, ''), rowOf(block, line)].filter(Boolean).join(', '),
  }));
  const told = [name, title, ...cited.map(({ heading = '' }) => heading)];
  const distinct = new Map(places.map((place) => [place.label, place]));
  return [...distinct.values()].filter(({ label }) => !told.includes(label)).slice(0, MOST_PLACES);
}

function says({ paragraphs, bullets, table }: MaterialBlock, { text, row }: Line): boolean {
  if (row) return table?.rows.some((each) => isSameRow(each, row)) ?? false;
  const start = fold(text.replace(/…$/, '')).slice(0, FOUND_BY);
  return [...paragraphs, ...bullets].some((each) => fold(each).includes(start));
}

function rowOf({ table, cells }: MaterialBlock, { row }: Line): string {
  const at = row === undefined ? -1 : (table?.rows.findIndex((each) => isSameRow(each, row)) ?? -1);
  const number = cells?.rows[at];
  return number === undefined ? '' : `row ${number}`;
}

function isSameRow(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, at) => cell === other[at]);
}
