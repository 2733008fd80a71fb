import type { MaterialBlock, Table } from '../../../skills/core/ports/decks.js';
import { toPlainText } from './markdown-text.js';

/** A block before it has an id and a label. */
export type MarkdownBlock = Omit<MaterialBlock, 'id' | 'label'>;

interface OpenBlock {
  heading?: string;
  level?: number;
  paragraphs: string[];
  bullets: string[];
  table?: Table;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^ {0,3}(```|~~~)/;

/**
 * Reads the blocks of a Markdown text with `\n` line ends: one for each heading, one more for each
 * further table under it.
 *
 * Knows headings (both styles), paragraphs, lists (nesting is flattened), tables and quotes. Front
 * matter, comments, code and rules are left out: nobody presents them.
 */
export function parseMarkdown(text: string): readonly MarkdownBlock[] {
  const lines = text
    .replace(/^\ufeff?---\n[\s\S]*?\n(?:---|\.\.\.)(?:\n|$)/, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .split('\n');
  const blocks: OpenBlock[] = [];
  let block: OpenBlock = { paragraphs: [], bullets: [] };
  let paragraph: string[] = [];
  let isInList = false;

  const open = (next: OpenBlock) => {
    blocks.push(block);
    block = next;
  };
  const endParagraph = () => {
    const words = toPlainText(paragraph.join(' '));
    if (words !== '') block.paragraphs.push(words);
    paragraph = [];
  };
  const startSection = (level: number, heading: string) => {
    paragraph = [];
    isInList = false;
    open({ heading: toPlainText(heading), level, paragraphs: [], bullets: [] });
  };

  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').replace(/^ {0,3}(?:>[ \t]?)+/, '');
    const next = lines[at + 1] ?? '';
    const heading = HEADING.exec(line);
    const bullet = BULLET.exec(line);
    const underline = paragraph.length > 0 ? /^ {0,3}(=+|-+)[ \t]*$/.exec(line)?.[1] : undefined;
    if (FENCE.test(line)) {
      endParagraph();
      at = endOfFence(lines, at);
    } else if (heading) {
      endParagraph();
      startSection(heading[1]?.length ?? 1, (heading[2] ?? '').trimEnd().replace(/#{1,50}$/, ''));
    } else if (underline !== undefined) {
      startSection(underline.startsWith('=') ? 1 : 2, paragraph.join(' '));
    } else if (line.includes('|') && isDelimiterRow(next)) {
      endParagraph();
      const end = endOfTable(lines, at + 2);
      const table = toTable(line, lines.slice(at + 2, end));
      if (block.table) open(sameHeading(block));
      block.table = table;
      isInList = false;
      at = end - 1;
    } else if (line.trim() === '') {
      endParagraph();
      isInList = false;
    } else if (RULE.test(line)) {
      endParagraph();
    } else if (bullet) {
      endParagraph();
      const words = toPlainText(bullet[1] ?? '');
      if (words !== '') block.bullets.push(words);
      isInList = true;
    } else if (isInList && block.bullets.length > 0) {
      block.bullets.push(toPlainText(`${block.bullets.pop()} ${line.trim()}`));
    } else {
      paragraph.push(line.trim());
    }
  }
  endParagraph();
  blocks.push(block);
  return blocks.filter(hasContent);
}

function sameHeading({ heading, level }: OpenBlock): OpenBlock {
  return {
    ...(heading !== undefined && { heading }),
    ...(level !== undefined && { level }),
    paragraphs: [],
    bullets: [],
  };
}

function endOfFence(lines: readonly string[], start: number): number {
  const fence = FENCE.exec(lines[start] ?? '')?.[1] ?? '```';
  const end = lines.findIndex((line, index) => index > start && line.trim().startsWith(fence));
  return end === -1 ? lines.length : end;
}

function isDelimiterRow(line: string): boolean {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}

function endOfTable(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.includes('|')) at += 1;
  return at;
}

function toTable(header: string, rows: readonly string[]): Table {
  const cells = toCells(header);
  return {
    header: cells,
    rows: rows.map((row) => {
      const values = toCells(row);
      return cells.map((_, index) => values[index] ?? '');
    }),
  };
}

function toCells(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => toPlainText(cell.replaceAll('\\|', '|')));
}

function hasContent(block: OpenBlock): boolean {
  const { heading, paragraphs, bullets, table } = block;
  return Boolean(heading || paragraphs.length > 0 || bullets.length > 0 || table);
}
