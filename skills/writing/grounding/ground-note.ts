import type { Claim } from '../../core/ports/writer.js';
import { fold } from '../../reading/fold.js';
import { isRequest } from '../../reading/message/request-classifier/classify.js';
import { isStopWord } from '../../reading/stop-words.js';
import { type GroundingProblem, ground } from './grounding.js';
import { hasStrayLink } from './stray-links.js';

/** What is wrong with a note. */
export type NoteProblem = GroundingProblem['kind'] | 'words' | 'request' | 'length' | 'link';

/** What a note is about, as code decided it. */
export interface NoteSource {
  readonly sourceId: string;
  /** The words that the note retells. */
  readonly quote: string;
  /** The quote with the sentences around it, the subject among them: all that the note may rest on. */
  readonly around: string;
  /** Whether the quote asks for something: only then may the note. */
  readonly isAsk: boolean;
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
/** Of two forms of one word this much is the same: "approve" and "approval". */
const SAME_STEM = 0.7;
/** A note with this share of its quote's words, in the same words, is the quote again. */
const SAYS_NO_MORE = 0.8;

/**
 * Checks a model's note on a quote: `ground`, its content words are those around the quote, it shares
 * something with the quote itself, and a statement does not become a request.
 *
 * Words of the prompt, of its example, and politeness that nobody wrote are words that stand nowhere
 * in the source. Returns every kind of problem once; an empty list means that it may be shown.
 */
export function groundNote(note: string, source: NoteSource): readonly NoteProblem[] {
  const { sourceId, quote, around, isAsk, language, computed } = source;
  const claim: Claim = { text: note, sourceIds: [sourceId], quote };
  const sources = new Map([[sourceId, `${around}\n${quote}`]]);
  const kinds = ground(claim, sources, { computed }).map(({ kind }) => kind);
  const words = contentWords(note);
  const known = contentWords(`${around} ${quote}`);
  const own = words.filter((word) => known.some((other) => isSameWord(word, other)));
  const quoted = contentWords(quote);
  const isAbout = words.some((word) => quoted.some((other) => isSameWord(word, other)));
  const count = wordsOf(note).length;
  return [
    ...new Set<NoteProblem>([
      ...kinds,
      ...(own.length < words.length * LEAST_SHARE || !isAbout ? (['words'] as const) : []),
      ...(!isAsk && isRequest(note, language) ? (['request'] as const) : []),
      ...(hasStrayLink(note, `${around}\n${quote}`) ? (['link'] as const) : []),
      ...(count === 0 || count > MOST_WORDS ? (['length'] as const) : []),
    ]),
  ];
}

/** Whether a note says no more, and no less, than its quote: then the quote stands alone. */
export function saysNoMore(note: string, quote: string): boolean {
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

/** Two forms of a word, or a part of a compound. */
function isSameWord(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (long.includes(short) && short.length > SAYS_SOMETHING) return true;
  const same = Math.max(SAYS_SOMETHING, Math.ceil(short.length * SAME_STEM));
  return long.startsWith(short.slice(0, same));
}
