import type { Claim } from '../../../skills/core/ports/writer.js';
import { fold } from '../../../skills/reading/fold.js';
import {
  groundNote,
  saysNoMore,
  sharedWords,
} from '../../../skills/writing/grounding/ground-note.js';
import type { Numbered } from './numbered.js';
import { tidyNote } from './tidy-note.js';

/** What a model says by number. */
export interface Cited {
  readonly from: readonly number[];
  readonly note: string;
}

/** How far from the cited sentence its facts may stand: models point beside it. */
const NEIGHBOURS = 2;
/** How far from its proof a note may find its other words: "it" is named a turn before. */
const CONTEXT = 4;
const NUMBERS = /\p{N}+/gu;

/**
 * Makes a claim of a note and the sentences it cites. The proof is the sentence, cited or beside a
 * cited one in the same source, that holds the most of the note: its numbers first.
 *
 * Undefined for a note that no such sentence bears out. One that says no more than the sentence is
 * given in the sentence's own words.
 */
export function toCitedClaim(
  { from, note: said }: Cited,
  sentences: readonly Numbered[],
): Claim | undefined {
  const note = tidyNote(said);
  const near = sentences.filter((sentence, at) =>
    from.some((number) => {
      const cited = sentences[number - 1];
      const isNear = Math.abs(number - 1 - at) <= NEIGHBOURS;
      return cited !== undefined && isNear && cited.sourceId === sentence.sourceId;
    }),
  );
  const [proof] = [...near].sort((a, b) => holds(note, b) - holds(note, a));
  if (!proof) return undefined;
  const { sourceId, text: quote } = proof;
  if (saysNoMore(note, quote)) return { text: quote, sourceIds: [sourceId], quote };
  const at = sentences.indexOf(proof);
  const textOf = (from: number, to: number) =>
    sentences
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join('\n');
  const speakers = sentences.flatMap(({ by }) => by ?? []);
  const problems = groundNote(note, {
    sourceId,
    quote,
    before: textOf(at - CONTEXT, at),
    behind: textOf(at + 1, at + 1 + CONTEXT),
    cast: { author: proof.by, readers: [], others: [...new Set(speakers)] },
    isAsk: quote.includes('?'),
    mayTakeOn: true,
    language: undefined,
    computed: [],
  });
  if (problems.length > 0) return undefined;
  const others = sentences
    .slice(Math.max(0, at - CONTEXT), at + 1 + CONTEXT)
    .filter((other) => other.sourceId !== sourceId && says(other, note, quote));
  const sourceIds = [...new Set([sourceId, ...others.map((other) => other.sourceId)])];
  return { text: note, sourceIds, quote };
}

/** Claims of a model beside those that code found: only what those do not quote already. */
export function withoutFound<C extends Claim>(
  claims: readonly C[],
  found: readonly Claim[],
): readonly C[] {
  const quoted = found.map(({ quote }) => fold(quote));
  return claims.filter(({ quote }, at) => {
    const own = fold(quote);
    const isFirst = claims.findIndex((other) => fold(other.quote) === own) === at;
    return isFirst && !quoted.some((words) => words.includes(own) || own.includes(words));
  });
}

/** Whether a sentence has words of a note that its proof has not. */
function says({ text }: Numbered, note: string, quote: string): boolean {
  return sharedWords(note, `${quote} ${text}`) > sharedWords(note, quote);
}

function holds(note: string, { text }: Numbered): number {
  const numbers = new Set(text.match(NUMBERS) ?? []);
  const missing = (note.match(NUMBERS) ?? []).filter((number) => !numbers.has(number)).length;
  return sharedWords(note, text) - missing * 10;
}
