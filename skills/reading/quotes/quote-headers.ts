import { headerBlock } from './header-block.js';
import { introductionLength } from './introductions.js';
import { LONGEST_INTRODUCTION, plain } from './plain-line.js';
import { FORWARDED_START, forwardMarks, originalMarks } from './quote-words.js';

/** Where quoted text starts, and how many lines its header takes. */
export interface QuoteHeader {
  readonly kind: 'attribution' | 'headers' | 'original' | 'forward';
  readonly lines: number;
}

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
