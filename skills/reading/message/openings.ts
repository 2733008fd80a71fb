import { lazily } from '../../core/lazily.js';
import { MAIL_TRACES } from '../languages/known-languages.js';
import { anyLanguagePattern, anyLanguageWords } from '../languages/language-pattern.js';
import { phrasesIn } from '../languages/sources.js';
import { BETWEEN_NAMES } from './name-words.js';

const GREETINGS = lazily(() =>
  MAIL_TRACES.flatMap(({ greetings }) => phrasesIn(greetings)).join('|'),
);
const GREETING = lazily(
  () =>
    new RegExp(
      `^(?:${GREETINGS()})(?![A-Za-zß-ɏ])(?<names>[^,.!:;\\n?–—]{0,60}?)(?:[,.!:;–—]+\\s*|\\s*$)`,
      'i',
    ),
);
/** A greeting and one name, where the sentence goes on without a comma. */
const BARE = lazily(() => new RegExp(`^(?:${GREETINGS()}) (\\p{L}[\\p{L}'’-]+) `, 'iu'));
const TO_ALL = anyLanguagePattern(({ people }) => people.all, {
  before: '^',
  behind: '$',
  flags: 'i',
});
const BETWEEN = lazily(() => new RegExp(`\\s*(?:&|,|\\b(?:${BETWEEN_NAMES()})\\b)\\s*`, 'i'));
const MORE_NAMES = lazily(
  () =>
    new RegExp(
      `^((?:\\p{L}[\\p{L}'’-]+)(?:(?:, | (?:${BETWEEN_NAMES()}|&) )\\p{L}[\\p{L}'’-]+){0,3})(?:[,.!:;–—]+\\s*|$)`,
      'u',
    ),
);
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

/** Whether the words stand for everybody: "all", "team", "zusammen". */
export function isToAll(words: string): boolean {
  return TO_ALL().test(words);
}

/**
 * Takes the greeting off a sentence; `known` tells the names of the thread, which may be written small.
 *
 * @example splitGreeting('Hi Jonas, can you send it?')
 * // { text: 'can you send it?', greeting: { names: ['Jonas'], toAll: false } }
 */
export function splitGreeting(sentence: string, known: (name: string) => unknown): Opening {
  const match = GREETING().exec(sentence);
  if (match === null) return splitBareGreeting(sentence, known);
  const words = (match.groups?.['names'] ?? '').trim();
  const isWholeLine = match[0].length === sentence.length && /,\s*$/u.test(sentence);
  const toAll = isToAll(words);
  const names = toAll ? [] : words.split(BETWEEN()).filter(Boolean);
  if (!toAll && !isWholeLine && !isNames(words) && !names.every(known)) {
    return splitBareGreeting(sentence, known);
  }
  const rest = sentence.slice(match[0].length).trim();
  // "Hi Bo, Mei and Dana, can you …": the greeting goes on with names.
  const more = MORE_NAMES().exec(rest);
  const others = more?.[1]?.split(BETWEEN()).filter(Boolean) ?? [];
  return more && names.length > 0 && others.every(known)
    ? { text: rest.slice(more[0].length), greeting: { names: [...names, ...others], toAll } }
    : { text: rest, greeting: { names, toAll } };
}

/** "Hi Dev can you send it": a name of the thread ends the greeting where no comma does. */
function splitBareGreeting(sentence: string, known: (name: string) => unknown): Opening {
  const [greeting = '', name = ''] = BARE().exec(sentence) ?? [];
  const text = sentence.slice(greeting.length);
  // "Hi Dev Rao" is a name that goes on.
  const goesOn = greeting !== '' && /^\p{Ll}/u.test(text);
  const toAll = isToAll(name);
  if (!goesOn || (!toAll && !known(name))) return { text: sentence };
  return {
    text,
    greeting: { names: toAll ? [] : [name], toAll },
  };
}

/** Whether the words are names: capitals, with titles and "and" between them. */
function isNames(words: string): boolean {
  return words
    .split(/\s+/u)
    .filter(Boolean)
    .every((word) => /^\p{Lu}/u.test(word) || SMALL().has(word));
}
