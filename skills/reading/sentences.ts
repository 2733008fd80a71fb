import { lazily } from '../core/lazily.js';
import { isCodeLine } from './code-lines.js';
import { MAIL_TRACES } from './languages/known-languages.js';
import type { SentenceWords } from './languages/mail-traces.js';
import { anyOf, wordsIn } from './languages/sources.js';
import { TEXT_LIMITS } from './limits.js';
import { isStopWord } from './stop-words.js';
import { truncate } from './unicode.js';

/** One sentence. `line` is the index of the line it starts on, from 0. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
  /** Set for what stands in an item of a list. */
  readonly isItem?: true;
}

/** Bullets, numbers and letters that start a list item. "A." may be somebody's initial. */
const LIST_ITEM =
  /^\s*(?:[-*•‣▪◦·–—+]\s+|\(?\d{1,3}[.)]\s+|\(?[a-zA-Z]\)\s+|[a-z]\.\s+|\[[ xX]?\]\s+)/u;
const RULE = /^[\s\-_=*#~.·•+|>]*$/u;
const ENDS_SENTENCE = /[.!?…:。！？।؟]["'”’»)\]]*$/u;
/** A line at least this long was probably broken by the program, not by the writer. */
const WRAPPED_LENGTH = 55;
/** A line shorter than this that ends in a comma greets somebody. */
const GREETING_LENGTH = 30;

/**
 * Splits a text into sentences, lines first.
 *
 * Blank lines, list items, headings and table rows separate sentences even without a full stop; lines
 * that a mail program wrapped are joined again; a line of code stays alone. No break inside a URL, an address, a number, a date or
 * after an abbreviation. Never longer than
 * `TEXT_LIMITS.sentence` pieces of text are given; longer ones are cut.
 */
export function splitSentences(text: string): readonly Sentence[] {
  return paragraphs(text).flatMap(({ text: paragraph, lineStarts, isItem }) =>
    sentencesIn(paragraph).flatMap(([from, to]) => {
      const piece = paragraph.slice(from, to);
      const sentence = piece.trim();
      if (sentence === '' || RULE.test(sentence)) return [];
      const start = from + piece.length - piece.trimStart().length;
      const line = lineStarts.findLast((known) => known.at <= start)?.line ?? 0;
      return [{ text: truncate(sentence, TEXT_LIMITS.sentence), line, ...(isItem && { isItem }) }];
    }),
  );
}

interface Paragraph {
  readonly text: string;
  /** Where each line of the source begins in `text`. */
  readonly lineStarts: readonly { readonly at: number; readonly line: number }[];
  readonly isItem: boolean;
}

/** Lines joined where the program broke them and kept apart where the writer did. */
function paragraphs(text: string): readonly Paragraph[] {
  const found: { text: string; lineStarts: { at: number; line: number }[]; isItem: boolean }[] = [];
  let previous = '';
  const lines = truncate(text, TEXT_LIMITS.text).split('\n', TEXT_LIMITS.lines);
  for (const [index, raw] of lines.entries()) {
    const isItem = LIST_ITEM.test(raw);
    const line = raw.replace(LIST_ITEM, '').trim();
    const last = found.at(-1);
    if (line !== '') {
      if (last !== undefined && !isItem && continues(previous, line)) {
        last.lineStarts.push({ at: last.text.length + 1, line: index });
        last.text += ` ${line}`;
      } else {
        found.push({ text: line, lineStarts: [{ at: 0, line: index }], isItem });
      }
    }
    previous = line === '' ? '' : raw.trim();
  }
  return found;
}

/** Whether a line goes on with the sentence of the line before it. */
function continues(previous: string, line: string): boolean {
  if (previous === '' || RULE.test(previous) || previous.includes(' | ')) return false;
  if (ENDS_SENTENCE.test(previous)) return false;
  if (isCodeLine(previous) || isCodeLine(line)) return false;
  if (/^[\p{Ll}\p{Lo}(]/u.test(line)) return true;
  const greeting = line.length < GREETING_LENGTH && line.endsWith(',');
  return previous.length >= WRAPPED_LENGTH && !line.includes(' | ') && !greeting;
}

/**
 * Full stop, question mark and the like, closing quotes, then white space; or a CJK full stop. A run of
 * marks is taken whole, so that a million of them are looked at once.
 */
const CANDIDATE = /(?<![.!?…])[.!?…]+(?![.!?…])["'”’»)\]]*(?=\s)|[。！？।؟]+["'”’»）」』]*/gu;

const wordsOf = (part: keyof SentenceWords) =>
  new Set(MAIL_TRACES.flatMap(({ sentences }) => wordsIn(sentences[part])));

const ABBREVIATIONS = lazily(() => wordsOf('abbreviations'));
const LOOSE_ABBREVIATIONS = lazily(() => wordsOf('looseAbbreviations'));
const COMPANIES = lazily(() => wordsOf('companies'));
const BEFORE_ORDINAL = lazily(
  () =>
    new RegExp(
      `(?:${anyOf(MAIL_TRACES.map(({ sentences }) => sentences.beforeOrdinal))})\\s+$`,
      'i',
    ),
);

function sentencesIn(paragraph: string): readonly (readonly [from: number, to: number])[] {
  return isCodeLine(paragraph) ? [[0, paragraph.length]] : boundaries(paragraph);
}

function boundaries(text: string): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const to = match.index + match[0].length;
    if (!isBoundary(text, match.index, to, match[0])) continue;
    found.push([from, to]);
    from = to;
  }
  if (from < text.length) found.push([from, text.length]);
  return found;
}

/** "Example Corp. Savings Plan" goes on, "Example Corp. They pay" does not. */
function startsWithSmallWord(rest: string): boolean {
  const [, mark = '', word = ''] = /^\s+(["'“‘„«(]*)(\p{Lu}[\p{L}'’]*)/u.exec(rest) ?? [];
  return word !== '' && (mark !== '' || isStopWord(word.toLowerCase()));
}

function isBoundary(text: string, at: number, to: number, mark: string): boolean {
  if (/^[。！？।؟]/u.test(mark)) return true;
  const next = text.slice(to, to + 12).trimStart();
  const goesOn = /^["'“‘„«(]*[\p{Ll}]/u.test(next);
  // "A practical (and dull!) point": the mark is the bracket's.
  if (goesOn && /[)\]]$/u.test(mark + text.slice(at + mark.length, to))) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return !(goesOn && /^\.\./.test(mark));
  const before = /[\p{L}\p{M}\p{N}.ª]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const word = before.toLowerCase().replace(/^\.+/, '');
  if (ABBREVIATIONS().has(word)) return false;
  if (COMPANIES().has(word)) return startsWithSmallWord(text.slice(to));
  if (LOOSE_ABBREVIATIONS().has(word)) return /^["'“‘„«(]*\p{Lu}/u.test(next);
  if (/^\p{Lu}$/u.test(before)) return false;
  // "the 3. quarter", "am 15. Mai": an ordinal, unless a short sentence ends in a number.
  if (/^\d{1,2}$/.test(word) && /^(?:\p{Ll}|\p{Lu}\p{Ll}+)/u.test(next)) {
    return !goesOn && !BEFORE_ORDINAL().test(text.slice(Math.max(0, at - 12), at - word.length));
  }
  return !goesOn;
}
