import { stem } from '../../adapters/quoting/terms/stem.js';
import { contentWords } from './content-words.js';

/** F1 values from 0 to 1. */
export interface Rouge {
  readonly r1: number;
  readonly r2: number;
  /** Longest common subsequence over the whole text. */
  readonly rl: number;
  /** Union of longest common subsequences by sentence: what papers print as ROUGE-L. */
  readonly rlSum: number;
  /** ROUGE-1 over content words, as `contentWords` reads them. */
  readonly r1Content: number;
}

/**
 * Scores a text against a reference the way Google's `rouge_score` does: lower case, letters and
 * digits of ASCII, Porter stems for tokens of more than three letters.
 */
export function rouge(text: string, reference: string): Rouge {
  const [hypothesis, truth] = [tokens(text), tokens(reference)];
  return {
    r1: overlap(hypothesis, truth, 1),
    r2: overlap(hypothesis, truth, 2),
    rl: f1(subsequences(hypothesis, truth).length(), hypothesis.length, truth.length),
    rlSum: summaryLevel(text, reference),
    r1Content: overlap(contentWords.read(text), contentWords.read(reference), 1),
  };
}

/** The first words of a text, line breaks kept. */
export function firstWords(text: string, count: number): string {
  return (new RegExp(`^\\s*(?:\\S+\\s*){0,${count}}`).exec(text)?.[0] ?? '').trim();
}

function plainTokens(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function tokens(text: string): readonly string[] {
  return plainTokens(text).map(stem);
}

function f1(hits: number, inText: number, inReference: number): number {
  return hits === 0 ? 0 : (2 * hits) / (inText + inReference);
}

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(text: readonly string[], reference: readonly string[], size: number): number {
  const grams = (list: readonly string[]) =>
    list.slice(size - 1).map((_, at) => list.slice(at, at + size).join(' '));
  const [a, b] = [grams(text), grams(reference)];
  const counts = count(a);
  let hits = 0;
  for (const [gram, times] of count(b)) hits += Math.min(times, counts.get(gram) ?? 0);
  return f1(hits, a.length, b.length);
}

function summaryLevel(text: string, reference: string): number {
  // A reference that comes in lines was cut into sentences by its author.
  const referenceParts = reference.includes('\n') ? reference.split('\n') : sentences(reference);
  const tokenLists = (list: readonly string[]) =>
    list.map(tokens).filter(({ length }) => length > 0);
  const [ours, theirs] = [tokenLists(sentences(text)), tokenLists(referenceParts)];
  const left = [count(ours.flat()), count(theirs.flat())];
  let hits = 0;
  for (const sentence of theirs) {
    const union = new Set(ours.flatMap((other) => subsequences(sentence, other).positions()));
    for (const position of [...union].sort((a, b) => a - b)) {
      const word = sentence[position] ?? '';
      if (left.some((counts) => (counts.get(word) ?? 0) === 0)) continue;
      hits += 1;
      for (const counts of left) counts.set(word, (counts.get(word) ?? 0) - 1);
    }
  }
  return f1(hits, ours.flat().length, theirs.flat().length);
}

function sentences(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/\s+/g, ' ').split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence.trim() !== '');
}

/** The longest common subsequence of two lists: its length, and where it lies in `a`. */
function subsequences(a: readonly string[], b: readonly string[]) {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const cell = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      table[i * width + j] =
        a[i - 1] === b[j - 1] ? cell(i - 1, j - 1) + 1 : Math.max(cell(i - 1, j), cell(i, j - 1));
    }
  }
  return {
    length: () => cell(a.length, b.length),
    positions: () => {
      const out: number[] = [];
      for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
        if (a[i - 1] === b[j - 1]) {
          out.push(i - 1);
          i -= 1;
          j -= 1;
        } else if (cell(i, j - 1) > cell(i - 1, j)) j -= 1;
        else i -= 1;
      }
      return out;
    },
  };
}
