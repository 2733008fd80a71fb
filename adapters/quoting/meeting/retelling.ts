import { isStopWord } from '../../../skills/reading/stop-words.js';
import { type Beginning, backshift } from './backshift.js';
import { reportedClause } from './reported-clause.js';

/** What a report needs to know beyond the sentence. */
export interface ReportContext {
  /** Whether a capitalised word is written small elsewhere, so that it is no name. */
  isCommonWord(lowerCaseWord: string): boolean;
}

/** Tells a clause in the third person and the past; undefined where that cannot be done for the whole clause. */
export function tellClause(clause: string, begins?: Beginning): string | undefined {
  return backshift(reportedClause(clause), begins);
}

/** Puts a lead before what could be told; undefined where nothing could. */
export function andThen(lead: string, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : `${lead} ${rest}`;
}

/** Takes away the "then" and "so" that tie a sentence to the one before it, and the full stop. */
export function withoutOpener(sentence: string): string {
  const bare = sentence.replace(/[.,;:!]+$/u, '');
  const opened = bare.replace(/^(?:(?:and|so|then|also|now|again|but)\b,? ?)+(?=[^\s?])/iu, '');
  return opened.split(' ').length < 3 ? bare : opened;
}

/** Writes the first letter small, unless the word is a name or an abbreviation. */
export function lowerFirst(text: string, context: ReportContext): string {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
  const lower = first.toLowerCase();
  if (lower === 'i' || /^i['’]/u.test(lower) || /\p{Lu}.*\p{Lu}/u.test(first)) return text;
  return isStopWord(lower) || lower.endsWith('ly') || context.isCommonWord(lower)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
