import type { ReadSentence } from '../../skills/core/ports/message-reading.js';
import {
  anyLanguagePattern,
  languagePattern,
  START,
} from '../../skills/reading/languages/language-pattern.js';
import { contentStems } from './terms/term-statistics.js';

/** Pronouns that stand for a thing named earlier; a "this" or "that" before a noun names its own. */
const pronoun = languagePattern(({ thread }) => thread.pronoun, { flags: 'i' });
/** What is to be answered stands before it. */
const VAGUE = anyLanguagePattern(({ thread }) => thread.vague, { before: '^', flags: 'i' });
/** "Its fee …", "So he …": of whom, the sentence before says. */
const dangling = languagePattern(({ thread }) => thread.dangling, { ...START, flags: 'i' });
/** "Yes, take a look" goes on from what it answers, which stands in another message. */
const ANSWER = anyLanguagePattern(({ thread }) => thread.answers, {
  before: '^',
  behind: '[,.!]',
  flags: 'i',
});
/** Content words before a pronoun that may be what it stands for: "sign page 9 and send it back". */
const ENOUGH_BEFORE = 2;
/** "Suggestions?", "Any ideas?": of what, the sentence before says. */
const BARE_QUESTION = 2;

/** What of a sentence tells whether it stands alone. */
interface Hanging extends Pick<ReadSentence, 'text' | 'language'> {
  readonly ask?: ReadSentence['ask'] | undefined;
}

/** Whether a sentence can only be understood with the one before it in its message. */
export function hangsOn({ text, ask, language }: Hanging): boolean {
  if (ANSWER().test(text)) return false;
  if (dangling(language ?? 'en')?.test(text)) return true;
  if (ask === undefined) return false;
  // Without a content word a question says nothing alone: "Who will come?"
  const isBare = text.endsWith('?') && text.split(' ').length <= BARE_QUESTION;
  if (isBare || VAGUE().test(text) || contentStems(text).length === 0) return true;
  const match = pronoun(language)?.exec(text);
  return (
    !!match && contentStems(text.slice(0, match.index).replace(/\S+$/u, '')).length < ENOUGH_BEFORE
  );
}
