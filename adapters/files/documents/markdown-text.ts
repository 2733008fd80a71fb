import { decodeHTMLStrict } from 'entities/decode';
import { toLine } from '../../../skills/reading/line.js';
import { truncate } from '../../../skills/reading/unicode.js';

/** Longer paragraphs are cut here, in UTF-16 code units. */
const PARAGRAPH_LIMIT = 20_000;

/**
 * The words of a line of Markdown without its marks: emphasis, code, links and images become their
 * text. A URL is not kept: nothing that came in a document becomes a link.
 */
export function toPlainText(markdown: string): string {
  // Each mark reaches a bounded distance: an unclosed one must not search the rest of the text.
  const text = truncate(markdown, PARAGRAPH_LIMIT)
    .replace(/!?\[([^[\]]{0,500})\](?:\([^()]{0,2000}\)|\[[^[\]]{0,200}\])/g, '$1')
    .replace(/<(?:https?:|mailto:)([^<>\s]{1,2000})>/gi, '$1')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ')
    .replace(/(`{1,3})([^`]{1,1000})\1/g, '$2')
    .replace(/(\*\*|__|~~)(?=\S)(.{1,1000}?)(?<=\S)\1/g, '$2')
    .replace(
      /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])(.{1,500}?)(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu,
      '$2',
    )
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return toLine(decodeHTMLStrict(text), PARAGRAPH_LIMIT);
}
