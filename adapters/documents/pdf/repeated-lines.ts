import type { Line } from './lines.js';

/** Lines at either edge of a page that may be its header or footer: so many, and of a short page this part. */
const EDGE = { most: 3, share: 0.25 };
/** What stands on so many pages, and on this share of all, is no text of any of them. */
const FEWEST_PAGES = 3;
/** A page of fewer has no edges. */
const FEWEST_LINES = 3;
const SHARE = 0.2;
const PAGE_NUMBER =
  /^(?:\p{L}{1,8}\.? )?[-–—(]?\s*\d{1,4}\s*(?:(?:\/|of|von|de|sur|di|av|\|)\s*\d{1,4})?\s*[-–—)]?$/iu;

/** Takes headers, footers and page numbers off the pages of a document. */
export function withoutRepeated(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgesOf(lines).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(FEWEST_PAGES, pages.length * SHARE);
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter(
      (line) =>
        !edges.has(line) ||
        !(isNumberOfPage(line, lines) || (counts.get(keyOf(line)) ?? 0) >= most),
    );
  });
}

/** By where they lie: the footer often comes first. */
function edgesOf(lines: readonly Line[]): readonly Line[] {
  const sorted = [...lines].sort((one, other) => other.y - one.y);
  if (sorted.length < FEWEST_LINES) return [];
  const count = Math.max(1, Math.min(EDGE.most, Math.floor(sorted.length * EDGE.share)));
  return [...sorted.slice(0, count), ...sorted.slice(-count)];
}

/** Numbers count on from page to page. */
function keyOf({ text }: Line): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}

/** The lowest or highest line of a page with others. */
function isNumberOfPage(line: Line, lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_LINES || !PAGE_NUMBER.test(line.text)) return false;
  return lines.every(({ y }) => y >= line.y) || lines.every(({ y }) => y <= line.y);
}
