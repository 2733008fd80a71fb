/** Anything that might have to go; text without a match is returned as it is. */
const SUSPECT =
  /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffc]|\p{M}{6}/u;

/** Marks on one letter. No script writes more than five; a pile of them covers the lines around it. */
const PILE = /(\p{M}{5})\p{M}+/gu;

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/**
 * Zero-width joiners that spell something: emoji sequences ("👩‍💻"), and the joiners of Persian and the
 * Indic scripts. The variation selector stays only behind a character that has an emoji form.
 */
const MEANINGFUL =
  /(?<=\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]?)\u200d(?=\p{Extended_Pictographic})|(?<=[\p{Extended_Pictographic}\p{Emoji}])\ufe0f|(?<=[\p{scx=Arabic}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Tamil}])[\u200c\u200d](?=[\p{scx=Arabic}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Tamil}])/u
    .source;

const UNSEEN =
  /[^\P{Cc}\n\t]|\p{Cs}|\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}|[\ufff9-\ufffc]/u
    .source;

const MEANINGFUL_OR_UNSEEN = new RegExp(`(?<kept>${MEANINGFUL})|(?:${UNSEEN})+`, 'gu');

/**
 * Removes what a reader cannot see: control, bidirectional, zero-width and tag characters (U+E0000…),
 * lone surrogates and NUL, and of a pile of marks on one letter all beyond the fifth.
 *
 * Line ends become `\n`; `\n`, `\t` and every visible character stay, emoji sequences included.
 * Such characters carry instructions to a model that no person reads.
 */
export function stripInvisible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(LINE_ENDS, '\n')
    .replace(MEANINGFUL_OR_UNSEEN, (found: string, kept: string | undefined) =>
      kept === undefined ? '' : found,
    )
    .replace(PILE, '$1');
}

/** Cuts text to `max` UTF-16 code units without splitting a character. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? max - 1 : max);
}

/** Letters of a word that are left out rather than shown without its end. */
const LONGEST_STUMP = 20;

/**
 * At most `max` UTF-16 code units, with an ellipsis where something is left out: behind the last word that
 * fits, or within one that is longer than people read at a glance.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = truncate(text, max - 1);
  const isBetweenWords = /\s/.test(text.charAt(head.length));
  const end = isBetweenWords ? -1 : head.search(/\s\S*$/);
  const isStump = end > 0 && head.length - end <= LONGEST_STUMP;
  return `${(isStump ? head.slice(0, end) : head).replace(/[\s·,;:–-]+$/u, '')}…`;
}

/** Lower case in which every character keeps its place: the few that would grow stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
    .join('');
}
