import type { Transcript, Utterance } from '../../../skills/core/ports/meetings.js';
import { contentStems } from '../terms/term-statistics.js';
import { isBroken, isLeftHanging } from './broken-speech.js';
import { cleanSpeech, joinTokens } from './clean-speech.js';
import { speakerName } from './speaker-name.js';

/** One cleaned sentence and who said it. */
export interface SpokenSentence {
  /** Position among the sentences of the meeting. */
  readonly at: number;
  /** Position of the utterance it begins in. */
  readonly utterance: number;
  /** One id, or two when a short interjection of somebody else cut the sentence in half. */
  readonly sourceIds: readonly string[];
  readonly speaker: string | undefined;
  readonly text: string;
  /** The longest stretch of the source without transcriber's marks, spelled as there. */
  readonly quote: string;
  readonly words: number;
  /** Stems that carry content, repeats kept. */
  readonly stems: readonly string[];
  readonly question: boolean;
  /** Whether the speaker broke off inside it. */
  readonly broken: boolean;
}

const SENTENCE_END = /(?<=[.?!]["”’')]?)\s+/u;
const ABBREVIATION = /\b(?:mr|mrs|ms|dr|hon|st|prof|no|vs|e\.g|i\.e|approx)\.$/iu;
/** An interjection ("mm-hmm", "yeah right") that does not end what somebody else is saying. */
const INTERJECTION_WORDS = 3;
/** How far ahead the second half of a cut sentence is looked for. */
const REACH = 3;
/** Unpunctuated speech is cut here, so that no "sentence" is a page long. */
const LONGEST_SENTENCE = 60;

/** Reads a transcript as sentences of single speakers, in order; what says nothing is left out. */
export function readSpeech(transcript: Transcript): readonly SpokenSentence[] {
  const { utterances } = transcript;
  const taken = new Map<number, number>();
  const sentences: SpokenSentence[] = [];
  utterances.forEach((utterance, position) => {
    const pieces = splitSentences(utterance.text).slice(taken.get(position) ?? 0);
    pieces.forEach((piece, at) => {
      const last = at === pieces.length - 1;
      const rest = last ? findContinuation(utterances, position, piece) : undefined;
      if (rest) taken.set(rest.position, 1);
      const source = rest ? [utterance.id, rest.id] : [utterance.id];
      const text = cleanSpeech(rest ? `${piece} ${rest.piece}` : piece);
      if (text === '') return;
      sentences.push({
        at: sentences.length,
        utterance: position,
        sourceIds: source,
        speaker: utterance.speaker === undefined ? undefined : speakerName(utterance.speaker),
        text,
        // Worked out when a claim is made of it: most sentences are never quoted.
        get quote() {
          return quoteFrom(rest ? [piece, rest.piece] : [piece], text);
        },
        words: text.split(' ').length,
        stems: contentStems(text),
        question: text.endsWith('?'),
        broken: isBroken(text),
      });
    });
  });
  return sentences;
}

function splitSentences(text: string): readonly string[] {
  const out: string[] = [];
  let open = '';
  for (const piece of text.split(SENTENCE_END)) {
    open = open === '' ? piece : `${open} ${piece}`;
    if (ABBREVIATION.test(piece)) continue;
    out.push(...cutUnpunctuated(open));
    open = '';
  }
  if (open !== '') out.push(...cutUnpunctuated(open));
  return out;
}

function cutUnpunctuated(sentence: string): readonly string[] {
  if (sentence.length < LONGEST_SENTENCE * 6) return [sentence];
  const tokens = sentence.split(/\s+/u);
  const out: string[] = [];
  for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE) {
    out.push(tokens.slice(from, from + LONGEST_SENTENCE).join(' '));
  }
  return out;
}

function findContinuation(utterances: readonly Utterance[], position: number, piece: string) {
  if (/[.?!]["”’')]?\s*$/u.test(piece) || piece.trim() === '') return undefined;
  const speaker = utterances[position]?.speaker;
  if (speaker === undefined) return undefined;
  for (let ahead = position + 1; ahead <= position + REACH; ahead += 1) {
    const next = utterances[ahead];
    if (next === undefined) return undefined;
    if (next.speaker === speaker) {
      const first = splitSentences(next.text)[0] ?? '';
      // A caption ends wherever the screen is full: "… to the eighth of" | "December, and nobody …".
      const hangs = ahead === position + 1 && isLeftHanging(piece.trim());
      const goesOn = hangs || /^\s*(?:\{[^}]*\}\s*)*[\p{Ll}]/u.test(first);
      return goesOn ? { position: ahead, id: next.id, piece: first } : undefined;
    }
    if (cleanSpeech(next.text).split(' ').length > INTERJECTION_WORDS) return undefined;
  }
  return undefined;
}

const DENIES = /\b(?:not|no|never|nobody|none|nothing|cannot|neither|nor)\b|n['’]t\b/iu;

/** The words to show as proof; a denial in the text has to be in the quote as well. */
function quoteFrom(pieces: readonly string[], text: string): string {
  const runs = pieces.flatMap((piece) =>
    piece.split(/\{[^}]*\}|\[[^\]]*\]|<[^>]*>/u).map(joinTokens),
  );
  const whole = pieces.map(joinTokens);
  const fitting = DENIES.test(text) ? [...runs, ...whole].filter((run) => DENIES.test(run)) : runs;
  const clean = fitting.filter((run) => !/[{[<]/u.test(run));
  return longest(clean.length > 0 ? clean : fitting);
}

function longest(runs: readonly string[]): string {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), '');
}
