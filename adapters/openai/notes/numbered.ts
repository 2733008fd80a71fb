import type { CleanThread } from '../../../skills/core/ports/writer.js';
import { fold } from '../../../skills/reading/fold.js';
import type { ReadThread } from '../../../skills/reading/message/read-thread.js';

/** A sentence that a model cites by its number. */
export interface Numbered {
  /** From 1, in the order in which they are read. */
  readonly number: number;
  readonly sourceId: string;
  /** Who said it, as people call them. */
  readonly by: string | undefined;
  /** As it stands in the source. */
  readonly text: string;
}

/** Shorter ones say nothing by themselves: "Thanks!", "Hi Jonas,". */
const LEAST_WORDS = 4;
/** Sentences around the one that counts, before and behind it: what a note of it may need. */
const AROUND = { before: 14, behind: 7 } as const;

/** The sentences around one of a thread, numbered, and the number of that one. */
export interface Excerpt {
  readonly sentences: readonly Numbered[];
  readonly point: Numbered;
}

/**
 * Numbers the sentences of a thread around a quote of one of its messages; `share` below 1 takes fewer.
 * Undefined when no sentence holds the quote.
 */
export function excerptAround(
  thread: ReadThread,
  quote: { readonly sourceId: string; readonly words: string },
  share = 1,
): Excerpt | undefined {
  const all = sentencesOf(thread);
  const wanted = fold(quote.words);
  const isPoint = ({ sourceId, text }: Omit<Numbered, 'number'>): boolean =>
    sourceId === quote.sourceId && overlaps(fold(text), wanted);
  const at = all.findIndex(isPoint);
  if (at === -1) return undefined;
  const from = Math.max(0, at - Math.floor(AROUND.before * share));
  const sentences = all
    .slice(from, at + 1 + Math.floor(AROUND.behind * share))
    .filter((sentence, index) => isPoint(sentence) || from + index === at || isLong(sentence.text))
    .map((sentence, index) => ({ ...sentence, number: index + 1 }));
  const point = sentences.find(isPoint);
  return point && { sentences, point };
}

/** Writes numbered sentences as a model reads them. */
export function renderNumbered(sentences: readonly Numbered[]): string {
  return sentences
    .map(
      ({ number, by, text }) => `[${number}] ${by ? `${by}: ` : ''}${text.replace(/\s+/gu, ' ')}`,
    )
    .join('\n');
}

function sentencesOf({ messages }: ReadThread): readonly Omit<Numbered, 'number'>[] {
  return messages.flatMap(({ id, from, reading }) =>
    reading.sentences
      .filter(({ isSubject, idle }) => !isSubject && idle !== 'wordless' && idle !== 'signature')
      .map(({ quote }) => ({ sourceId: id, by: from.name ?? from.address, text: quote })),
  );
}

function overlaps(text: string, wanted: string): boolean {
  return text !== '' && wanted !== '' && (text.includes(wanted) || wanted.includes(text));
}

function isLong(text: string): boolean {
  return fold(text).split(' ').length >= LEAST_WORDS;
}

/** Sentences before and behind one of its own message, as far as its note may rest on them. */
const NEIGHBOURS = 3;

/** What stands around a sentence in its own message, the subject first: whatever its note may say. */
export function aroundOf(
  { sentences, point }: Excerpt,
  { subject }: CleanThread,
): { readonly before: string; readonly behind: string } {
  const own = sentences.filter(({ sourceId }) => sourceId === point.sourceId);
  const at = own.indexOf(point);
  const textOf = (part: readonly Numbered[]) => part.map(({ text }) => text).join('\n');
  return {
    before: `${subject}\n${textOf(own.slice(Math.max(0, at - NEIGHBOURS), at))}`,
    behind: textOf(own.slice(at + 1, at + 1 + NEIGHBOURS)),
  };
}
