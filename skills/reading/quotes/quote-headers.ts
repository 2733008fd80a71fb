import type { HeaderName } from '../languages/mail-traces.js';
import { stripInvisible } from '../unicode.js';
import {
  FORWARDED_START,
  forwardMarks,
  headerByWord,
  leadIns,
  originalMarks,
  ownWords,
  unspacedWroteWords,
  wroteWords,
} from './quote-words.js';

/** Where quoted text starts, and how many lines its header takes. */
export interface QuoteHeader {
  readonly kind: 'attribution' | 'headers' | 'original' | 'forward';
  readonly lines: number;
}

/** `> text`, `>> text`, and the initials of old programs: `CW> text`. */
const QUOTE_MARK = /^\s{0,3}(?:>|[A-Z]{1,3}>)/u;

const LONGEST_INTRODUCTION = 400;
/** Programs break an introduction into so many lines at most. */
const MOST_LINES = 4;

// All patterns meet lower-case text: ignoring case in Unicode patterns makes them slow to compile.
const ADDRESS = /[^\s<>@,;:"()[\]]@[^\s<>@,;:"()[\]]+\.[^\s<>@,;:"()[\]]/;
const BRACKETED_ADDRESS = /<[^\s<>@]+@[^\s<>@]+>/;
const ADDRESS_LAST = /[<([]\s*[^\s<>]+@[^\s<>]+\s*[>)\]]+\s*[:：]?$/;
const TIME = /\d\s?[:.h]\s?\d{2}(?!\d)|[٠-٩]:[٠-٩]{2}|\d\s?(?:am|pm|uhr)\b/;
/** 2026-11-23, 23/11/26, 23-nov-2026, "23 nov 2026", "november 23, 2026", "23. nov"; or only a year. */
const DATE =
  /\d{4}\s?[-/.年]\s?\d|\d\s?[-/.]\s?(?:\d{1,2}|[^\s\d.,/-]{3,9}\.?)\s?[-/.]\s?\d{2,4}|\d(?:\.|º|ª|er|st|nd|rd|th)?\s(?:de\s|d['’])?[^\s\d]{3,12},?\s(?:de\s|del\s)?\d{4}|[^\s\d]{3,12}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|[\d٠-٩]{4}|\d\.\s?[^\s\d]{3,12}/;
const STARTS_WITH_DATE = /^(?:[^\s\d,.]{2,10}\.?,?\s*)?\d/;
const COLON = /[:：][\s\u200f]*$/;
const RULE = /^[-_=—–*]{4,}$/;

/**
 * Tells whether quoted text starts at `lines[at]`: an introduction ("On Friday, Dana wrote:"), a block
 * of headers ("From: … Sent: …"), or a separator ("-----Original Message-----").
 *
 * Works in some 30 languages by what such lines have in common rather than by a pattern per program:
 * an introduction has a word for "wrote" or an address, a date or time, and the form of a last line.
 */
export function quoteHeaderAt(lines: readonly string[], at: number): QuoteHeader | undefined {
  const line = plain(lines[at]);
  if (line === '' || line.length > LONGEST_INTRODUCTION) return undefined;
  if (RULE.test(line)) return headersBelowRule(lines, at);
  const separator = separatorKind(line);
  if (separator !== undefined) return { kind: separator, lines: 1 };
  const headers = headerBlock(lines, at);
  if (headers !== undefined) return { kind: 'headers', lines: headers };
  const introduction = introductionLength(lines, at);
  return introduction === undefined ? undefined : { kind: 'attribution', lines: introduction };
}

/**
 * A line in lower case without quote marks, emphasis and odd spaces; empty for one that is longer than
 * any header.
 */
function plain(line: string | undefined): string {
  if (line === undefined || line.length > 2 * LONGEST_INTRODUCTION) return '';
  return stripInvisible(line)
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^[\s>*_|]+|[\s*_]+$/g, (edge) => (/_{4}/.test(edge) ? '____' : ''));
}

function separatorKind(line: string): 'original' | 'forward' | undefined {
  const words = line.replace(/^[-_=—–*\s]+|[-_=—–*\s:：]+$/g, '').replaceAll('’', "'");
  const dashed = /^[*\s]*[-_=—–]{2}/.test(line);
  if (forwardMarks().has(words) && (dashed || COLON.test(line))) return 'forward';
  if (!dashed) return undefined;
  if (words.startsWith(FORWARDED_START)) return 'forward';
  return originalMarks().has(words) ? 'original' : undefined;
}

function headersBelowRule(lines: readonly string[], at: number): QuoteHeader | undefined {
  const below = lines.findIndex((line, index) => index > at && plain(line) !== '');
  if (below === -1 || below > at + 3) return undefined;
  const headers = headerBlock(lines, below);
  return headers === undefined ? undefined : { kind: 'headers', lines: below - at + headers };
}

const LONGEST_HEADER_WORD = 24;

function headerOf(line: string): { name: HeaderName; value: string } | undefined {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > LONGEST_HEADER_WORD) return undefined;
  const word = line
    .slice(0, colon)
    .replace(/[\s*_]+$/, '')
    .replaceAll('’', "'");
  const name = headerByWord().get(word);
  return name && { name, value: line.slice(colon + 1).replace(/^[\s*_]+/, '') };
}

const MOST_HEADER_LINES = 30;
/** Lines on which a long list of recipients goes on. */
const MOST_CONTINUED = 6;

/** The number of lines of a header block that starts here, if one does. */
function headerBlock(lines: readonly string[], at: number): number | undefined {
  const first = headerOf(plain(lines[at]));
  if (first === undefined || first.name === 'cc' || first.name === 'other') return undefined;
  const names = new Set<HeaderName>();
  let values = '';
  let end = at;
  let blanks = 0;
  let continued = 0;
  for (const [index, raw] of lines.slice(at, at + MOST_HEADER_LINES).entries()) {
    const line = plain(raw);
    const header = headerOf(line);
    if (header !== undefined) {
      names.add(header.name);
      values += ` ${header.value}`;
      end = at + index + 1;
      blanks = 0;
      continued = 0;
    } else if (line === '') blanks += 1;
    else continued += 1;
    if (blanks > 1 || continued > MOST_CONTINUED || (blanks > 0 && continued > 0)) break;
  }
  // "From: Berlin, To: Munich" is a journey: a block has a subject or an address as well.
  const introduced = names.has('from') || names.has('sent');
  const certain = names.has('subject') || ADDRESS.test(values);
  return introduced && names.size >= 2 && certain ? end - at : undefined;
}

/** The number of lines of an introduction that starts here, if one does. */
function introductionLength(lines: readonly string[], at: number): number | undefined {
  if (!mayIntroduce(plain(lines[at]))) return undefined;
  let text = '';
  for (let used = 1; used <= MOST_LINES + 2 && at + used <= lines.length; used += 1) {
    const line = plain(lines[at + used - 1]);
    if (line === '') {
      // Only one program (Polymail) leaves blank lines inside, and then before the address.
      if (!plain(lines[at + used]).startsWith('<')) return undefined;
      continue;
    }
    if (used > MOST_LINES && !/^[<>]|wrote/.test(line)) return undefined;
    text = `${text} ${line}`.trim();
    if (text.length > LONGEST_INTRODUCTION) return undefined;
    if (isIntroduction(text)) return startsLater(lines, at + 1, at + used) ? undefined : used;
    if (isLooseIntroduction(text) && isQuoteBelow(lines, at + used)) return used;
    if (/[.!?]$/.test(line) && !/(?:^|\s)\S{1,5}\.$/.test(line)) return undefined;
  }
  return undefined;
}

function mayIntroduce(line: string): boolean {
  return /[\d@<٠-٩]/.test(line) || startsWithLeadIn(line) || wroteIn(line) !== undefined;
}

function startsWithLeadIn(text: string): boolean {
  const [first = ''] = text.split(' ', 1);
  // Chinese writes the date right behind the word.
  return leadIns().has(first) || /^[在於]/.test(first);
}

/** Whether the introduction is complete without its first line, which is then the author's own. */
function startsLater(lines: readonly string[], from: number, to: number): boolean {
  const rest = lines.slice(from, to).map(plain).join(' ').trim();
  return startsWithLeadIn(rest) && (DATE.test(rest) || TIME.test(rest)) && isIntroduction(rest);
}

interface Word {
  readonly text: string;
  readonly end: number;
}

/** The first word for "wrote", standing alone. */
function wroteIn(text: string): Word | undefined {
  for (const word of wroteWords()) {
    const at = text.indexOf(word);
    if (at === -1 || isLetter(text.charAt(at - 1))) continue;
    if (!isLetter(text.charAt(at + word.length))) return { text: word, end: at + word.length };
  }
  const unspaced = unspacedWroteWords().find((word) => text.includes(word));
  if (unspaced === undefined) return undefined;
  return { text: unspaced, end: text.indexOf(unspaced) + unspaced.length };
}

function isLetter(char: string): boolean {
  return char !== '' && /\p{L}/u.test(char);
}

function isIntroduction(written: string): boolean {
  const text = written.replace(/^[-—–\s]+/, '');
  const bare = text.replace(/[-—–\s]+$/, '');
  const colon = COLON.test(bare);
  const dated = DATE.test(bare) || TIME.test(bare);
  const addressed = ADDRESS.test(bare) || /<[^>]*>/.test(bare);
  const wrote = dated || addressed ? wroteIn(bare) : undefined;
  if (wrote === undefined) return isBareIntroduction(bare, colon);
  if (ownWords().test(bare)) return false;
  const last = wrote.end >= bare.length - LAST_WORD_MARGIN;
  if (wrote.text === 'sent' && !(addressed && last)) return false;
  if (colon) return dated ? startsWithLeadIn(text) || addressed || last : addressed;
  const dashed = /[-—–]{2}$/.test(text);
  return last && dated && (startsWithLeadIn(text) || addressed || dashed);
}

/** Behind the last word there may be "(a)", a space and a colon. */
const LAST_WORD_MARGIN = 5;

/**
 * Without a word for "wrote": a date first and an address last, `23.11.2026, 09:12, "Dana"
 * <d@example.com>:`, or in a language not listed, all of date, time and address.
 */
function isBareIntroduction(text: string, colon: boolean): boolean {
  const start = text.slice(0, 40);
  if (!DATE.test(text) && !TIME.test(start)) return false;
  if (colon && TIME.test(text) && BRACKETED_ADDRESS.test(text)) return true;
  const dateFirst = STARTS_WITH_DATE.test(start) && (DATE.test(start) || TIME.test(start));
  return dateFirst && ADDRESS_LAST.test(text) && (colon || /^\d{4}[-/]\d/.test(text));
}

/** What only the quote below it proves: "Dana wrote:", or a phrase of one's own with time and address. */
function isLooseIntroduction(text: string): boolean {
  if (!COLON.test(text) || ownWords().test(text)) return false;
  const bare = text.replace(COLON, '');
  if (text.length <= LONGEST_LOOSE && wroteIn(bare)?.end === bare.length) return true;
  return DATE.test(bare) && TIME.test(bare) && (ADDRESS.test(bare) || MASKED_ADDRESS.test(bare));
}

const LONGEST_LOOSE = 80;
/** As public archives write addresses. */
const MASKED_ADDRESS = /\S at \S+\.[a-z]{2,}(?!\S)/;

function isQuoteBelow(lines: readonly string[], from: number): boolean {
  const below = lines.slice(from, from + 2).find((line) => line.trim() !== '');
  return below !== undefined && QUOTE_MARK.test(below);
}

/** An introduction that shares its line with the author's last words: "ok --- On …, Bo wrote:". */
export function splitSharedLine(
  line: string,
): readonly [own: string, introduction: string] | undefined {
  const at = line.indexOf('--');
  if (at === -1 || line.length > 2 * LONGEST_INTRODUCTION) return undefined;
  const introduction = line.slice(at).replace(/^[-\s]+/, '');
  const own = line.slice(0, at).trim();
  if (!/\p{L}|\d/u.test(own) || !introduction.startsWith('On ')) return undefined;
  return isIntroduction(introduction.toLowerCase()) ? [own, introduction] : undefined;
}
