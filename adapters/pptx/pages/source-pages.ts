import type { Outline } from '../../../skills/core/ports/decks.js';
import { cleanText } from '../draw/text.js';
import { wordsFor } from '../look/words.js';
import type { Page } from './page.js';
import { toTablePages } from './table-pages.js';
import type { Titles } from './titles.js';

/** Lists every source that a slide rests on, with the numbers of those slides. */
export function sourcePages(
  outline: Outline,
  pages: readonly Page[],
  titles: Titles,
): readonly Page[] {
  const words = wordsFor(outline.language);
  const shown = new Map<string, Set<number>>();
  for (const { id, label } of outline.sources) {
    const used = shown.get(cleanText(label)) ?? new Set<number>();
    pages.forEach(({ slide }, index) => {
      const ids = slide === undefined ? [] : (outline.slides[slide]?.sourceIds ?? []);
      if (ids.includes(id)) used.add(index + 1);
    });
    if (used.size > 0) shown.set(cleanText(label), used);
  }
  const rows = [...shown].map(([label, used]) => [
    label,
    toRanges([...used].sort((a, b) => a - b)),
  ]);
  if (rows.length === 0) return [];
  const table = { header: [words.source, words.slides], rows };
  const { bodies } = toTablePages(table, { alignNumbers: false });
  return bodies.map((body, part) => ({
    title: titles.next(words.sources, body.kind, part, bodies.length),
    notes: '',
    slide: undefined,
    body,
  }));
}

/** `[3, 4, 5, 8]` -> "3–5, 8". */
export function toRanges(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
