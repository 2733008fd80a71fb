import { stripInvisible } from '../unicode.js';
import { ADDRESS, DATE, LONGEST_INTRODUCTION, plain, TIME } from './plain-line.js';
import { leadIns, ownWords, unspacedWroteWords, wroteWords } from './quote-words.js';

/** `> text`, `>> text`, and the initials of old programs: `CW> text`. */
const QUOTE_MARK = /^\s{0,3}(?:>|[A-Z]{1,3}>)/u;
/** Programs break an introduction into so many lines at most. */
const MOST_LINES = 4;
const BRACKETED_ADDRESS = /<[^\s<>@]+@[^\s<>@]+>/;
const ADDRESS_LAST = /[<([]\s*[^\s<>]+@[^\s<>]+\s*[>)\]]+\s*[:：]?$/;
const STARTS_WITH_DATE = /^(?:[^\s\d,.]{2,10}\.?,?\s*)?\d/;
const COLON = /[:：][\s\u200f]*$/;

/** The number of lines of an introduction that starts here, if one does. */
export function introductionLength(lines: readonly string[], at: number): number | undefined {
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
    if (isIntroduction(text)) {
      const isOwn = !isQuoteBelow(lines, at + used) && isProse(lines.slice(at, at + used), text);
      return isOwn || startsLater(lines, at + 1, at + used) ? undefined : used;
    }
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

/**
 * "On Friday the auditors wrote to us:" introduces what its author tells. Above text that is not marked as a
 * quote a program names an address, or the time of day and somebody with a capital.
 */
function isProse(written: readonly string[], text: string): boolean {
  if (ADDRESS.test(text) || /<[^>]*>/.test(text)) return false;
  if (!TIME.test(text.replace(DATE, ' '))) return true;
  const wrote = wroteIn(text);
  if (wrote === undefined) return false;
  const whole = stripInvisible(written.join(' ')).replace(/\s+/g, ' ');
  const at = whole.toLowerCase().indexOf(wrote.text);
  const above =
    whole
      .slice(0, at)
      .replace(HALF_OF_DAY, '')
      .split(/[\d,:]/)
      .at(-1) ?? '';
  return ![above, whole.slice(at + wrote.text.length)].some((words) => CAPITAL.test(words.trim()));
}

const HALF_OF_DAY = /\b[ap]\.?m\b\.?/gi;
/** A letter of a script without capitals may begin a name as well. */
const CAPITAL = /^["'“„(]*(?:\p{Lu}|\p{Lo})/u;

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
