import {
  anyLanguagePattern,
  languagePattern,
} from '../../../skills/reading/languages/language-pattern.js';
import { baseSubject } from '../../../skills/reading/threads/subjects.js';
import { negationProblem } from '../../../skills/writing/grounding/negation.js';
import { contentStems } from '../terms/term-statistics.js';
import { needsContext } from './needs-context.js';
import { type MailSentence, sentenceBefore, type ThreadText } from './thread-text.js';

/** What a request is told with when it means nothing alone. */
export interface RequestContext {
  /** The sentence before it, and the words of it that name something. */
  readonly before?: { readonly sentence: MailSentence; readonly words: string };
  /** The subject of the mail, where no sentence says what the request is about. */
  readonly topic?: string;
}

/** "I am writing to you about …": only what follows names something. */
const opening = languagePattern(({ thread }) => thread.opening, {
  before: '^',
  behind: '$',
  flags: 'i',
});
const ANSWER = anyLanguagePattern(({ thread }) => thread.answers, {
  before: '^',
  behind: '[,.!]',
  flags: 'i',
});
/** "Approved." and "Good morning again." name nothing that "it" could stand for. */
const FEWEST_STEMS = 2;
/** UTF-16 code units. */
const LONGEST_TOPIC = 80;

/** Finds what a request needs to be told with; undefined for one that stands alone. */
export function contextOf(sentence: MailSentence, text: ThreadText): RequestContext | undefined {
  if (!needsContext(sentence.text, sentence.language)) return undefined;
  // "Yes, take a look" goes on from what it answers, which stood in a quote.
  const before = ANSWER().test(sentence.text) ? undefined : sentenceBefore(sentence, text);
  const words = before && tellingWords(before);
  if (before && words) return { before: { sentence: before, words } };
  const topic = baseSubject(text.thread.subject);
  const isTelling =
    topic.length <= LONGEST_TOPIC &&
    contentStems(topic).length > 0 &&
    // "No parking on Friday" would make the claim a denial.
    negationProblem(topic, sentence.quote) === undefined;
  if (isTelling) return { topic };
  return before && { before: { sentence: before, words: before.text } };
}

function tellingWords({ text, language, idle }: MailSentence): string | undefined {
  const topic = opening(language)?.exec(text.replace(/’/gu, "'"))?.groups?.['topic'];
  const words = topic ? `… ${text.slice(-topic.length)}` : text;
  const isTelling = contentStems(words).length >= FEWEST_STEMS && idle !== 'courtesy';
  return isTelling ? words : undefined;
}
