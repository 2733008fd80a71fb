import { isStopWord } from '../../../reading/stop-words.js';
import { namesOfCurrency } from '../currencies.js';
import { isCapitalisedDate } from '../stray-dates.js';
import type { NoteLanguage } from './note-language.js';
import type { Token } from './note-tokens.js';
import { type Cast, type Mention, mentionsIn, nameParts, type Role } from './people.js';
import { isContent, isThing } from './stray-content.js';

/** Sentences that a note may speak of: the one that it retells first. */
export interface Scene {
  readonly quote: readonly Token[];
  /** What stands before and behind it, in order. */
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
  readonly cast: Cast;
  /** Whether the quote asks its reader for something. */
  readonly isAsk: boolean;
}

/** What somebody may be in a source who is this in a note. */
const DOES: readonly Role[] = ['subject', 'agent', 'aside', 'either'];
const HAS_DONE: readonly Role[] = ['object', 'patient', 'aside', 'other', 'either'];
const ANY: readonly Role[] = [...DOES, ...HAS_DONE, 'own', 'from'];
const FITS: Readonly<Record<Role, readonly Role[]>> = {
  subject: DOES,
  agent: DOES,
  patient: HAS_DONE,
  either: [...DOES, ...HAS_DONE],
  object: [...HAS_DONE, 'own'],
  from: [...DOES, 'from', 'own'],
  own: ANY,
  other: ANY,
  aside: ANY,
};

/**
 * Whether a note swaps people: somebody does, gets or owns in it what somebody else does in its source.
 *
 * Pronouns of the source are taken for whoever they can mean: "I" for its author, "she" for those named
 * before.
 */
export function hasStrayPeople(
  note: readonly Token[],
  scene: Scene,
  language: NoteLanguage,
): boolean {
  const { author, readers, others } = scene.cast;
  const known = nameParts([author ?? '', ...readers, ...others], language);
  const parts = [scene.before, scene.quote, scene.behind, note];
  const small = parts.flat().filter(({ hasCapital }) => !hasCapital);
  const isSmall = (word: string): boolean =>
    language.words.wording.has(word) || small.some((token) => language.isSame(word, token.word));
  const entities = new Set(parts.flatMap((part) => entitiesIn(part, isSmall, language)));
  const isName = (word: string): boolean => known.has(word) || entities.has(word);
  const read = (tokens: readonly Token[]) => mentionsIn(tokens, isName, language);
  const [said, before, behind] = [read(scene.quote), read(scene.before), read(scene.behind)];
  const meanings = resolve(said, before, scene.cast, language);
  const isThingBehind = ({ to }: Mention): boolean => {
    const next = note[to + 1];
    return next !== undefined && note[to]?.behind === '' && isThingIn(next, scene.quote, language);
  };
  const around = parts.slice(0, -1).flat();
  return read(note).some((found) => {
    // "The Parker meeting": a name before a thing does nothing.
    const mention: Mention =
      isThingBehind(found) &&
      found.role !== 'own' &&
      found.names.length > 0 &&
      found.role !== 'object'
        ? { ...found, role: 'aside' }
        : found;
    if (mention.pronoun === 'first') return !said.some(({ pronoun }) => pronoun === 'first');
    if (mention.pronoun !== undefined) {
      return mention.role === 'subject' && hasOwnVerb(mention, note, [...around], language);
    }
    if (scene.isAsk && asksAgain(mention, note, scene.cast, language)) return true;
    const inQuote = meanings.filter(({ names }) => isSomeone(mention.names, names));
    if (inQuote.length > 0) return !fits(mention, inQuote, meanings, note, scene, language);
    if (mention.role === 'aside' || mention.role === 'other') return false;
    if (isSomeone(mention.names, [...nameParts(readers, language)])) return true;
    const named = [...pair(before, scene.before), ...pair(behind, scene.behind)].filter(
      ([{ names }]) => isSomeone(mention.names, names),
    );
    return !named.some(
      ([other, tokens]) =>
        FITS[mention.role].includes(other.role) && sharesNeighbour(mention, note, tokens, language),
    );
  });
}

/** Whether somebody of whom a pronoun speaks does what no source says. */
function hasOwnVerb(
  { to }: Mention,
  note: readonly Token[],
  source: readonly Token[],
  language: NoteLanguage,
): boolean {
  const verb = note.find(
    (token) => token.at > to && token.clause === note[to]?.clause && isVerbLike(token, language),
  );
  const { wording, wishes } = language.words;
  return (
    verb !== undefined &&
    !wording.has(verb.word) &&
    !wishes.has(verb.word) &&
    !source.some(({ word }) => language.isSame(word, verb.word))
  );
}

/** Whether a note on what is asked tells who asks: that stands beside it. */
function asksAgain(
  { to, names, role }: Mention,
  note: readonly Token[],
  { author }: Cast,
  language: NoteLanguage,
): boolean {
  const isAuthor = isSomeone(names, [...nameParts([author ?? ''], language)]);
  return isAuthor && role === 'subject' && language.words.wishes.has(note[to + 1]?.word ?? '');
}

/** Where every word has a capital. */
function beginsSentence({ at }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  return before === undefined || /[.!?:“"]/u.test(before.behind);
}

/** A mention with everybody whom it may mean. */
interface Meaning extends Mention {
  readonly names: readonly string[];
}

function pair(
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly (readonly [Mention, readonly Token[]])[] {
  return mentions.map((mention) => [
    mention,
    tokens.filter(({ clause }) => clause === tokens[mention.from]?.clause),
  ]);
}

/** Names inside sentences: English writes those of companies like those of people. */
function entitiesIn(
  tokens: readonly Token[],
  isSaidOtherwise: (word: string) => boolean,
  language: NoteLanguage,
): readonly string[] {
  if (language.nounsHaveCapitals) return [];
  const isCapital = (token: Token | undefined): token is Token =>
    token?.hasCapital === true &&
    !isStopWord(token.word) &&
    !isCapitalisedDate(token.word) &&
    namesOfCurrency(token.text).length === 0;
  return tokens
    .filter((token) => isCapital(token) && !beginsSentence(token, tokens))
    .flatMap((token) => {
      const before = tokens[token.at - 1];
      // "Peter Lang has it", and not "Send Anna a list".
      const isFullName = isCapital(before) && before.behind === '' && !isSaidOtherwise(before.word);
      return isFullName ? [before.word, token.word] : [token.word];
    });
}

function resolve(
  said: readonly Mention[],
  before: readonly Mention[],
  { author, readers }: Cast,
  language: NoteLanguage,
): readonly Meaning[] {
  const partsOf = (names: readonly string[]) => [...nameParts(names, language)];
  return said.map((mention) => {
    switch (mention.pronoun) {
      case 'first':
        return { ...mention, names: partsOf(author === undefined ? [] : [author]) };
      case 'second': {
        const called = said.filter(
          ({ role, pronoun }) => role === 'aside' && pronoun === undefined,
        );
        return {
          ...mention,
          names: [...partsOf(readers), ...called.flatMap(({ names }) => names)],
        };
      }
      case 'third': {
        const earlier = [...before, ...said.filter(({ from }) => from < mention.from)];
        const present = partsOf([...(author === undefined ? [] : [author]), ...readers]);
        const named = earlier.filter(
          ({ pronoun, names }) => pronoun === undefined && !isSomeone(names, present),
        );
        return { ...mention, names: named.slice(-2).flatMap(({ names }) => names) };
      }
      default:
        return mention;
    }
  });
}

function isSomeone(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.includes(name));
}

function fits(
  mention: Mention,
  same: readonly Meaning[],
  all: readonly Meaning[],
  note: readonly Token[],
  scene: Scene,
  language: NoteLanguage,
): boolean {
  const { words } = language;
  const isWished = same.some(
    ({ role, to }) => role === 'subject' && words.wishes.has(scene.quote[to + 1]?.word ?? ''),
  );
  const isSentOn = same.some(
    ({ role, to }) =>
      (role === 'object' && words.beforeVerb.has(scene.quote[to + 1]?.word ?? '')) ||
      (role === 'patient' &&
        scene.quote.some(({ at, word }) => at > to && words.beforeVerb.has(word))),
  );
  const isAskedFor = same.some(
    ({ role, from }) => role === 'object' && words.tells.has(scene.quote[from - 1]?.word ?? ''),
  );
  const roles = same.map(({ role }) => role);
  const isFitting =
    roles.some((role) => FITS[mention.role].includes(role)) ||
    (mention.role === 'object' && isWished) ||
    (mention.role === 'from' && isAskedFor) ||
    (mention.role === 'subject' && isSentOn);
  if (!isFitting) return false;
  if (mention.role === 'subject') return doesTheSame(mention, all, note, scene, language);
  if (mention.role === 'object') return isGovernedAlike(mention, all, note, scene.quote, language);
  if (mention.role === 'own') return ownsTheSame(mention, all, note, scene.quote, language);
  return true;
}

/** Whether the verb behind somebody is theirs in the quote. */
function doesTheSame(
  { to, names }: Mention,
  all: readonly Meaning[],
  note: readonly Token[],
  { quote, isAsk, cast }: Scene,
  language: NoteLanguage,
): boolean {
  const clause = note.filter(({ at, clause }) => at > to && clause === note[to]?.clause);
  const verb = clause.find(
    (token) => isVerbLike(token, language) && !isThingIn(token, quote, language),
  );
  if (verb === undefined) return true;
  const same = quote.filter(({ word }) => language.isSame(verb.word, word));
  if (same.length === 0) {
    // A verb of its own may say the reverse of what the quote says.
    const { wording, wishes } = language.words;
    return wording.has(verb.word) || wishes.has(verb.word) || language.hedges.test(verb.word);
  }
  return same.some((token) => {
    const doers = doersOf(token, all, quote, language);
    if (doers.length > 0) return doers.some((doer) => isSomeone(names, doer.names));
    return !isAsk || isSomeone(names, [...nameParts(cast.readers, language)]);
  });
}

/** Whether a word of a note is a thing in the quote: an article stands before it. */
function isThingIn({ word }: Token, quote: readonly Token[], language: NoteLanguage): boolean {
  const same = quote.filter((other) => language.isSame(word, other.word));
  return same.length > 0 && same.every((token) => isThing(token, quote, language));
}

function isVerbLike({ word, hasCapital }: Token, language: NoteLanguage): boolean {
  const { words, pronouns, nounsHaveCapitals, isDenial } = language;
  const { auxiliaries, adverbs, articles, prepositions, joins } = words;
  const small = [auxiliaries, adverbs, articles, prepositions, joins];
  const own = Object.values(pronouns).flatMap((each) => Object.values(each));
  const isSmall = [...small, ...own].some((set) => set.has(word));
  return word.length > 2 && !isSmall && !isDenial(word) && !(nounsHaveCapitals && hasCapital);
}

/** Who does what a word of a quote says: those nearest before it, called upon, or named by "by". */
function doersOf(
  verb: Token,
  all: readonly Meaning[],
  quote: readonly Token[],
  language: NoteLanguage,
): readonly Meaning[] {
  const inverted = all.find(({ from, role }) => from === verb.at + 1 && role === 'subject');
  if (inverted && (verb.isFirst || language.deniesClause)) return [inverted];
  const can = ({ role, to }: Meaning): boolean =>
    role === 'subject' ||
    role === 'patient' ||
    (role === 'object' && language.words.beforeVerb.has(quote[to + 1]?.word ?? ''));
  const before = all.filter((meaning) => meaning.to < verb.at && can(meaning)).slice(-1);
  const agents = all.filter(({ role, from }) => role === 'agent' && from > verb.at);
  const called = all.filter(({ role, pronoun }) => role === 'aside' && pronoun === undefined);
  const isAddressed = before.some(({ pronoun }) => pronoun === 'second');
  const isApposed = before.length === 0 || (before[0]?.from ?? 0) < (called[0]?.from ?? 0);
  return [...before, ...agents, ...(isAddressed || isApposed ? called : [])];
}

/** Whether the words before somebody govern them in the quote as well, where they govern anybody there. */
function isGovernedAlike(
  { from, names }: Mention,
  all: readonly Meaning[],
  note: readonly Token[],
  quote: readonly Token[],
  { isSame, words }: NoteLanguage,
): boolean {
  const governor = note[from - 1];
  const before = note[from - 2];
  if (governor === undefined) return true;
  const isPreposition = words.prepositions.has(governor.word);
  // "A substitute for": what stands before the preposition tells which one it is.
  if (isPreposition && (before === undefined || !isContent(before))) return true;
  const governed = quote
    .filter(({ at, word }) => {
      const earlier = quote[at - 1];
      return isPreposition
        ? word === governor.word &&
            earlier !== undefined &&
            isSame(before?.word ?? '', earlier.word)
        : isSame(governor.word, word);
    })
    .flatMap(({ at }) => all.filter((meaning) => meaning.from === at + 1));
  return governed.length === 0 || governed.some((meaning) => isSomeone(names, meaning.names));
}

function ownsTheSame(
  { to, names }: Mention,
  all: readonly Meaning[],
  note: readonly Token[],
  quote: readonly Token[],
  { isSame }: NoteLanguage,
): boolean {
  const owned = note.slice(to + 1, to + 3).filter((token) => isContent(token));
  const owners = quote
    .filter(({ word }) => owned.some((token) => isSame(token.word, word)))
    .flatMap(({ at }) =>
      all.filter((each) => each.role === 'own' && at - each.to > 0 && at - each.to < 3),
    );
  return owners.length === 0 || owners.some((owner) => isSomeone(names, owner.names));
}

/** Words behind somebody among which what they do is looked for. */
const NEAR = 4;

/** Whether the word that says what somebody does, or who does it to them, stands in the other clause as well. */
function sharesNeighbour(
  { from, to }: Mention,
  note: readonly Token[],
  clause: readonly Token[],
  language: NoteLanguage,
): boolean {
  const near = [
    ...note.slice(to + 1, to + 1 + NEAR),
    ...note.slice(Math.max(0, from - 2), from),
  ].filter((token) => isContent(token) || isVerbLike(token, language));
  return near.some(({ word }) => clause.some((other) => language.isSame(word, other.word)));
}
