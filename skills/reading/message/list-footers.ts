import type { CleanMessage } from '../../core/ports/writer.js';

/** Paragraphs at the end of a message that are looked at, and UTF-16 code units. */
const MOST_FOOTERS = 3;
const LONGEST_TAIL = 4_000;
/** "I agree." may well be said twice. */
const FEWEST_WORDS = 5;

/**
 * Finds the last paragraphs that messages of two people share: no two people end on the same words, a
 * mailing list put them there. Returns what takes them off a text, which is never emptied by it.
 */
export function listFooters(messages: readonly CleanMessage[]): (text: string) => string {
  const authors = new Map<string, Set<string>>();
  const writtenBy = ({ from }: CleanMessage) => from.address || (from.name ?? '');
  const areSeveral = new Set(messages.map(writtenBy)).size > 1;
  for (const message of areSeveral ? messages : []) {
    for (const paragraph of lastParagraphs(message.text)) {
      const known = authors.get(paragraph) ?? new Set();
      authors.set(paragraph, known.add(writtenBy(message)));
    }
  }
  const isFooter = (paragraph: string) => (authors.get(toKey(paragraph))?.size ?? 0) > 1;
  const isShared = [...authors.values()].some(({ size }) => size > 1);
  return (text) => (isShared ? withoutTail(text, isFooter) : text);
}

/** Never the first paragraph, which is somebody's words. */
function lastParagraphs(text: string): readonly string[] {
  return paragraphsOf(text.slice(-LONGEST_TAIL))
    .slice(1)
    .slice(-MOST_FOOTERS)
    .map(toKey)
    .filter((paragraph) => paragraph.split(' ').length >= FEWEST_WORDS);
}

/** A program writes the same words each time; lines may be broken elsewhere. */
function toKey(paragraph: string): string {
  return paragraph.replace(/\s+/g, ' ').trim().toLowerCase();
}

function withoutTail(text: string, isFooter: (paragraph: string) => boolean): string {
  const paragraphs = [...paragraphsOf(text)];
  while (paragraphs.length > 1 && isFooter(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n');
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n[ \t]*\n+/u);
}
