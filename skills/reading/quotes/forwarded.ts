import type { Person } from '../../core/ports/mail.js';
import { quoteHeaderAt } from './quote-headers.js';
import { headerByWord } from './quote-words.js';
import { splitReply } from './split-reply.js';

/** A message that somebody passed on. */
export interface ForwardedMessage {
  /** As its headers name them; the address is empty where they don't. */
  readonly from?: Person;
  /** What its author wrote, without what that quotes and signs with. */
  readonly text: string;
}

const ADDRESS = /[^\s<>@,;:"'()[\]]+@[^\s<>@,;:"'()[\]]+\.[^\s<>@,;:"'()[\]]+/u;
/** Marks, dashes and stars that programs put before a line of headers. */
const BEFORE_HEADER = /^[\s>*_|]+/u;
const MOST_HEADERS = 4;
const LONGEST_NAME = 80;

/**
 * Reads the text that was passed on: whose it is, by its headers, and what they wrote.
 *
 * @example readForwarded('From: Ines Costa\nTo: Jonas\nSubject: Boiler\n\nThe valve leaks.')
 * // { from: { name: 'Ines Costa', address: '' }, text: 'The valve leaks.' }
 */
export function readForwarded(forwarded: string): ForwardedMessage {
  const lines = forwarded.split(/\r\n?|\n/u);
  let at = 0;
  let from: Person | undefined;
  for (let many = 0; many < MOST_HEADERS; many += 1) {
    while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
    const header = quoteHeaderAt(lines, at);
    if (header === undefined) break;
    const own = lines.slice(at, at + header.lines);
    // Of several in a row the last: who stands above it only passed it on.
    from = (header.kind === 'attribution' ? authorIn(own.join(' ')) : senderIn(own)) ?? from;
    at += header.lines;
  }
  // "Forwarded message:" and one line of headers below it, between marks.
  for (let line = lines[at]; isHeaderLine(line); line = lines[at]) {
    from ??= senderIn([line ?? '']);
    at += 1;
  }
  const body = lines.slice(at).map((line) => line.replace(/^\s{0,3}> ?/u, ''));
  const { newText, forwarded: inner, quoted = inner } = splitReply(body.join('\n'));
  // Passed on without a word by several: whoever wrote something is the one to name.
  if (newText === '' && quoted !== undefined && at > 0) return readForwarded(quoted);
  return { ...(from ? { from } : {}), text: newText };
}

function isHeaderLine(line: string | undefined): boolean {
  const [, word = ''] =
    /^([^:：]{1,24})[:：]\s/u.exec((line ?? '').replace(BEFORE_HEADER, '')) ?? [];
  return headerByWord().has(word.toLowerCase());
}

/** "From: Costa, Ines [mailto:ines@example.com]". */
function senderIn(headers: readonly string[]): Person | undefined {
  for (const header of headers) {
    const line = header.replace(BEFORE_HEADER, '');
    const [, word = '', value = ''] = /^([^:：]{1,24})[:：]\s*(.*)$/u.exec(line) ?? [];
    const name = headerByWord().get(word.replace(/[\s*_]+$/u, '').toLowerCase());
    if (name === 'from') return toPerson(value);
  }
  return undefined;
}

/** "On Monday, 23 November 2026 at 16:40, Ines Costa <ines@example.com> wrote:". */
function authorIn(introduction: string): Person | undefined {
  if (!ADDRESS.test(introduction)) return undefined;
  const [named = ''] = introduction.split(/[<([]/u);
  return toPerson(introduction.replace(named, named.slice(named.lastIndexOf(',') + 1)));
}

function toPerson(value: string): Person | undefined {
  const address = (ADDRESS.exec(value)?.[0] ?? '').replace(/^mailto:/iu, '').toLowerCase();
  const [before = ''] = value.replace(ADDRESS, '<').split(/[<([]/u);
  const name = before.replace(/["'*]/gu, '').trim().slice(0, LONGEST_NAME);
  if (name === '' && address === '') return undefined;
  return { ...(name === '' ? {} : { name }), address };
}
