import { lazily } from '../../../skills/core/lazily.js';
import { MAIL_TRACES } from '../../../skills/reading/languages/known-languages.js';
import {
  anyLanguagePattern,
  anyLanguageWords,
} from '../../../skills/reading/languages/language-pattern.js';
import { phrasesIn } from '../../../skills/reading/languages/sources.js';
import { BETWEEN_NAMES } from '../../../skills/reading/people-addressed.js';

const GREETING = lazily(() => {
  const greetings = MAIL_TRACES.flatMap((traces) => phrasesIn(traces.greetings));
  return new RegExp(
    `^(?:${greetings.join('|')})(?![A-Za-zß-ɏ])(?<names>[^,.!:;\\n?–—]{0,60}?)(?:[,.!:;–—]+\\s*|\\s*$)`,
    'i',
  );
});
const TO_ALL = anyLanguagePattern(({ people }) => people.all, {
  before: '^',
  behind: '$',
  flags: 'i',
});
const CLOSING = anyLanguagePattern(({ thread }) => thread.closing, {
  before: '^',
  behind: '(?![A-Za-zß-ɏ])[^?]{0,60}$',
  flags: 'i',
});
const BETWEEN = lazily(() => new RegExp(`\\s*(?:&|,|\\b(?:${BETWEEN_NAMES()})\\b)\\s*`, 'i'));
/** What has no capital in a row of names. */
const SMALL = anyLanguageWords(({ people }) => `& ${people.and} ${people.particles ?? ''}`);

/** Whom a message greets. */
export interface Greeting {
  /** Words after "Hi": one or more first names, or what stands for everybody. */
  readonly names: readonly string[];
  readonly toAll: boolean;
}

/** A sentence without the greeting it may start with. */
export interface Opening {
  readonly text: string;
  readonly greeting?: Greeting;
}

/**
 * Takes the greeting off a sentence.
 *
 * @example splitGreeting('Hi Jonas, can you send it?')
 * // { text: 'can you send it?', greeting: { names: ['Jonas'], toAll: false } }
 */
export function splitGreeting(sentence: string): Opening {
  const match = GREETING().exec(sentence);
  if (match === null) return { text: sentence };
  const words = (match.groups?.['names'] ?? '').trim();
  const isWholeLine = match[0].length === sentence.length && /,\s*$/u.test(sentence);
  if (!TO_ALL().test(words) && !isWholeLine && !isNames(words)) return { text: sentence };
  const toAll = TO_ALL().test(words);
  const names = toAll ? [] : words.split(BETWEEN());
  return {
    text: sentence.slice(match[0].length).trim(),
    greeting: { names: names.filter(Boolean), toAll },
  };
}

/** Whether the words are names: capitals, with titles and "and" between them. */
function isNames(words: string): boolean {
  return words
    .split(/\s+/u)
    .filter(Boolean)
    .every((word) => /^\p{Lu}/u.test(word) || SMALL().has(word));
}

/** Whether a sentence closes a message and says nothing: "Thanks", "Viele Grüße". */
export function isClosing(sentence: string): boolean {
  return CLOSING().test(sentence) && sentence.split(/\s+/u).length <= 8;
}
