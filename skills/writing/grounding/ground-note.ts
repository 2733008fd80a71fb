import type { Claim } from '../../core/ports/writer.js';
import { fold } from '../../reading/fold.js';
import { detectLanguage } from '../../reading/languages/detection/detect-language.js';
import { isRequest } from '../../reading/message/request-classifier/classify.js';
import { isStopWord } from '../../reading/stop-words.js';
import { isQuoted } from '../quoted.js';
import { type GroundingProblem, ground } from './grounding.js';
import { hasStrayLink } from './stray-links.js';
import {
  type WordingProblem,
  type WordingSource,
  wordingProblems,
} from './wording/note-problems.js';
import { createSameWord } from './wording/same-word.js';

/** What is wrong with a note. */
export type NoteProblem = GroundingProblem['kind'] | WordingProblem | 'length' | 'link';

/** What a note is about, as code decided it. */
export interface NoteSource extends WordingSource {
  readonly sourceId: string;
  readonly language: string | undefined;
  /** ISO dates that code worked out from the quote. */
  readonly computed: readonly string[];
}

/** What a headline on a phone holds. */
const MOST_WORDS = 28;
/** How many of the words that say something have to be those of the source: names of things may be shorter there. */
const LEAST_SHARE = 0.7;
/** Letters of a word that says something. */
const SAYS_SOMETHING = 4;
/** A note with this share of its quote's words, in the same words, is the quote again. */
const SAYS_NO_MORE = 0.8;
const isSameWord = createSameWord('');

/**
 * Checks a model's note on a quote: `ground`, its content words are those around the quote, it shares
 * something with the quote itself, people keep their parts, and a statement becomes no request, a hope no
 * fact (`wording/`).
 *
 * Words of the prompt, of its example, and politeness that nobody wrote are words that stand nowhere
 * in the source. Returns every kind of problem once; an empty list means that it may be shown.
 */
export function groundNote(note: string, source: NoteSource): readonly NoteProblem[] {
  const { sourceId, quote, before, behind, isAsk, mayTakeOn, computed, cast } = source;
  const language = source.language ?? detectLanguage(`${before}\n${quote}\n${behind}`);
  const claim: Claim = { text: note, sourceIds: [sourceId], quote };
  const around = `${before}\n${behind}\n${quote}`;
  const people = [...(cast.author === undefined ? [] : [cast.author]), ...cast.readers];
  const kinds = ground(claim, new Map([[sourceId, around]]), { computed, people }).map(
    ({ kind }) => kind,
  );
  const wording = wordingProblems(note, source, language) ?? [
    ...(isOfSource(note, around) ? [] : (['words'] as const)),
    ...(!isAsk && !mayTakeOn && isRequest(note, language) ? (['request'] as const) : []),
  ];
  const count = wordsOf(note).length;
  return [
    ...new Set<NoteProblem>([
      ...kinds,
      ...wording,
      ...(sharedWords(note, quote) > 0 ? [] : (['words'] as const)),
      ...(hasStrayLink(note, around) ? (['link'] as const) : []),
      ...(count === 0 || count > MOST_WORDS ? (['length'] as const) : []),
    ]),
  ];
}

function isOfSource(note: string, around: string): boolean {
  return sharedWords(note, around) >= contentWords(note).length * LEAST_SHARE;
}

/** Whether a note says no more than its quote in the quote's own words: then the quote stands alone. */
export function saysNoMore(note: string, quote: string): boolean {
  const isLess = sharedWords(quote, note) < contentWords(quote).length;
  if (isLess && isQuoted({ text: note, sourceIds: [], quote })) return true;
  const said = wordsOf(note);
  const quoted = wordsOf(quote);
  const left = new Set(quoted);
  return said.every((word) => left.has(word)) && said.length >= quoted.length * SAYS_NO_MORE;
}

/** How many of the content words of one text stand in another. */
export function sharedWords(text: string, other: string): number {
  const known = contentWords(other);
  return contentWords(text).filter((word) => known.some((each) => isSameWord(word, each))).length;
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}

function contentWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text))].filter(
    (word) => word.length >= SAYS_SOMETHING && !isStopWord(word),
  );
}
