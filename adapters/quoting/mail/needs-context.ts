import {
  anyLanguagePattern,
  languagePattern,
} from '../../../skills/reading/languages/language-pattern.js';
import { contentStems } from '../terms/term-statistics.js';

/** Pronouns that stand for a thing named earlier; a "this" or "that" before a noun names its own. */
const pronoun = languagePattern(({ thread }) => thread.pronoun, { flags: 'i' });
/** What is to be answered stands before it. */
const VAGUE = anyLanguagePattern(({ thread }) => thread.vague, { before: '^', flags: 'i' });
/** Without a content word a question says nothing alone: "Who will come?" */
const FEWEST_STEMS = 1;
/** Content words before a pronoun that may be what it stands for: "sign page 9 and send it back". */
const ENOUGH_BEFORE = 2;

/** Whether a request can only be understood with the sentence before it. */
export function needsContext(sentence: string, language: string | undefined): boolean {
  if (VAGUE().test(sentence) || contentStems(sentence).length < FEWEST_STEMS) return true;
  const match = pronoun(language)?.exec(sentence);
  return (
    !!match &&
    contentStems(sentence.slice(0, match.index).replace(/\S+$/u, '')).length < ENOUGH_BEFORE
  );
}
