import { lazily } from '../../../skills/core/lazily.js';
import type { Person } from '../../../skills/core/ports/mail.js';
import type { CleanMessage } from '../../../skills/core/ports/writer.js';
import { LANGUAGES } from '../../../skills/reading/languages/known-languages.js';
import { wordsIn } from '../../../skills/reading/languages/sources.js';
import { displayName } from '../../../skills/reading/person-name.js';
import type { Greeting } from './openings.js';
import { firstName, isGroup } from './people.js';

/** Whom the words "you" of a sentence mean. */
export interface Addressees {
  /** Empty when the message does not say. */
  readonly people: readonly Person[];
  /** Everybody the message was sent to, as "Hi all" says. */
  readonly everyone: boolean;
}

/** What a message says about whom it speaks to. */
export interface AddressHints {
  readonly greeting: Greeting | undefined;
  /** Names before a comma: "Jonas, can you …", "Jonas, Mei, can you …". */
  readonly vocatives: readonly Person[];
  /** The sentence speaks to several people by names that nobody of the thread has. */
  readonly callsStrangers: boolean;
  readonly people: readonly Person[];
}

/**
 * Finds whom a sentence addresses: the name before it, else the names greeted, else the only
 * recipient. With several recipients and no name nobody can say, and nobody is named.
 */
export function findAddressees(message: CleanMessage, hints: AddressHints): Addressees {
  const { greeting, vocatives, people, callsStrangers } = hints;
  if (vocatives.length > 0) return { people: vocatives, everyone: false };
  if (callsStrangers) return { people: [], everyone: false };
  if (greeting?.toAll) {
    const [only, ...others] = message.to;
    return only !== undefined && others.length === 0 && !isGroup(only)
      ? { people: [only], everyone: false }
      : { people: [], everyone: true };
  }
  const greeted = (greeting?.names ?? []).flatMap(
    (name) =>
      personCalled(name, [...message.to, ...message.cc]) ?? personCalled(name, people) ?? [],
  );
  if (greeted.length > 0) return { people: greeted, everyone: false };
  const greetsStranger = (greeting?.names ?? []).length > 0;
  const [only, ...others] = message.to;
  if (only === undefined || others.length > 0 || greetsStranger) {
    return { people: [], everyone: false };
  }
  return { people: [only], everyone: isGroup(only) };
}

/**
 * Takes names off the start or end of a sentence where they are people of the thread; of a line that is
 * only a name nothing is left.
 * @example splitVocative('Jonas, can you send it?', people) // { text: 'can you send it?', vocatives: [Jonas] }
 */
export function splitVocative(
  sentence: string,
  people: readonly Person[],
): { readonly text: string; readonly vocatives: readonly Person[] } {
  const alone = /^@?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s*[,:!–—-]+$/u.exec(sentence);
  const called = alone && personCalled(alone[1] ?? '', people);
  if (called) return { text: '', vocatives: [called] };
  const early: Person[] = [];
  let left = sentence;
  while (early.length < MOST_VOCATIVES) {
    const before = VOCATIVE.exec(left);
    const person = before && personCalled(before[1] ?? '', people);
    if (!before || !person) break;
    early.push(person);
    left = left.slice(before[0].length);
  }
  if (early.length > 0) return { text: left, vocatives: early };
  const mention = /^@(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s+/u.exec(sentence);
  const mentioned = mention && personCalled(mention[1] ?? '', people);
  if (mention && mentioned)
    return { text: sentence.slice(mention[0].length), vocatives: [mentioned] };
  const after = /,\s+(\p{Lu}[\p{L}'’-]+)\s*([?.!]*)$/u.exec(sentence);
  const late = after && personCalled(after[1] ?? '', people);
  if (after && late) {
    return { text: sentence.slice(0, after.index) + (after[2] ?? ''), vocatives: [late] };
  }
  return { text: sentence, vocatives: [] };
}

const VOCATIVE = /^@?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s*[,:–—-]\s+(?=\p{L}|¿)/u;
const MOST_VOCATIVES = 3;

const TITLE = lazily(
  () =>
    new RegExp(
      `^(?:${LANGUAGES.flatMap(({ people }) => wordsIn(people.titles)).join('|')})\\.?\\s+`,
    ),
);

/** "Dev" for Devendra: letters enough that they are no accident. */
const SHORTEST_NICKNAME = 3;

/**
 * The one person of that first, last or full name, else the one whose first name begins like it;
 * undefined when there is none or several.
 */
function personCalled(name: string, people: readonly Person[]): Person | undefined {
  const wanted = name.toLowerCase().replace(TITLE(), '');
  if (wanted === '') return undefined;
  const named = people.filter((person) => {
    const full = displayName(person).toLowerCase();
    return [full, firstName(person).toLowerCase(), full.split(' ').at(-1)].includes(wanted);
  });
  const nicknamed = (person: Person) =>
    wanted.length >= SHORTEST_NICKNAME && firstName(person).toLowerCase().startsWith(wanted);
  const called = named.length > 0 ? named : people.filter(nicknamed);
  // Somebody may write from two addresses.
  const names = new Set(called.map((person) => displayName(person).toLowerCase()));
  return names.size === 1 ? called[0] : undefined;
}
