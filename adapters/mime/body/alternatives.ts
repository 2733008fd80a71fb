import { htmlToText } from '../../../skills/reading/html/html-to-text.js';

/** How much of each alternative is compared, in UTF-16 code units. */
const SAMPLE = 60_000;
/** Words that a text part shares with the HTML part beside it, as a share of its own; a stub has fewer. */
const LEAST_SHARED = 0.34;
/** HTML of fewer words is a picture, and its text part is what there is to read. */
const FEWEST_WORDS = 2;

/**
 * Whether the text alternative of an HTML part is no version of it, but a line that sends the reader there
 * ("This mail is best viewed in HTML"): what people see is the HTML then.
 */
export function isStub(text: string, html: string): boolean {
  const shown = wordsOf(htmlToText(html.slice(0, SAMPLE)));
  const said = wordsOf(text.slice(0, SAMPLE).replace(/https?:\/\/\S+/g, ' '));
  if (shown.size < FEWEST_WORDS) return said.size === 0 && shown.size > 0;
  if (said.size === 0) return true;
  const shared = [...said].filter((word) => shown.has(word)).length;
  return shared / said.size < LEAST_SHARED;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
}
