import type { Utterance } from '../../../../skills/core/ports/meetings.js';
import type { SpokenSentence } from '../speech.js';

/** A breath of speech as the models see it: a caption, or a sentence where a transcript has none. */
export interface Piece {
  readonly speaker: string | undefined;
  readonly text: string;
  /** Position of its utterance, and where in that it begins. */
  readonly utterance: number;
  readonly from: number;
  /** The sentence that most of it belongs to; undefined for "um". */
  readonly sentence: number | undefined;
}

/** A caption of more words says several things. */
const LONGEST_CAPTION = 60;

/** A part of the text of an utterance. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads speech in the pieces that it came in, in order. People speak in shorter breaths than sentences, and where
 * one ends tells what it is: "So", "we go with rubber", "yeah". Sentences put these together and leave the empty
 * ones out, which costs the models a fifth of what they find.
 */
export function readPieces(
  utterances: readonly Utterance[],
  sentences: readonly SpokenSentence[],
): readonly Piece[] {
  const spans = placeSentences(utterances, sentences);
  const isCaptioned = utterances.some(({ cues }) => cues !== undefined);
  return utterances.flatMap(({ speaker, text, cues = [] }, utterance) => {
    const own = spans[utterance] ?? [];
    const edges = [0, ...cues.map(({ from }) => from), text.length];
    const captions = edges.slice(0, -1).map((from, at) => ({ from, to: edges[at + 1] ?? from }));
    return captions.flatMap((caption) => {
      const inside = own.filter(({ from, to }) => from < caption.to && to > caption.from);
      const words = text.slice(caption.from, caption.to).split(' ').length;
      const isWhole = isCaptioned && words <= LONGEST_CAPTION;
      return (isWhole || inside.length === 0 ? [caption] : inside)
        .map((span): Piece => {
          const from = Math.max(span.from, caption.from);
          const said = text.slice(from, Math.min(span.to, caption.to)).trim();
          return { speaker, text: said, utterance, from, sentence: mostOf(inside, span) };
        })
        .filter((piece) => piece.text !== '');
    });
  });
}

interface PlacedSentence extends Span {
  readonly sentence: number;
}

function mostOf(sentences: readonly PlacedSentence[], span: Span): number | undefined {
  const shared = ({ from, to }: Span) => Math.min(to, span.to) - Math.max(from, span.from);
  return [...sentences].sort((a, b) => shared(b) - shared(a))[0]?.sentence;
}

/** Where the sentences of each utterance stand in its text; the half that an interjection cut off has no place. */
function placeSentences(
  utterances: readonly Utterance[],
  sentences: readonly SpokenSentence[],
): readonly (readonly PlacedSentence[])[] {
  const placed: PlacedSentence[][] = utterances.map(() => []);
  for (const [sentence, { utterance, quote }] of sentences.entries()) {
    const known = placed[utterance];
    const text = utterances[utterance]?.text ?? '';
    const after = known?.at(-1)?.to ?? 0;
    const from = Math.max(after, text.indexOf(quote.slice(0, PLACED_BY), after));
    known?.push({ sentence, from, to: Math.min(text.length, from + quote.length) });
  }
  return placed;
}

/** Letters by which a sentence is found in its utterance. */
const PLACED_BY = 30;
