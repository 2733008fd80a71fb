import type { Transcript, Utterance } from '../../../skills/core/ports/meetings.js';
import { toLine } from '../../../skills/reading/line.js';
import { splitSentences } from '../../../skills/reading/sentences.js';
import { contentStems } from '../terms/term-statistics.js';
import type { Plainer } from './plain-speech.js';

/** One sentence and who said it. */
export interface SpokenSentence {
  /** Position among the sentences of the meeting. */
  readonly at: number;
  /** Position of the utterance it begins in. */
  readonly utterance: number;
  /** Position of the utterance it ends in: another one when a short interjection cut it in half. */
  readonly end: number;
  /** One id, or two when it was cut. */
  readonly sourceIds: readonly string[];
  /** As the transcript labels whoever speaks. */
  readonly speaker: string | undefined;
  /** As it was said, white space apart. */
  readonly quote: string;
  /** In small letters, without fillers and empty openers: what patterns meet. */
  readonly plain: string;
  /** The same with its openers: "yes, sure" is an answer. */
  readonly heard: string;
  /** Whether an opener says that an outcome follows: "so", "then". */
  readonly concludes: boolean;
  readonly words: number;
  /** Stems that carry content, repeats kept. */
  readonly stems: readonly string[];
  readonly question: boolean;
  /** Whether the speaker broke off. */
  readonly broken: boolean;
}

const ENDS = /[.?!…。！？]["”’»)\]]*$/u;
const QUESTION = /[?？]["”’»)\]]*$/u;
/** An interjection ("mm-hmm", "yeah right") that does not end what somebody else is saying. */
const INTERJECTION_WORDS = 3;
/** How far ahead the second half of a cut sentence is looked for. */
const REACH = 3;
/** Unpunctuated speech of more words is cut, so that no "sentence" is a page long. */
const LONGEST_SENTENCE = 40;
/** No piece of it is shorter. */
const SHORTEST_PIECE = 6;

/** Reads a transcript as sentences of single speakers, in order; what says nothing is left out. */
export function readSpeech(
  { utterances }: Pick<Transcript, 'utterances'>,
  { plain, startsClause }: Plainer,
): readonly SpokenSentence[] {
  const split = utterances.map(({ text }) =>
    splitSentences(toLine(text, text.length)).flatMap((sentence) =>
      cutUnpunctuated(sentence.text, startsClause),
    ),
  );
  // Captions may have no marks at all: then a missing one says nothing.
  const marked = utterances.filter(({ text }) => ENDS.test(text)).length > utterances.length / 3;
  const taken = new Set<number>();
  const sentences: SpokenSentence[] = [];
  for (const [position, { id, speaker }] of utterances.entries()) {
    const pieces = split[position] ?? [];
    for (const [at, piece] of pieces.entries()) {
      if (at === 0 && taken.has(position)) continue;
      const last = at === pieces.length - 1;
      const rest = last ? findContinuation(utterances, split, position, piece) : undefined;
      if (rest !== undefined) taken.add(rest.position);
      const quote = rest ? `${piece} ${rest.piece}` : piece;
      const read = plain(quote);
      if (read.text === '') continue;
      sentences.push({
        at: sentences.length,
        utterance: position,
        end: rest?.position ?? position,
        sourceIds: rest ? [id, rest.id] : [id],
        speaker,
        quote,
        plain: read.text,
        heard: read.heard,
        concludes: read.concludes,
        words: read.text.split(' ').length,
        stems: contentStems(read.text),
        question: QUESTION.test(quote),
        broken: marked && !ENDS.test(quote) && read.hangs,
      });
    }
  }
  return sentences;
}

/** Captions without marks: cut before words that begin a clause, and where nothing does, by length. */
function cutUnpunctuated(sentence: string, startsClause: RegExp | undefined): readonly string[] {
  const tokens = sentence.split(' ');
  if (tokens.length <= LONGEST_SENTENCE) return [sentence];
  const out: string[] = [];
  let from = 0;
  for (let at = SHORTEST_PIECE; at <= tokens.length - SHORTEST_PIECE; at += 1) {
    if (at - from < SHORTEST_PIECE) continue;
    const rest = tokens
      .slice(at, at + 3)
      .join(' ')
      .toLowerCase();
    if (!startsClause?.test(rest) && at - from < LONGEST_SENTENCE) continue;
    out.push(tokens.slice(from, at).join(' '));
    from = at;
  }
  return [...out, tokens.slice(from).join(' ')];
}

/** The other half of a sentence that an interjection, or the end of a caption, cut. */
function findContinuation(
  utterances: readonly Utterance[],
  split: readonly (readonly string[])[],
  position: number,
  piece: string,
) {
  const speaker = utterances[position]?.speaker;
  if (ENDS.test(piece) || speaker === undefined) return undefined;
  for (let ahead = position + 1; ahead <= position + REACH; ahead += 1) {
    const next = utterances[ahead];
    if (next === undefined) return undefined;
    if (next.speaker === speaker) {
      const first = split[ahead]?.[0] ?? '';
      const goesOn = ahead === position + 1 || /^[\p{Ll}]/u.test(first);
      return goesOn && first !== '' ? { position: ahead, id: next.id, piece: first } : undefined;
    }
    if (next.text.split(/\s+/u).length > INTERJECTION_WORDS) return undefined;
  }
  return undefined;
}
