import { lazily } from '../../core/lazily.js';
import { MAIL_TRACES } from '../languages/known-languages.js';
import type { HeaderName, QuoteWords } from '../languages/mail-traces.js';
import { phrasesIn } from '../languages/sources.js';

/**
 * Words by which mail programs introduce older messages, of all languages together: plain words rather
 * than patterns, because compiling long alternatives of regular expressions costs more than reading a
 * hundred mails.
 */
const phrasesOf = (part: (words: QuoteWords) => string | undefined) =>
  MAIL_TRACES.flatMap(({ quotes }) => phrasesIn(part(quotes)));

/** Words for "wrote". They count only beside a date, a time or an address. */
export const wroteWords = lazily(() => phrasesOf(({ wrote }) => wrote));

/** The same in scripts without spaces between words. */
export const unspacedWroteWords = lazily(() => phrasesOf(({ wroteUnspaced }) => wroteUnspaced));

/** The author of the mail tells what they wrote: no introduction. */
export const ownWords = lazily(
  () =>
    new RegExp(
      phrasesOf(({ wroteMyself }) => wroteMyself)
        .map((phrase) => `\\b${phrase.replaceAll(' ', '\\s+')}`)
        .join('|'),
    ),
);

/** Words that begin an introduction: "On", "Am", "Le" … */
export const leadIns = lazily(() => new Set(phrasesOf(({ leadIns }) => leadIns)));

const HEADERS: readonly HeaderName[] = ['from', 'sent', 'to', 'cc', 'subject', 'other'];

/** Header words of all languages. */
export const headerByWord = lazily(
  () =>
    new Map(
      HEADERS.flatMap((name) =>
        phrasesOf(({ headers }) => headers[name]).map((word) => [word, name] as const),
      ),
    ),
);

/** What stands between dashes above an older message. */
export const originalMarks = lazily(() => new Set(phrasesOf(({ original }) => original)));

/** What stands above a message that was passed on. */
export const forwardMarks = lazily(() => new Set(phrasesOf(({ forwarded }) => forwarded)));

/** Lotus Notes names the one who passed it on. */
export const FORWARDED_START = 'forwarded by ';
