import type { Request } from '../../../core/ports/writer.js';
import { languagePattern } from '../../languages/language-pattern.js';
import { LETTER } from '../../languages/sources.js';

/** What somebody wants: an answer, work, a yes, or time together. */
export type RequestKind = Request['kind'];

/** Words of their own at the beginning; each meets a lower-case sentence. */
const WORD = { before: `(?<!${LETTER})` };

/** How a language (ISO 639-1) asks; see `RequestWords`. */
export const RULES = {
  task: languagePattern(({ requests }) => requests.task, WORD),
  asksReader: languagePattern(({ requests }) => requests.asksReader, WORD),
  approval: languagePattern(({ requests }) => requests.approval, WORD),
  meeting: languagePattern(({ requests }) => requests.meeting, WORD),
  courtesy: languagePattern(({ requests }) => requests.courtesy, WORD),
} as const;
