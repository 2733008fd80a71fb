import { isClosing, isName, isThanks } from './closings.js';
import { isContactLine } from './contact-lines.js';
import { isDeviceLine } from './device-lines.js';
import { drawnStart, ruledStart } from './drawn.js';
import { cutBanners, cutNotices } from './notices.js';
import { sharesName } from './own-name.js';
import { asksSomething, saysSomething } from './speaking.js';

/** A text whose head and tail were cut off. */
export interface SignatureCut {
  readonly text: string;
  readonly signature: readonly string[];
  /** Legal notices and banners. */
  readonly disclaimer: readonly string[];
}

/** Lines of a signature at most, blank ones not counted. */
const LONGEST_SIGNATURE = 14;
const LONGEST_CARD_LINE = 120;
const LONGEST_BARE_NAME = 2;
/** Lines from the end, blank ones counted, in which a phone's line is looked for. */
const DEVICE_REACH = 200;

interface Delimiter {
  readonly pattern: RegExp;
  /** What may stand below it. */
  readonly mostLines: number;
  readonly longestLine: number;
}

/** RFC 3676: what stands below is the signature; a list or a company may put much there. */
const STRICT: Delimiter = { pattern: /^(?:--|__)\s*$/, mostLines: 56, longestLine: Infinity };
const RULE: Delimiter = {
  pattern: /^(?:[-—–]{2}|—|_{2}|_{3,}|-{3,}|\*(?:\s?\*){2,}|={4,}|~{3,}|#{3,}|\+{4,})\s*$/,
  mostLines: LONGEST_SIGNATURE,
  longestLine: LONGEST_CARD_LINE,
};
const DECORATION = /^[\s\-—–_*=~#+.ᐧ·•|]*$/;
const POSTSCRIPT = /^\s*P\.?\s?S\.?\s?[:.,-]?\s+\S/i;

/**
 * Takes the signature, device lines, notices and banners off a text without quotes. `author` is the name of
 * whoever wrote it: somebody else's card below the text belongs to it.
 *
 * What asks, or names a day, is no signature, whatever stands above it, and what stands above such words is
 * still the message. The text itself is never emptied by it, except of device lines: what is nothing but a
 * greeting stays. A postscript below the signature stays with the text.
 */
export function cutSignature(written: readonly string[], author?: string): SignatureCut {
  const opened = cutBanners(written);
  const closed = cutNotices(opened.lines);
  const disclaimer = [...opened.notices, ...closed.notices];
  const { lines } = closed;
  const at = signatureStart(lines, author);
  const text = trimDecoration(lines.slice(0, at));
  if (text.length === 0) {
    const isDevice = lines.every((line) => DECORATION.test(line) || isDeviceLine(line));
    if (isDevice) return { text: '', signature: trimDecoration(lines), disclaimer };
    return { text: trimDecoration(lines).join('\n'), signature: [], disclaimer };
  }
  const below = lines.slice(at);
  const postscript = below.findIndex((line) => POSTSCRIPT.test(line));
  if (postscript === -1) return { text: text.join('\n'), signature: below, disclaimer };
  return {
    text: [...text, '', ...trimDecoration(below.slice(postscript))].join('\n'),
    signature: below.slice(0, postscript),
    disclaimer,
  };
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function trimDecoration(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !DECORATION.test(line));
  return first === -1 ? [] : lines.slice(first, last + 1);
}

/** Where a signature may start, and what in the paragraphs below it shows that it does not. */
interface Candidate {
  readonly at: number;
  readonly isRefuted: (paragraph: readonly string[], isBelowName: boolean) => boolean;
}

/** The index of the first line of the signature; `lines.length` when there is none. */
function signatureStart(lines: readonly string[], author: string | undefined): number {
  let from = 0;
  for (;;) {
    const candidate = candidateIn(lines, from, author);
    if (candidate === undefined) return lines.length;
    const spoken = lastSpoken(lines, candidate);
    if (spoken === undefined) return candidate.at;
    from = spoken;
  }
}

function candidateIn(
  lines: readonly string[],
  from: number,
  author: string | undefined,
): Candidate | undefined {
  const strict = delimiterIn(lines, STRICT, from) ?? lines.length;
  const rule = delimiterIn(lines, RULE, from) ?? lines.length;
  const delimiter = Math.min(strict, rule);
  const device = lines.findIndex(
    (line, at) =>
      at >= Math.max(from, lines.length - DEVICE_REACH) && at < delimiter && isDeviceLine(line),
  );
  const end = device === -1 ? delimiter : device;
  const closing = closingStart(lines, from, end);
  if (closing !== undefined) return { at: closing, isRefuted: refutesClosing };
  if (end === lines.length) {
    const drawn =
      author === undefined ? undefined : (ruledStart(lines, author) ?? drawnStart(lines, author));
    if (drawn !== undefined && drawn >= from) return { at: drawn, isRefuted: () => false };
    const card = cardStart(lines, author);
    return card < from || card === lines.length
      ? undefined
      : { at: card, isRefuted: refutesClosing };
  }
  if (end === device) return { at: end, isRefuted: refutesClosing };
  return { at: end, isRefuted: strict <= rule ? asksSomething : saysSomething };
}

/** Behind the name an afterthought may stand; what a company says of itself stands behind its address. */
function refutesClosing(paragraph: readonly string[], isBelowName: boolean): boolean {
  return isBelowName ? saysSomething(paragraph) : asksSomething(paragraph);
}

/** The end of the last paragraph below a candidate that shows it is none; undefined when none does. */
function lastSpoken(lines: readonly string[], { at, isRefuted }: Candidate): number | undefined {
  const postscript = lines.findIndex((line, index) => index > at && POSTSCRIPT.test(line));
  const below = paragraphsOf(postscript === -1 ? lines : lines.slice(0, postscript), at + 1);
  const spoken = below.findLast(({ first, end }, index) => {
    const above = lines.slice(at + 1, first).filter((line) => !isBlank(line));
    return isRefuted(lines.slice(first, end), index > 0 && isBareName(above));
  });
  return spoken?.end;
}

/** A name, perhaps with what its owner does, and no way to reach them. */
function isBareName(lines: readonly string[]): boolean {
  return lines.length <= LONGEST_BARE_NAME && isName(lines[0] ?? '') && !lines.some(isContactLine);
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

function paragraphsOf(lines: readonly string[], from: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let first = from;
  for (let at = from; at <= lines.length; at += 1) {
    if (at < lines.length && !isBlank(lines[at] ?? '')) continue;
    if (at > first) found.push({ first, end: at });
    first = at + 1;
  }
  return found;
}

/** The first delimiter that has no more below it than it may, so it is read from the end. */
function delimiterIn(
  lines: readonly string[],
  { pattern, mostLines, longestLine }: Delimiter,
  from: number,
): number | undefined {
  let below = 0;
  let found: number | undefined;
  for (let at = lines.length - 1; at >= from && below <= mostLines; at -= 1) {
    const line = (lines[at] ?? '').trimEnd();
    if (line === '') continue;
    if (pattern.test(line)) found = at;
    else if (line.length > longestLine) break;
    below += 1;
  }
  return found;
}

function closingStart(lines: readonly string[], from: number, end: number): number | undefined {
  let below = 0;
  for (let at = end - 1; at >= from && below <= LONGEST_SIGNATURE; at -= 1) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (isClosing(line)) return at;
    if (below > 0 && below <= 4 && isThanks(line) && nameBelow(lines, at)) return at;
    if (line.length > LONGEST_CARD_LINE && below > 0) return undefined;
    below += 1;
  }
  return undefined;
}

function nameBelow(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  return next !== undefined && isName(next);
}

/**
 * A last paragraph that is a name with telephone numbers, addresses and titles. It is somebody else's, and
 * belongs to the text, where the line above announces it or the name is not the author's.
 */
function cardStart(lines: readonly string[], author: string | undefined): number {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const blank = lines.findLastIndex((line, index) => index < last && isBlank(line));
  const card = lines.slice(blank + 1, last + 1);
  const [first = ''] = (card[0] ?? '').slice(0, 100).split(/[|,]/);
  const above = lines.findLast((line, index) => index < blank && !isBlank(line)) ?? '';
  const isCard =
    blank > 0 &&
    card.length >= 2 &&
    card.length <= LONGEST_SIGNATURE &&
    card.every((line) => line.length <= LONGEST_CARD_LINE) &&
    card.filter(isContactLine).length * 2 >= card.length &&
    isName(first) &&
    !/[:：]\s*$/.test(above) &&
    (author === undefined || sharesName(author, first));
  return isCard ? blank + 1 : lines.length;
}
