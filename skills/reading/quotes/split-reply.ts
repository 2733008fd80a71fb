import { TEXT_LIMITS } from '../limits.js';
import { cutSignature } from '../signatures/signatures.js';
import { truncate } from '../unicode.js';
import { splitSharedLine } from './introductions.js';
import { splitJoinedLine } from './joined-lines.js';
import { type QuoteHeader, quoteHeaderAt } from './quote-headers.js';

/** A message taken apart. The parts hold the text as written, without blank lines around it. */
export interface ReplyParts {
  /** What the author wrote for this message. */
  readonly newText: string;
  /** Earlier messages, with their headers. */
  readonly quoted?: string;
  readonly signature?: string;
  /** Legal notices, warnings of gateways, adverts of programs. */
  readonly disclaimer?: string;
  /** What was passed on, with its headers: other people wrote it. */
  readonly forwarded?: string;
}

/** `> text`, `>> text`, `| text`, and the initials of old programs: `CW> text`. */
const QUOTED = /^\s{0,3}(?:>|\|(?:\s|$)|[A-Z]{1,3}>)/u;
const ARROWS = /<<+\s*$/u;
/** A quoted line this long was wrapped by a program, and its rest may stand unmarked below. */
const WRAPPED_LENGTH = 60;

type Kind = 'own' | 'quoted' | 'forwarded';

/**
 * Takes a message apart: what its author wrote, what is quoted below, between or above it, the
 * signature, notices, and what was forwarded.
 *
 * Knows the introductions and separators of the usual programs (Outlook, Gmail, Apple Mail, phones,
 * webmail) in some 30 languages. In answers between quoted lines only the author's lines are new. A
 * message that is nothing but a quote is returned as it is: there is nothing better to read. `author` is the
 * name of whoever wrote it.
 */
export function splitReply(text: string, author?: string): ReplyParts {
  const lines = toLines(text, author);
  const kinds = kindsOf(lines);
  const take = (kind: Kind) => block(lines.filter((_, at) => kinds[at] === kind));
  const quoted = take('quoted');
  const forwarded = take('forwarded');
  const own = lines.filter((_, at) => kinds[at] === 'own');
  const first = lines.findIndex((line) => line.trim() !== '');
  const unattributed = QUOTED.test(lines[first] ?? '') && !quoteHeaderAt(lines, first);
  if (unattributed && own.every((line) => line.trim() === '') && forwarded === '') {
    return { newText: block(lines) };
  }
  const cut = cutSignature(own, author);
  const signature = block(cut.signature);
  const disclaimer = block(cut.disclaimer);
  return {
    newText: cut.text,
    ...(quoted === '' ? {} : { quoted }),
    ...(signature === '' ? {} : { signature }),
    ...(disclaimer === '' ? {} : { disclaimer }),
    ...(forwarded === '' ? {} : { forwarded }),
  };
}

function block(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? '' : lines.slice(first, last + 1).join('\n');
}

function toLines(text: string, author: string | undefined): readonly string[] {
  return truncate(text, TEXT_LIMITS.text)
    .split(/\r\n?|\n/u, TEXT_LIMITS.lines)
    .flatMap((line) => splitSharedLine(line) ?? splitJoinedLine(line, author) ?? [line]);
}

function kindsOf(lines: readonly string[]): readonly Kind[] {
  const kinds: Kind[] = [];
  while (kinds.length < lines.length) {
    const at = kinds.length;
    const header = quoteHeaderAt(lines, at);
    if (header === undefined) {
      kinds.push(isQuoted(lines, at) ? 'quoted' : 'own');
      continue;
    }
    const marked = QUOTED.test(lines[at] ?? '');
    const isTop = !kinds.some(
      (kind, index) => kind === 'own' && (lines[index] ?? '').trim() !== '',
    );
    const end = marked ? endOfMarked(lines, at) : endOfQuote(lines, at, header, isTop);
    const kind = header.kind === 'forward' ? 'forwarded' : 'quoted';
    while (kinds.length < end) kinds.push(kind);
  }
  return kinds;
}

function isQuoted(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (QUOTED.test(line)) return !ARROWS.test(line) && !/^\s*\|/u.test(line);
  const before = lines[at - 1] ?? '';
  return (
    before.length >= WRAPPED_LENGTH &&
    QUOTED.test(before) &&
    QUOTED.test(lines[at + 1] ?? '') &&
    /^[\p{Ll}\d]/u.test(line)
  );
}

/**
 * Below its header a quote is marked line by line, or it is all that follows. Under the author's words
 * a block of headers brings a whole message, which may begin with a marked quote itself.
 */
function endOfQuote(
  lines: readonly string[],
  at: number,
  header: QuoteHeader,
  isTop: boolean,
): number {
  const below = at + header.lines;
  const first = lines.findIndex((line, index) => index >= below && line.trim() !== '');
  if (first === -1 || !QUOTED.test(lines[first] ?? '')) return lines.length;
  const isMarkedThroughout = header.kind === 'attribution' || (header.kind === 'headers' && isTop);
  return isMarkedThroughout ? endOfMarked(lines, first) : lines.length;
}

/** The end of a run of marked lines; blank lines and wrapped rests between them belong to it. */
function endOfMarked(lines: readonly string[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    if (QUOTED.test(lines[at] ?? '') || isQuoted(lines, at)) end = at + 1;
    else if ((lines[at] ?? '').trim() !== '') break;
  }
  return end;
}
