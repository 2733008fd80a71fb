// XML 1.0 forbids most control characters, FFFE, FFFF and lone surrogates: a file that holds one does
// not open. Bidirectional overrides, zero-width characters and tag characters are legal and can
// make a slide read differently from its source (facts/security I9).
const ILLEGAL = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const INVISIBLE =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** Text for notes: no character XML forbids, none that hides or turns others; lines kept. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(ILLEGAL, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .trim();
}

/** Text for a slide: the same on one line. */
export function cleanText(text: string): string {
  return cleanLines(text).replace(/\s+/gu, ' ').trim();
}

/** Whether a text is written from right to left, judged by its first letter. */
export function isRightToLeft(text: string): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(letter);
}
