import { lazily } from '../../core/lazily.js';
import { LANGUAGES } from '../../reading/languages/known-languages.js';
import { toSource } from '../../reading/languages/sources.js';
import { readNumberSaid } from './number-said.js';

type Part = 'and' | 'through';

const SEPARATOR = lazily(
  () =>
    new RegExp(
      `\\s*(?:,|;|&|\\+)\\s*(?:(?:${source('and')})\\s+)?|\\s+(?:${source('and')})\\s+`,
      'iu',
    ),
);
const RANGE = lazily(
  () => new RegExp(`^(\\d{1,3})\\s*(?:[-–]|\\s(?:${source('through')})\\s)\\s*(\\d{1,3})$`, 'iu'),
);
const DANGLING = lazily(() => new RegExp(`(?:[,;&+]|\\s(?:${source('and')}))$`, 'iu'));
/** A digest shows no more lines. */
const LONGEST_RANGE = 30;

/**
 * Splits "1, 3 and the lease" and "2-4" into the single items; words that name no number are one item,
 * as a subject may have an "and" in it ("research and development").
 */
export function splitItems(words: string): readonly string[] {
  const parts = words.split(SEPARATOR()).flatMap((part) => rangeOf(part.trim()));
  const items = [...new Set(parts.filter((part) => part !== ''))];
  return parts.length > 1 && items.some((item) => readNumberSaid(item) !== undefined)
    ? items
    : [words];
}

/** Whether a list goes on behind these words: "1," or "1 and". */
export function isUnfinished(words: string): boolean {
  return DANGLING().test(words);
}

function rangeOf(part: string): readonly string[] {
  const [, from, to] = RANGE().exec(part)?.map(Number) ?? [];
  if (from === undefined || to === undefined || to <= from || to - from >= LONGEST_RANGE)
    return [readNumberSaid(part)?.toString() ?? part];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

function source(part: Part): string {
  return LANGUAGES.flatMap(({ commands }) => (commands ? [toSource(commands[part])] : [])).join(
    '|',
  );
}
