import type { Question } from './read-question.js';
import { phrasesOf, type Term, termsOf } from './terms.js';

/** Something that may hold the answer: a message, an utterance, a block of a document. */
export interface Searchable {
  /** Who wrote or said it: asked for by name as often as by topic. */
  readonly by?: string;
  /** What it belongs to: the subject of a thread, the heading of a block. */
  readonly about?: string;
  readonly text: string;
}

/** How well one searchable answers to the words of a question. */
export interface Match {
  /** BM25, 0 where no word of the question occurs. */
  readonly score: number;
  /** Keys of the question's terms and phrases that occur in it. */
  readonly found: ReadonlySet<string>;
}

/** How rare each term of a question is, and how much of it a part of the sources covers. */
export interface Evidence {
  readonly matches: readonly Match[];
  /** The share of the question that these terms make up, by how rare each is: 0 to 1. */
  coverage(found: ReadonlySet<string>): number;
  /** Whether every name of the question is among these terms, at least in part. */
  hasNames(found: ReadonlySet<string>): boolean;
  /** The terms that none of the searchables has. */
  readonly absent: readonly Term[];
}

// The usual constants (Robertson and Zaragoza, 2009).
const K1 = 1.2;
const B = 0.75;
/** A word of the subject or of the sender's name counts as several in the text. */
const FIELD_WEIGHT = 3;
/** So much of a term is said in a related word. */
const RELATED = 0.5;

/** Looks for the terms of a question in every searchable. Time is linear in the text. */
export function findEvidence(
  { terms, phrases, names }: Question,
  searchables: readonly Searchable[],
): Evidence {
  const read = searchables.map((searchable) => countTerms(searchable, terms, phrases));
  const holders = new Map<string, number>();
  for (const { counts } of read) {
    for (const key of counts.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const idf = (key: string) =>
    Math.log(1 + (searchables.length + 1) / ((holders.get(key) ?? 0) + 0.5));
  const length = read.reduce((sum, each) => sum + each.length, 0) / Math.max(1, read.length);
  const whole = terms.reduce((sum, { key }) => sum + idf(key), 0);
  return {
    matches: read.map(({ counts, length: own }) => {
      let score = 0;
      for (const [key, count] of counts) {
        score +=
          (idf(key) * count * (K1 + 1)) / (count + K1 * (1 - B + (B * own) / Math.max(1, length)));
      }
      return { score, found: new Set(counts.keys()) };
    }),
    coverage(found) {
      const covered = terms.reduce((sum, { key }) => sum + (found.has(key) ? idf(key) : 0), 0);
      return whole === 0 ? 0 : covered / whole;
    },
    hasNames: (found) => names.every((name) => name.some((key) => found.has(key))),
    absent: terms.filter(({ key }) => !holders.has(key)),
  };
}

/** How often each term is said, in its own words or in related ones, and each phrase. */
function countTerms(
  { by = '', about = '', text }: Searchable,
  terms: readonly Term[],
  phrases: readonly string[],
) {
  const counts = new Map<string, number>();
  const count = (part: string, weight: number): number => {
    const own = termsOf(part);
    const all = [...own.map(({ key }) => key), ...phrasesOf(own, part)];
    const said = new Map<string, number>();
    for (const key of all) said.set(key, (said.get(key) ?? 0) + 1);
    const subjects = new Set(own.flatMap((term) => [...term.subjects]));
    const add = (key: string, many: number) =>
      many > 0 && counts.set(key, (counts.get(key) ?? 0) + many * weight);
    for (const { key, subjects: meant } of terms) {
      const isMeant = [...meant].some((subject) => subjects.has(subject));
      add(key, said.get(key) ?? (isMeant ? RELATED : 0));
    }
    for (const phrase of phrases) add(phrase, said.get(phrase) ?? 0);
    return all.length;
  };
  const length = count(text, 1);
  count(`${by}\n${about}`, FIELD_WEIGHT);
  return { counts, length };
}
