import type { Person } from '../../../skills/mail.js';
import { displayName } from '../../../skills/text/person-name.js';
import type { CleanMessage } from '../../../skills/writing.js';
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
  /** Name before a comma: "Jonas, can you …". */
  readonly vocative: Person | undefined;
  readonly people: readonly Person[];
}

/**
 * Finds whom a sentence addresses: the name before it, else the names greeted, else the only
 * recipient. With several recipients and no name nobody can say, and nobody is named.
 */
export function findAddressees(message: CleanMessage, hints: AddressHints): Addressees {
  const { greeting, vocative, people } = hints;
  if (vocative) return { people: [vocative], everyone: false };
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
 * Takes a name off the start or end of a sentence when it is one of the people of the thread; of a
 * line that is only a name nothing is left.
 * @example splitVocative('Jonas, can you send it?', people) // { text: 'can you send it?', vocative: Jonas }
 */
export function splitVocative(
  sentence: string,
  people: readonly Person[],
): { readonly text: string; readonly vocative: Person | undefined } {
  const alone = /^@?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s*[,:!–—-]+$/u.exec(sentence);
  const called = alone && personCalled(alone[1] ?? '', people);
  if (called) return { text: '', vocative: called };
  const before = /^@?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s*[,:–—-]\s+(?=\p{L}|¿)/u.exec(
    sentence,
  );
  const early = before && personCalled(before[1] ?? '', people);
  if (before && early) return { text: sentence.slice(before[0].length), vocative: early };
  const mention = /^@(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s+/u.exec(sentence);
  const mentioned = mention && personCalled(mention[1] ?? '', people);
  if (mention && mentioned) return { text: sentence.slice(mention[0].length), vocative: mentioned };
  const after = /,\s+(\p{Lu}[\p{L}'’-]+)\s*([?.!]*)$/u.exec(sentence);
  const late = after && personCalled(after[1] ?? '', people);
  if (after && late) {
    return { text: sentence.slice(0, after.index) + (after[2] ?? ''), vocative: late };
  }
  return { text: sentence, vocative: undefined };
}

/** "Dev" for Devendra: letters enough that they are no accident. */
const SHORTEST_NICKNAME = 3;

/**
 * The one person of that first, last or full name, else the one whose first name begins like it;
 * undefined when there is none or several.
 */
function personCalled(name: string, people: readonly Person[]): Person | undefined {
  const wanted = name
    .replace(/^(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|M|Mme|Sr|Sra|Sig|Dhr|Mevr)\.?\s+/u, '')
    .toLowerCase();
  if (wanted === '') return undefined;
  const named = people.filter((person) => {
    const full = displayName(person).toLowerCase();
    return [full, firstName(person).toLowerCase(), full.split(' ').at(-1)].includes(wanted);
  });
  const nicknamed = (person: Person) =>
    wanted.length >= SHORTEST_NICKNAME && firstName(person).toLowerCase().startsWith(wanted);
  const called = named.length > 0 ? named : people.filter(nicknamed);
  const addresses = new Set(called.map(({ address }) => address));
  return addresses.size === 1 ? called[0] : undefined;
}
