import { anyLanguagePattern } from '../languages/language-pattern.js';
import { nameParticles, SIGNATURE } from './signature-words.js';

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
/** A notice is known by its first sentences. */
const NOTICE_START = 2_000;

const LONGEST_DEVICE_LINE = 100;
const LONGEST_CLOSING = 160;
const MOST_CLOSING_WORDS = 7;
const LONGEST_NAME = 40;

interface Delimiter {
  readonly pattern: RegExp;
  /** What may stand below it. */
  readonly mostLines: number;
  readonly longestLine: number;
}

/** RFC 3676: what stands below is the signature; a list or a company may put much there. */
const STRICT: Delimiter = { pattern: /^(?:--|—|__)\s*$/, mostLines: 56, longestLine: Infinity };
const RULE: Delimiter = {
  pattern: /^(?:[-—–]{2}|—|_{2}|_{3,}|-{3,}|\*(?:\s?\*){2,}|={4,}|~{3,}|#{3,}|\+{4,})\s*$/,
  mostLines: LONGEST_SIGNATURE,
  longestLine: LONGEST_CARD_LINE,
};
const DECORATION = /^[\s\-—–_*=~#+.ᐧ·•|]*$/;
const AROUND = /^[\s*_>«"'(-]+|[\s*_>»"'),.!;:–—-]+$/g;
const POSTSCRIPT = /^\s*P\.?\s?S\.?\s?[:.,-]?\s+\S/i;
const CONTACT = anyLanguagePattern(({ signatures }) => signatures.contact, {
  before: String.raw`\+?\d[\d\s()./-]{6,}\d|@[\w-]+\.\w{2,}|https?:\/\/\S|www\.\S|\s[|·•]\s|^(?:[tmpfew]|`,
  behind: String.raw`)[.:]\s`,
});

/**
 * Takes the signature, device lines, notices and banners off a text without quotes.
 *
 * The text itself is never emptied by it: what is nothing but a greeting stays. A postscript below the
 * signature stays with the text.
 */
export function cutSignature(lines: readonly string[]): SignatureCut {
  const opened = cutBanners(lines);
  const closed = cutNotices(opened.lines);
  const disclaimer = [...opened.banners, ...closed.notices];
  const at = signatureStart(closed.lines);
  const text = trimDecoration(closed.lines.slice(0, at));
  if (text.length === 0) {
    return { text: trimDecoration(closed.lines).join('\n'), signature: [], disclaimer };
  }
  const below = closed.lines.slice(at);
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

const MOST_BANNERS = 2;
const MOST_NOTICES = 6;

/** Takes first paragraphs that a gateway wrote off the head. */
function cutBanners(lines: readonly string[]) {
  const banners: string[] = [];
  let at = 0;
  while (banners.length < MOST_BANNERS) {
    const first = lines.findIndex((line, index) => index >= at && !DECORATION.test(line));
    const blank = lines.findIndex((line, index) => index > first && isBlank(line));
    if (first === -1 || blank === -1) break;
    const paragraph = lines.slice(first, blank).join(' ').trim();
    if (!isBanner(paragraph)) break;
    banners.push(paragraph);
    at = blank;
  }
  return { lines: lines.slice(at), banners };
}

const LONGEST_BANNER = 800;

function isBanner(paragraph: string): boolean {
  if (paragraph.length > LONGEST_BANNER) return false;
  const text = plain(paragraph).replace(/^[^\p{L}]+/u, '');
  return (
    SIGNATURE.bannerStarts().some((start) => text.startsWith(start)) &&
    SIGNATURE.bannerProofs().some((proof) => text.includes(proof))
  );
}

function isNotice(paragraph: string): boolean {
  const text = plain(paragraph.slice(0, NOTICE_START));
  return SIGNATURE.notices().some((pieces) => pieces.every((piece) => text.includes(piece)));
}

/** In lower case, with the apostrophes of a typewriter. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** Takes last paragraphs off the tail as long as they are notices. */
function cutNotices(lines: readonly string[]) {
  const notices: string[] = [];
  let end = lines.length;
  while (notices.length < MOST_NOTICES) {
    const last = lines.findLastIndex((line, index) => index < end && !DECORATION.test(line));
    const blank = lines.findLastIndex((line, index) => index < last && isBlank(line));
    if (last === -1 || blank === -1) break;
    const paragraph = lines
      .slice(blank + 1, last + 1)
      .join(' ')
      .trim();
    // Somebody who asks about confidentiality writes no notice.
    if (paragraph.endsWith('?') || !isNotice(paragraph)) break;
    notices.unshift(paragraph);
    end = blank + 1;
  }
  return { lines: lines.slice(0, end), notices };
}

/** The index of the first line of the signature; `lines.length` when there is none. */
function signatureStart(lines: readonly string[]): number {
  const strict = delimiterIn(lines, STRICT) ?? lines.length;
  // Nobody signs with a question: what stands above one is still the message.
  const asked = lines.findLastIndex((line, at) => at < strict && /[?？]\s*$/.test(line));
  const rule = delimiterIn(lines, RULE) ?? lines.length;
  const delimiter = rule > asked ? Math.min(strict, rule) : strict;
  const device = lines.findIndex((line, at) => at > asked && at < delimiter && isDeviceLine(line));
  const end = device === -1 ? delimiter : device;
  const closing = closingStart(lines, asked + 1, end);
  if (closing !== undefined) return closing;
  return end < lines.length ? end : cardStart(lines);
}

/** The first delimiter that has no more below it than it may, so it is read from the end. */
function delimiterIn(
  lines: readonly string[],
  { pattern, mostLines, longestLine }: Delimiter,
): number | undefined {
  let below = 0;
  let found: number | undefined;
  for (let at = lines.length - 1; at >= 0 && below <= mostLines; at -= 1) {
    const line = (lines[at] ?? '').trimEnd();
    if (line === '') continue;
    if (pattern.test(line)) found = at;
    else if (line.length > longestLine) break;
    below += 1;
  }
  return found;
}

function isDeviceLine(line: string): boolean {
  if (line.length > LONGEST_DEVICE_LINE) return false;
  const text = plain(line.replace(AROUND, ''));
  return (
    SIGNATURE.deviceStarts().some(
      (start) => text.startsWith(start) && text.length > start.length,
    ) || SIGNATURE.deviceEnds().some((end) => text.endsWith(end))
  );
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

/** "With my very best regards": known words only, a closing one among them. */
function isClosing(line: string): boolean {
  if (line.length > LONGEST_CLOSING) return false;
  const text = plain(line.replace(AROUND, ''));
  if (SIGNATURE.lines().has(text)) return true;
  if (SIGNATURE.starts().some((start) => text.startsWith(start))) return true;
  const words = text.split(/[\s,./]+/).filter(Boolean);
  return (
    words.length <= MOST_CLOSING_WORDS &&
    words.some((word) => SIGNATURE.closing().has(word)) &&
    words.every((word) => SIGNATURE.closing().has(word) || SIGNATURE.companions().has(word))
  );
}

function isThanks(line: string): boolean {
  return line.length <= LONGEST_NAME && SIGNATURE.thanks().has(plain(line.replace(AROUND, '')));
}

function nameBelow(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  return next !== undefined && isName(next);
}

/** Up to five words that start with a capital, or have no case; "de", "von" and the like between. */
function isName(line: string): boolean {
  const words = line.replace(AROUND, '').split(/[\s,]+/);
  if (line.length > LONGEST_NAME || words.length > 5) return false;
  return words.every((word, index) => {
    const [first = ''] = word;
    const capital =
      first !== first.toLowerCase() || (first === first.toUpperCase() && /\p{L}/u.test(first));
    return (
      (capital && !/\d/.test(word)) || (index > 0 && (nameParticles().has(word) || word === 'bin'))
    );
  });
}

/** A last paragraph that is a name with telephone numbers, addresses and titles. */
function cardStart(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const blank = lines.findLastIndex((line, index) => index < last && isBlank(line));
  const card = lines.slice(blank + 1, last + 1);
  const [first = ''] = (card[0] ?? '').slice(0, 100).split(/[|,]/);
  const isCard =
    blank > 0 &&
    card.length >= 2 &&
    card.length <= LONGEST_SIGNATURE &&
    card.every((line) => line.length <= LONGEST_CARD_LINE) &&
    card.filter((line) => CONTACT().test(line.toLowerCase())).length * 2 >= card.length &&
    isName(first);
  return isCard ? blank + 1 : lines.length;
}
