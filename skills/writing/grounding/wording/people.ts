import type { NoteLanguage } from './note-language.js';
import type { Token } from './note-tokens.js';

/** Whose words a sentence is, and whom it speaks to and of: names as people write them. */
export interface Cast {
  readonly author: string | undefined;
  readonly readers: readonly string[];
  /** Everybody else who is known by name. */
  readonly others: readonly string[];
}

/** What somebody does in a sentence. `aside` is what tells nothing: between commas, in brackets; `either`
 * leaves open whether they do it or have it done. */
export type Role =
  | 'subject'
  | 'patient'
  | 'either'
  | 'agent'
  | 'object'
  | 'from'
  | 'own'
  | 'other'
  | 'aside';

/** Somebody in a sentence, by name or by pronoun. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The name in small letters; empty for a pronoun. */
  readonly names: readonly string[];
  readonly pronoun?: 'first' | 'second' | 'third';
  readonly role: Role;
}

/** The parts of names by which people are called. */
export function nameParts(names: readonly string[], { titles }: NoteLanguage): ReadonlySet<string> {
  return new Set(
    names
      .flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [])
      .filter((part) => !titles.has(part)),
  );
}

/** Finds the people of a sentence; `isName` tells a name where it begins a sentence, too. */
export function mentionsIn(
  tokens: readonly Token[],
  isName: (word: string) => boolean,
  language: NoteLanguage,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const pronoun = pronounOf(token, tokens, language);
    if (pronoun !== undefined) {
      mentions.push({ from: at, to: at, names: [], pronoun: pronoun.who, role: pronoun.role });
      continue;
    }
    if (!isNamed(token, tokens, isName, language)) continue;
    let to = at;
    while (tokens[to]?.behind === '' && isNamed(tokens[to + 1], tokens, isName, language)) to += 1;
    const names = tokens
      .slice(at, to + 1)
      .map(({ word }) => word)
      .filter((word) => !language.titles.has(word));
    mentions.push({ from: at, to, names, role: roleOf(at, to, tokens, language) });
    at = to;
  }
  return mentions;
}

function isNamed(
  token: Token | undefined,
  tokens: readonly Token[],
  isName: (word: string) => boolean,
  { titles }: NoteLanguage,
): boolean {
  if (!token?.hasCapital) return false;
  const before = tokens[token.at - 1];
  return (
    isName(token.word) ||
    titles.has(token.word) ||
    (before !== undefined && titles.has(before.word))
  );
}

function pronounOf(
  token: Token,
  tokens: readonly Token[],
  language: NoteLanguage,
): { readonly who: 'first' | 'second' | 'third'; readonly role: Role } | undefined {
  const { word, hasCapital, at } = token;
  const { pronouns, formal } = language;
  // A capital inside a sentence speaks to the reader, a small letter of somebody.
  if (formal && hasCapital && at > 0) {
    if (formal.subject.has(word)) return { who: 'second', role: 'subject' };
    if (formal.object.has(word)) return { who: 'second', role: 'object' };
    if (formal.own.has(word)) return { who: 'second', role: 'own' };
  }
  for (const who of ['first', 'second', 'third'] as const) {
    const isObject = pronouns[who].object.has(word);
    if (pronouns[who].subject.has(word)) {
      const role = isObject && isBehindVerb(token, tokens, language) ? 'object' : 'subject';
      const isDone = role === 'subject' && isDoneTo(at, tokens, language);
      return { who, role: isDone ? 'patient' : role };
    }
    if (isObject) return { who, role: 'object' };
    if (pronouns[who].own.has(word)) return { who, role: 'own' };
  }
  return undefined;
}

/** "You" behind a verb is whom it is done to; behind "could" it is who could. */
function isBehindVerb(
  { at, isFirst }: Token,
  tokens: readonly Token[],
  { words }: NoteLanguage,
): boolean {
  const before = tokens[at - 1];
  return (
    !isFirst && before !== undefined && before.behind === '' && !words.auxiliaries.has(before.word)
  );
}

/** Words between somebody and the participle of what is done to them. */
const NEAR = 4;

function roleOf(from: number, to: number, tokens: readonly Token[], language: NoteLanguage): Role {
  const { words } = language;
  const [first, last] = [tokens[from], tokens[to]];
  const [before, next] = [tokens[from - 1], tokens[to + 1]];
  if (first === undefined || last === undefined) return 'aside';
  if (last.isPossessive) return 'own';
  const preposition = before?.behind === '' ? before.word : '';
  // "von" is both: what somebody did, and whom something comes from.
  const isBy = words.by.has(preposition);
  if (isBy && (!words.from.has(preposition) || isDone(from, tokens, language))) return 'agent';
  if (words.from.has(preposition)) return 'from';
  if (words.toward.has(preposition)) return 'object';
  if (words.prepositions.has(preposition)) return 'other';
  const isStart = before === undefined || before.behind !== '' || first.isFirst;
  // "Die Bewerberin Frau Osei kommt": what somebody is may stand before their name.
  const isTitled =
    language.nounsHaveCapitals && before?.hasCapital === true && before.behind === '';
  const isBeforeThing =
    next === undefined ||
    last.behind !== '' ||
    words.articles.has(next.word) ||
    words.prepositions.has(next.word) ||
    /^\p{N}/u.test(next.word);
  if (!isStart && !isTitled) {
    return words.auxiliaries.has(before.word) && !isBeforeThing ? 'subject' : 'object';
  }
  if (next === undefined || last.behind !== '') return 'aside';
  if (isBeforeThing) {
    return language.nounsHaveCapitals ? 'object' : 'aside';
  }
  if (language.nounsHaveCapitals && next.hasCapital) return 'object';
  if (isDoneTo(to, tokens, language)) return 'patient';
  return isHeadline(to, tokens, language) ? 'either' : 'subject';
}

function isDone(from: number, tokens: readonly Token[], language: NoteLanguage): boolean {
  return tokens.some(({ at, word }) => Math.abs(at - from) <= NEAR && language.isParticiple(word));
}

/** Whether something is done to whoever stands before: "was told", "wird genommen". */
function isDoneTo(to: number, tokens: readonly Token[], language: NoteLanguage): boolean {
  const next = tokens[to + 1];
  if (next === undefined) return false;
  const isPassive = tokens
    .slice(to + 1, to + 1 + NEAR)
    .some(({ word }) => language.words.passive.has(word));
  if (!isPassive) return false;
  const clause = tokens.filter(({ at, clause }) => at > to && clause === next.clause);
  return clause.some(({ word }) => language.isParticiple(word));
}

/** "Hamburg bank taken": a headline leaves out "is", and who stands before the verb may do it or have it done. */
function isHeadline(to: number, tokens: readonly Token[], language: NoteLanguage): boolean {
  const verb = tokens.slice(to + 1, to + NEAR).find(({ word }) => language.isParticiple(word));
  if (verb === undefined) return false;
  const next = tokens[verb.at + 1];
  return verb.behind !== '' || next === undefined || language.words.prepositions.has(next.word);
}
