import { splitSentences } from '../../../skills/reading/sentences.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import {
  centroid,
  contentStems,
  cosine,
  createTermStatistics,
  type TermStatistics,
  type TermVector,
} from '../terms/term-statistics.js';
import type { Section } from './sections.js';

/** Points on one slide at most: more are read out, not taken in. */
export const POINTS_PER_SLIDE = 6;
/** Points out of running text. */
const SENTENCES_PER_SECTION = 5;
/** Length of a point, UTF-16 code units, by how many share a slide: few may be longer. */
const LENGTHS = [
  { points: 2, most: 240 },
  { points: 4, most: 160 },
  { points: Number.POSITIVE_INFINITY, most: 120 },
] as const;
const SENTENCES_RANKED = 300;

/** How much each sentence matters to the whole material. */
export interface Relevance {
  readonly statistics: TermStatistics;
  readonly topic: TermVector;
}

/** Counts the terms of the whole material once. */
export function relevanceOf(sections: readonly Section[]): Relevance {
  const parts = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ paragraphs, bullets }) => [...paragraphs.flatMap(sentencesOf), ...bullets])
    .map(contentStems);
  const statistics = createTermStatistics(parts);
  return { statistics, topic: centroid(parts.map((stems) => statistics.vector(stems))) };
}

/**
 * The points of a section, in its order: its bullets, or where it has none the sentences that carry
 * most, each one shortened and none of it rewritten.
 */
export function pointsOf(section: Section, relevance: Relevance): readonly string[] {
  const bullets = section.blocks.flatMap((block) => block.bullets);
  const points = bullets.length > 0 ? bullets : keySentences(section, relevance);
  const most = LENGTHS.find((length) => points.length <= length.points)?.most;
  return points.map((point) => shorten(point, most)).filter((point) => point !== '');
}

function keySentences(section: Section, { statistics, topic }: Relevance): readonly string[] {
  const sentences = section.blocks
    .flatMap((block) => block.paragraphs)
    .flatMap(sentencesOf)
    // A sentence that announces the list or table after it says nothing by itself.
    .filter((sentence) => !/[:：]$/u.test(sentence))
    .slice(0, SENTENCES_RANKED);
  if (sentences.length <= SENTENCES_PER_SECTION) return sentences;
  const candidates = sentences.map((text, index) => {
    const vector = statistics.vector(contentStems(text));
    const facts = /\d/u.test(text) ? 0.25 : 0;
    const opening = index === 0 ? 0.2 : 0;
    return { text, index, vector, score: cosine(vector, topic) + facts + opening };
  });
  return selectDiverse(candidates, { relevance: 0.7, most: SENTENCES_PER_SECTION })
    .toSorted((a, b) => a.index - b.index)
    .map(({ text }) => text);
}

function sentencesOf(paragraph: string): readonly string[] {
  return splitSentences(paragraph).map(({ text }) => text);
}

/**
 * The first sentence, cut at a clause when it is longer than `most` UTF-16 code units; the words stay
 * those of the source.
 */
export function shorten(text: string, most = 120): string {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const sentence = whole.length <= most ? whole : (sentencesOf(whole)[0] ?? whole);
  // Half a quotation would be read as ending where the sentence does.
  const first = missingQuote(sentence) === '' ? sentence : whole;
  if (first.length <= most * 1.2) return first.replace(/(?<![.…])[.。]$/u, '');
  const head = first.slice(0, most);
  // The comma of "EUR 186,000" ends no clause.
  const clause = head.search(/(?:,(?!\d)|[;–—])(?=(?:,\d|[^,;–—])*$)/u);
  const cut = clause >= most / 2 ? clause : head.lastIndexOf(' ');
  const kept = cut > 0 ? head.slice(0, cut) : [...head].slice(0, -1).join('');
  return `${kept.replace(/[\s,;:–—-]+$/u, '')} …${missingQuote(kept)}`;
}

/** The mark that closes a quotation which the text opens and does not close; empty where none is open. */
function missingQuote(text: string): string {
  const many = (mark: string) => text.split(mark).length - 1;
  if (many('«') > many('»')) return ' »';
  if (many('„') > many('“') + many('”')) return '“';
  return many('„') === 0 && many('“') > many('”') ? '”' : '';
}
