import { isClosing, isName } from './closings.js';
import { isContactLine } from './contact-lines.js';
import { SIGNATURE } from './signature-words.js';
import { namesDay } from './speaking.js';

/** Lines without what programs put above and below them. */
export interface Cleared {
  readonly lines: readonly string[];
  readonly notices: readonly string[];
}

const MOST_BANNERS = 2;
const LONGEST_BANNER = 800;
const MOST_NOTICES = 6;
/** A notice is known by its first sentences. */
const NOTICE_START = 2_000;
/** Matters of a notice that are spoken of, below a name and elsewhere. */
const FEWEST_SIGNED = 2;
const FEWEST_UNSIGNED = 3;
const DECORATION = /^[\s\-—–_*=~#+.ᐧ·•|]*$/;

/** Takes first paragraphs that a gateway wrote off the head. */
export function cutBanners(lines: readonly string[]): Cleared {
  const notices: string[] = [];
  let at = 0;
  while (notices.length < MOST_BANNERS) {
    const first = lines.findIndex((line, index) => index >= at && !DECORATION.test(line));
    const blank = lines.findIndex((line, index) => index > first && line.trim() === '');
    if (first === -1 || blank === -1) break;
    const paragraph = lines.slice(first, blank).join(' ').trim();
    if (!isBanner(paragraph)) break;
    notices.push(paragraph);
    at = blank;
  }
  return { lines: lines.slice(at), notices };
}

/** Takes last paragraphs off the tail as long as they are notices. */
export function cutNotices(lines: readonly string[]): Cleared {
  const notices: string[] = [];
  let end = lines.length;
  while (notices.length < MOST_NOTICES) {
    const last = lines.findLastIndex((line, index) => index < end && !DECORATION.test(line));
    const blank = lines.findLastIndex((line, index) => index < last && line.trim() === '');
    if (last === -1 || blank === -1) break;
    const paragraph = lines
      .slice(blank + 1, last + 1)
      .join(' ')
      .trim();
    const above = lines.findLast((line, index) => index < blank && !DECORATION.test(line)) ?? '';
    const isSigned = isName(above) || isClosing(above) || isContactLine(above);
    if (!isNotice(paragraph, isSigned || notices.length > 0)) break;
    notices.unshift(paragraph);
    end = blank + 1;
  }
  return { lines: lines.slice(0, end), notices };
}

/** A gateway knows neither the day of a deadline nor what one asks for. */
function isBanner(paragraph: string): boolean {
  if (paragraph.length > LONGEST_BANNER) return false;
  const text = plain(paragraph).replace(/^[^\p{L}]+/u, '');
  return (
    SIGNATURE.bannerStarts().some((start) => text.startsWith(start)) &&
    SIGNATURE.bannerProofs().some((pieces) => pieces.every((piece) => text.includes(piece))) &&
    !namesDay(paragraph)
  );
}

/** Somebody who asks about confidentiality, or by when to print, writes no notice. */
function isNotice(paragraph: string, isSigned: boolean): boolean {
  if (paragraph.endsWith('?')) return false;
  const text = plain(paragraph.slice(0, NOTICE_START));
  const isKnown = SIGNATURE.notices().some((pieces) =>
    pieces.every((piece) => text.includes(piece)),
  );
  return (isKnown || speaksAsNotice(text, isSigned)) && !namesDay(paragraph);
}

/** A notice speaks of mail, its readers, mistakes and liability, and never of "me". */
function speaksAsNotice(text: string, isSigned: boolean): boolean {
  const spoken = text.match(/[\p{L}\p{M}'-]+/gu) ?? [];
  return SIGNATURE.noticeWords().some(({ mail, topics, own }) => {
    if (spoken.some((word) => own.has(word))) return false;
    const told = topics.filter((topic) => topic.some((piece) => text.includes(piece))).length;
    const ofMail = spoken.some((word) => mail.has(word)) ? 1 : 0;
    return told > 0 && told + ofMail >= (isSigned ? FEWEST_SIGNED : FEWEST_UNSIGNED);
  });
}

/** In lower case, with the apostrophes of a typewriter. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
