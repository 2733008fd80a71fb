import { languagePattern } from '../../../skills/reading/languages/language-pattern.js';

// `\b` takes the accent of "décidé" for no letter.
const WORD = { before: '(?<!\\p{L})', behind: '(?!\\p{L})', flags: 'iu' };

/**
 * Cues of languages other than English. There, sentences are quoted and not reported, so a cue only
 * has to find them.
 */
export const LANGUAGE_CUES = {
  decision: languagePattern(({ meeting }) => meeting?.decision, WORD),
  promise: languagePattern(({ meeting }) => meeting?.promise, WORD),
  unanswered: languagePattern(({ meeting }) => meeting?.unanswered, WORD),
} as const;
