import type { MailboxOwner, MessageHeader, Person } from '../../core/ports/mail.js';
import { displayName } from '../../reading/person-name.js';
import { isBy } from '../../reading/senders/is-by.js';
import { domainOf, isProvider, organisationOf } from '../../reading/senders/organisation.js';
import { isSlipOf } from '../slip.js';
import type { DescribingWord, Role } from './description.js';
import { spellingsOf, stemsOf, wordsOf } from './word-keys.js';

/** A thread as far as its headers tell of it, oldest message first. */
export interface HeaderThread {
  readonly messages: readonly MessageHeader[];
  /** The message by which a person sees it: whoever wrote that heads its row. */
  readonly head?: MessageHeader;
}

/** Letters enough that the beginning of a name, or the end of a compound, is no accident. */
const SHORTEST_NICKNAME = 3;
const SHORTEST_PART = 5;
const SHORTEST_SLIP = 4;

/**
 * How exactly words are taken: as written, of who heads a row and then of whoever wrote in a thread; then by
 * their stems; then as parts and nicknames; then with a slip of the keyboard.
 */
const WAYS = ['head', 'exact', 'stems', 'parts', 'slips'] as const;
type Way = (typeof WAYS)[number];

/**
 * The threads that a description fits, in their order: those that it fits exactly, else those it fits
 * roughly. Each word must name one and the same person of the thread, or stand in its subject.
 */
export function matchThreads<T extends HeaderThread>(
  description: readonly DescribingWord[],
  threads: readonly T[],
  owner: MailboxOwner,
): readonly T[] {
  const indexed = threads.map((thread) => ({ thread, ...indexOf(thread, owner) }));
  const isName = (word: DescribingWord) =>
    indexed.some(({ people }) => people.some((person) => isCalled(person, word, 'exact')));
  const words = description.filter((word) => !word.isSmall || isName(word));
  if (words.length === 0) return [];
  // Of a thread whose head is not known, somebody may see it by whoever is named.
  const ways = threads.every(({ head }) => head) ? WAYS : WAYS.slice(1);
  for (const way of ways) {
    const found = indexed.filter((each) => fits(each, words, way));
    if (found.length > 0) return found.map(({ thread }) => thread);
  }
  return [];
}

interface Called {
  readonly names: ReadonlySet<string>;
  /** How their first name, and their organisation, is spelled. */
  readonly firsts: readonly string[];
  readonly organisation: readonly string[];
}

interface Indexed {
  readonly heads: readonly Called[];
  readonly people: readonly Called[];
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
}

function fits(
  { heads, people, ...subject }: Indexed,
  words: readonly DescribingWord[],
  way: Way,
): boolean {
  const mayBe = ({ role }: DescribingWord, part: Role) =>
    role === part || role === 'any' || (way === 'parts' && role !== 'name');
  const inSubject = (word: DescribingWord) =>
    mayBe(word, 'topic') && isInSubject(subject, word, way);
  const isNamed = (word: DescribingWord, person: Called) =>
    (mayBe(word, 'person') || word.role === 'name') && isCalled(person, word, way);
  return (
    words.every(inSubject) ||
    (way === 'head' ? heads : people).some((person) =>
      words.every((word) => isNamed(word, person) || inSubject(word)),
    )
  );
}

function isCalled(
  { names, firsts, organisation }: Called,
  word: DescribingWord,
  way: Way,
): boolean {
  if (word.spellings.some((each) => names.has(each) || names.has(withoutGenitive(each))))
    return true;
  if (way === 'slips') return word.spellings.some((each) => [...names].some(isSlipIn(each)));
  if (way !== 'parts') return false;
  return word.spellings.some(
    (each) =>
      organisation.includes(each) ||
      (each.length >= SHORTEST_NICKNAME && firsts.some((first) => first.startsWith(each))),
  );
}

/** Whether a word may be meant by one that is misspelt. */
function isSlipIn(said: string): (word: string) => boolean {
  return (word) =>
    said.length >= SHORTEST_SLIP && word.length >= SHORTEST_SLIP && isSlipOf(said, word);
}

/** "Priyas Mail", as German has it. */
function withoutGenitive(word: string): string {
  return word.length > SHORTEST_NICKNAME ? word.replace(/s$/u, '') : word;
}

function isInSubject(
  { words, stems }: Omit<Indexed, 'heads' | 'people'>,
  { spellings, stems: wanted }: DescribingWord,
  way: Way,
): boolean {
  if (spellings.some((each) => words.includes(each))) return true;
  if (way === 'slips') return spellings.some((each) => words.some(isSlipIn(each)));
  if (way === 'head' || way === 'exact') return false;
  if (wanted.some((each) => stems.has(each))) return true;
  // "Vertrag" in "Rahmenvertrag".
  return (
    way === 'parts' &&
    spellings.some(
      (each) => each.length >= SHORTEST_PART && words.some((word) => word.endsWith(each)),
    )
  );
}

function indexOf({ messages, head }: HeaderThread, owner: MailboxOwner): Indexed {
  const subject = wordsOf([...new Set(messages.map((each) => each.subject))].join(' \n '));
  return {
    heads: head === undefined ? [] : takingPart([head], owner).map(toCalled),
    people: takingPart(messages, owner).map(toCalled),
    words: subject.flatMap(spellingsOf),
    stems: new Set(subject.flatMap(stemsOf)),
  };
}

/** Who wrote in a thread; whom its owner wrote to last, where that is who they wait for. */
function takingPart(
  messages: readonly MessageHeader[],
  { addresses }: MailboxOwner,
): readonly Person[] {
  const last = messages.at(-1);
  const asked = last && isBy(last.from, addresses) ? last.to : [];
  const people = [...messages.flatMap(({ from }) => from ?? []), ...asked];
  const byAddress = new Map(people.map((person) => [`${person.address} ${person.name}`, person]));
  return [...byAddress.values()].filter((person) => !isBy(person, addresses));
}

function toCalled(person: Person): Called {
  const name = wordsOf(displayName(person));
  const address = wordsOf(person.address.split('@')[0]?.replace(/[._+-]+/gu, ' ') ?? '');
  const domain = domainOf(person);
  const [organisation = ''] = organisationOf(domain).split('.');
  return {
    names: new Set([...name, ...address].flatMap(spellingsOf)),
    firsts: spellingsOf(name[0] ?? ''),
    organisation: isProvider(domain) ? [] : wordsOf(organisation).flatMap(spellingsOf),
  };
}
