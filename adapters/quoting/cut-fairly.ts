import { anyLanguagePattern, WORD } from '../../skills/reading/languages/language-pattern.js';
import { truncate } from '../../skills/reading/unicode.js';
import { negationProblem } from '../../skills/writing/grounding/negation.js';

/** UTF-16 code units: what one reads without losing the thread, and what a fair cut may need. */
const LONGEST = { usual: 240, fair: 420 };
/** A cut at a comma or dash is one that far from the end at most. */
const ROOM_FOR_CLAUSE = 80;
/** Under a condition a sentence says something else: it isn't cut away where there is room. */
const CONDITION = anyLanguagePattern(({ thread }) => thread.unsettled, { ...WORD, flags: 'i' });

/**
 * Cuts a quote that is too long with " …", at the end of a clause where one is near. A denial or a
 * condition that the words before it live by isn't cut away.
 *
 * @example cutFairly('The crates come on Monday, … (300 more letters)') // 'The crates come on Monday, … …'
 */
export function cutFairly(quote: string, most: number = LONGEST.usual): string {
  if (quote.length <= most) return quote;
  const cut = cutAt(quote, most);
  const lost = quote.slice(cut.length - 1);
  const isFair = negationProblem(cut, quote) === undefined && !CONDITION().test(lost);
  if (isFair || most >= LONGEST.fair) return cut;
  return cutFairly(quote, LONGEST.fair);
}

function cutAt(quote: string, most: number): string {
  const head = truncate(quote, most);
  const clause = Math.max(
    ...[', ', '; ', ': ', ' – ', ' — '].map((mark) => head.lastIndexOf(mark)),
  );
  const space = head.lastIndexOf(' ');
  const end = clause > most - ROOM_FOR_CLAUSE ? clause : space > 0 ? space : head.length;
  return `${head.slice(0, end).replace(/[\s,;:–—-]+$/u, '')} …`;
}
