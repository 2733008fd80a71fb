import { lazily } from '../../core/lazily.js';
import type { Person } from '../../core/ports/mail.js';
import { languageOf } from '../languages/known-languages.js';
import { anyLanguageWords, languagePattern, START } from '../languages/language-pattern.js';
import { wordsIn } from '../languages/sources.js';
import { BETWEEN_NAMES, TITLES } from './name-words.js';
import { isToAll } from './openings.js';

/** "Thanks, Bo, can you …" speaks to one person. */
const OPENERS = anyLanguageWords(({ people }) => people.openers);

const CAPITAL = "\\p{Lu}[\\p{L}'’-]+";
/** A name and what follows it: the next name, the sentence, or nothing. */
const STEP = lazily(() => {
  const name = `(?:(?:${TITLES()})\\.?\\s+)?\\p{L}[\\p{L}'’-]+(?: ${CAPITAL})?`;
  const and = `,? (?:${BETWEEN_NAMES()}|&) `;
  return new RegExp(
    `@?(?<name>${name})(?:(?<and>${and}|\\s*/\\s*(?=@?\\p{Lu}))|\\s*(?<mark>--+|[,:–—-])\\s+(?=[\\p{L}¿@])|\\s*(?:--+|—)(?=\\p{L})|\\s*[,:!–—-]+$)`,
    'uy',
  );
});
const MENTION = new RegExp(`(?<=^|[\\s(])@(?<name>\\p{L}[\\p{L}'’-]+(?: ${CAPITAL})?)`, 'u');
const LATE = /^,\s+(?<name>\p{L}[\p{L}'’-]+)\s*(?<end>[?.!]*)$/u;
const MOST_NAMES = 5;
/** How a request to a single name goes on that nobody of the thread has. */
const asks = languagePattern(({ people }) => people.stranger?.asks, { ...START, flags: 'i' });
const SHORTEST_NAME = 3;
const modal = languagePattern(({ people }) => people.mayAsk, { ...START, flags: 'i' });
const NAME = new RegExp(`^ (${CAPITAL}) \\p{Ll}`, 'u');

/** To whom a sentence calls out, and what it says to them. */
export interface Called {
  /** Without the names where they are all known; of a line that is only a name nothing is left. */
  readonly text: string;
  readonly people: readonly Person[];
  /** "All, please …" */
  readonly everyone: boolean;
  /** How many names stand there that nobody of the thread has. */
  readonly strangers: number;
}

/**
 * Finds the names a sentence speaks to: before it ("Jonas, Mei, can you …"), after it, or as a mention.
 * `known` finds a person of the thread by a name.
 *
 * @example findCalled('Jonas, can you send it?', 'en', known) // { text: 'can you send it?', people: [Jonas], … }
 */
export function findCalled(
  sentence: string,
  language: string | undefined,
  known: (name: string) => Person | undefined,
): Called {
  const begun = calledFirst(sentence, language, known);
  if (begun) return begun;
  const nobody = { text: sentence, people: [], everyone: false, strangers: 0 };
  const mention = sentence.includes('@') ? MENTION.exec(sentence) : null;
  const mentioned = mention && known(mention.groups?.['name'] ?? '');
  if (mention && mentioned) {
    const text = mention.index === 0 ? sentence.slice(mention[0].length).trimStart() : sentence;
    return { ...nobody, text, people: [mentioned] };
  }
  const named = namedAfterModal(sentence, language, known);
  if (named) return { ...nobody, people: [named] };
  const late = LATE.exec(sentence.slice(sentence.lastIndexOf(',')));
  const person = late && known(late.groups?.['name'] ?? '');
  if (!late || !person) return nobody;
  const text = sentence.slice(0, -late[0].length) + (late.groups?.['end'] ?? '');
  return { ...nobody, text, people: [person] };
}

/** "Could Wanda send it?" asks Wanda, of whom it speaks. */
function namedAfterModal(
  sentence: string,
  language: string | undefined,
  known: (name: string) => Person | undefined,
): Person | undefined {
  const begun = modal(language)?.exec(sentence);
  const name = begun && NAME.exec(sentence.slice(begun[0].length))?.[1];
  return name ? known(name) : undefined;
}

function calledFirst(
  sentence: string,
  language: string | undefined,
  known: (name: string) => Person | undefined,
): Called | undefined {
  const people: Person[] = [];
  let everyone = false;
  const strangers: string[] = [];
  let opener = '';
  let end = 0;
  let mark: string | undefined;
  let isClosed = false;
  const pattern = STEP();
  pattern.lastIndex = 0;
  for (let count = 0; count < MOST_NAMES; count += 1) {
    const from = pattern.lastIndex;
    const step = pattern.exec(sentence);
    const name = step?.groups?.['name'];
    if (!step || name === undefined) break;
    const person = known(name);
    if (person) people.push(person);
    else if (isToAll(name)) everyone = true;
    else if (from === 0 && OPENERS().has(name.toLowerCase())) opener = step[0];
    else if (/^\p{Lu}/u.test(name)) strangers.push(name);
    else break;
    mark = step.groups?.['mark'];
    end = pattern.lastIndex;
    isClosed = step.groups?.['and'] === undefined;
  }
  const isAnybody = people.length > 0 || everyone;
  if (!isClosed) return undefined;
  const left = sentence.slice(end);
  if (isAnybody) {
    const text = strangers.length > 0 ? sentence : opener + left;
    return { text, people, everyone: everyone && people.length === 0, strangers: strangers.length };
  }
  const [first = '', ...others] = strangers;
  const areNames =
    others.length > 0
      ? /^\p{Ll}/u.test(left)
      : mark === ',' && isUnknownName(first, language) && asks(language)?.test(left) === true;
  return opener === '' && areNames
    ? { text: sentence, people: [], everyone: false, strangers: strangers.length }
    : undefined;
}

function isUnknownName(word: string, language: string | undefined): boolean {
  const lower = word.toLowerCase();
  const others = wordsIn(languageOf(language)?.people.stranger?.others);
  return word.length >= SHORTEST_NAME && !OPENERS().has(lower) && !others.includes(lower);
}
