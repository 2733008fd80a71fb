import type { AskKind } from '../../../skills/core/ports/message-reading.js';
import type { Passage } from '../../../skills/core/ports/writer.js';
import { detectLanguage } from '../../../skills/reading/languages/detection/detect-language.js';
import { anyLanguagePattern } from '../../../skills/reading/languages/language-pattern.js';
import { LETTER } from '../../../skills/reading/languages/sources.js';
import { asksOutright } from '../../../skills/reading/message/outright.js';
import { type Term, termsOf } from '../../../skills/reading/question/terms.js';
import { headerByWord } from '../../../skills/reading/quotes/quote-words.js';
import { splitSentences } from '../../../skills/reading/sentences.js';
import { hangsOn } from '../hangs-on.js';

/** A sentence of a passage that may be the answer. */
export interface Statement {
  readonly passage: Passage;
  /** As its author wrote it, white space normalised. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Position in its passage. */
  readonly at: number;
  readonly isQuestion: boolean;
  /** Set when it can only be understood with the one before it: "It costs …". */
  readonly hangs: boolean;
  /** Set when it says by when something has to be done. */
  readonly isDeadline: boolean;
  /** What it asks its reader for. */
  readonly ask: AskKind | undefined;
  readonly isSubject: boolean;
  /** Set for a few words alone on their line: they head what comes after. */
  readonly isHeading: boolean;
  /** Terms of what introduces the list that it stands in. */
  readonly leadIn: readonly Term[];
}

/** A shorter sentence says something only together with the next one: "Small. We wait for …". */
const SHORTEST = 4;
const LONGEST_HEADING = 6;
const ENDS_SENTENCE = /[.!?…,;]["'”’»)]*$/u;
const ENDS_AS_QUESTION = /[?？]["'”’»)]*$/u;
/** Sentences that say nothing by themselves. */
const SAYS_NOTHING: ReadonlySet<string | undefined> = new Set(['wordless', 'signature']);

const ANSWERS = anyLanguagePattern(({ thread }) => thread.answers, {
  before: '^(?:',
  behind: `)(?!${LETTER})`,
  flags: 'iu',
});

/** Whether a sentence answers yes or no. */
export function saysYesOrNo(text: string): boolean {
  return ANSWERS().test(text);
}

/** Reads the sentences of a passage. A message was read already; the rest is split here. */
export function readStatements(passage: Passage): readonly Statement[] {
  const language = passage.reading?.language ?? detectLanguage(passage.text);
  const pieces = joinShort(piecesOf(passage));
  return pieces.map(({ text, due, ask, isSubject, leadIn }, at) => ({
    passage,
    text,
    terms: termsOf(text),
    at,
    isQuestion: ENDS_AS_QUESTION.test(text),
    hangs: hangsOn({ text, ask, language }),
    isDeadline: due,
    ask,
    isSubject,
    isHeading:
      leadIn === '' && !ENDS_SENTENCE.test(text) && text.split(' ').length <= LONGEST_HEADING,
    leadIn: termsOf(leadIn),
  }));
}

interface Piece {
  readonly text: string;
  readonly due: boolean;
  readonly ask: AskKind | undefined;
  readonly isSubject: boolean;
  readonly leadIn: string;
}

function piecesOf({ text, reading }: Passage): readonly Piece[] {
  const found: readonly Piece[] =
    reading === undefined
      ? splitSentences(text).map((sentence) => ({
          text: sentence.text,
          leadIn: '',
          due: false,
          ask: undefined,
          isSubject: false,
        }))
      : reading.sentences
          .filter(({ idle }) => !SAYS_NOTHING.has(idle))
          .map(({ quote, due, ask, isSubject = false, leadIn = '' }) => ({
            text: quote,
            leadIn,
            due: due !== undefined,
            ask: asksOutright({ ask }),
            isSubject,
          }));
  return found
    .map((piece) => ({ ...piece, text: toQuote(piece.text) }))
    .filter(({ text: words }) => !isGreeting(words) && !isHeader(words));
}

function joinShort(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let open: Piece | undefined;
  for (const piece of pieces) {
    const whole: Piece =
      open === undefined
        ? piece
        : {
            text: `${open.text} ${piece.text}`,
            leadIn: open.leadIn,
            due: open.due || piece.due,
            ask: open.ask ?? piece.ask,
            isSubject: false,
          };
    open = whole.text.split(' ').length < SHORTEST && !piece.isSubject ? whole : undefined;
    if (open === undefined) joined.push(whole);
  }
  // What is left is a name, unless it ends like a sentence.
  if (open !== undefined && /[.!?…]$/u.test(open.text)) joined.push(open);
  return joined;
}

/** Words on one line, without the mark of a list. */
function toQuote(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[-*•–]\s+/u, '')
    .trim();
}

/** "Hi Alex,", "Hello!": a few words that open onto the next line. */
function isGreeting(text: string): boolean {
  return /[,!]$/u.test(text) && text.split(' ').length <= SHORTEST;
}

/** "From: …": what stands above forwarded words. */
function isHeader(text: string): boolean {
  const [, word = ''] = /^([^:]{2,30}):/u.exec(text) ?? [];
  return headerByWord().has(word.trim().toLowerCase()) && /@|\d{4}/u.test(text);
}
