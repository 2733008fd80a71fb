import { decodeEntities } from '../../skills/text/html-entities.js';
import { toLine } from '../../skills/text/line.js';

const PARAGRAPH_LIMIT = 20_000;

/**
 * The words of a line of Markdown without its marks: emphasis, code, links and images become their
 * text. A URL is not kept: nothing that came in a document becomes a link.
 */
export function toPlainText(markdown: string): string {
  const text = markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<(?:https?:|mailto:)([^>\s]+)>/gi, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/(`+)([^`]+)\1/g, '$2')
    .replace(/(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])(.+?)(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return toLine(decodeEntities(text), PARAGRAPH_LIMIT);
}
