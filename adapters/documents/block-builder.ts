import type { Table } from '../../skills/core/ports/decks.js';
import { toLine } from '../../skills/reading/line.js';
import type { DocumentBlock } from './document.js';
import { DocumentRefused } from './document.js';
import { policies } from './policies.js';

/** Paragraphs that stand in one block where no heading parts them. */
const PARAGRAPHS_PER_BLOCK = 12;

/** Collects the blocks of a document in reading order. */
export interface BlockBuilder {
  heading(text: string, level: number): void;
  paragraph(text: string): void;
  bullet(text: string): void;
  table(table: Table, cells?: DocumentBlock['cells']): void;
  /** What comes next stands elsewhere: on the next page, in the next sheet. Keeps no heading. */
  place(place: string): void;
  end(): readonly DocumentBlock[];
}

interface OpenBlock {
  place: string;
  heading?: string;
  level?: number;
  paragraphs: string[];
  bullets: string[];
  table?: Table;
  cells?: NonNullable<DocumentBlock['cells']>;
}

/**
 * Creates a builder of blocks. Texts become one visible line each; empty ones are left out. Throws
 * `DocumentRefused` where there is more text than any document has.
 */
export function createBlockBuilder(): BlockBuilder {
  const blocks: OpenBlock[] = [];
  let block: OpenBlock = { place: '', paragraphs: [], bullets: [] };
  let length = 0;

  function clean(text: string): string {
    const line = toLine(text, policies.paragraph);
    length += line.length;
    if (length > policies.text) throw new DocumentRefused('too large');
    return line;
  }

  function isEmpty({ heading, paragraphs, bullets, table }: OpenBlock): boolean {
    return heading === undefined && paragraphs.length + bullets.length === 0 && table === undefined;
  }

  function start(next: Partial<OpenBlock>): void {
    if (!isEmpty(block)) blocks.push(block);
    block = { place: block.place, paragraphs: [], bullets: [], ...next };
  }

  /** A further block under the same heading. */
  function go(): void {
    const { heading, level } = block;
    start({
      ...(heading === undefined ? {} : { heading }),
      ...(level === undefined ? {} : { level }),
    });
  }

  return {
    heading(text, level) {
      const heading = clean(text);
      if (heading !== '') start({ heading, level });
    },
    paragraph(text) {
      const line = clean(text);
      if (line === '') return;
      if (block.paragraphs.length + block.bullets.length >= PARAGRAPHS_PER_BLOCK) go();
      block.paragraphs.push(line);
    },
    bullet(text) {
      const line = clean(text);
      if (line !== '') block.bullets.push(line);
    },
    table({ header, rows }, cells) {
      if (block.table !== undefined) go();
      block.table = { header: header.map(clean), rows: rows.map((row) => row.map(clean)) };
      if (cells !== undefined) block.cells = cells;
    },
    place(place) {
      start({ place });
    },
    end() {
      start({});
      return blocks;
    },
  };
}
