import type { NoteLanguage } from './note-language.js';
import type { Token } from './note-tokens.js';

/**
 * How orders may come about: the quote asks for something, somebody takes it on by saying so, as in a
 * meeting, or it is only told.
 */
export type Calling = 'asked' | 'taken-on' | 'told';

/**
 * Whether a note gives an order that its quote does not: "the room was booked" is no "Book the room".
 *
 * What is done already, or is no verb at all, is never ordered; what is only told needs an order there.
 */
export function hasStrayOrder(
  note: readonly Token[],
  quote: readonly Token[],
  calling: Calling,
  language: NoteLanguage,
): boolean {
  const verb = orderOf(note, language);
  if (verb === undefined || isThingOf(verb, note, quote, language)) return false;
  const same = quote.filter(({ word }) => language.isSame(verb.word, word));
  if (calling === 'told') {
    const isPolite = note.some(({ word }) => language.words.polite.has(word));
    return isPolite || !same.some((token) => isOrdered(token, quote, language));
  }
  // A verb of its own, such as "check", may say what the quote asks in other words.
  if (same.length === 0) return calling === 'taken-on';
  return !same.some((token) => isStillOpen(token, verb, quote, language));
}

/** Whether what looks like an order stands for a thing, or a fact, in the quote. */
function isThingOf(
  verb: Token,
  note: readonly Token[],
  quote: readonly Token[],
  language: NoteLanguage,
): boolean {
  if (language.ordersByInfinitive) {
    return quote.some(({ word, at }) => word === verb.word && !isOpened(at, quote, language));
  }
  const isName = quote.some(
    ({ word, hasCapital, isFirst }) => word === verb.word && hasCapital && !isFirst,
  );
  return isName || isNoun(verb, note, quote, language);
}

/** The verb of a note that is an order: it stands first, or in the infinitive at the end. */
function orderOf(note: readonly Token[], language: NoteLanguage): Token | undefined {
  const { words } = language;
  if (language.ordersByInfinitive) {
    const last = note.find(({ behind }) => /[,;:!?–—]/u.test(behind)) ?? note.at(-1);
    if (last === undefined || last.hasCapital || !language.isInfinitive(last.word))
      return undefined;
    const own = note.filter(({ at }) => at <= last.at);
    const hasFinite = own.some(({ word, at }) => at < last.at && words.auxiliaries.has(word));
    return hasFinite ? undefined : last;
  }
  const start = note.findIndex(
    ({ word }) =>
      !words.polite.has(word) && !language.isDenial(word) && !words.auxiliaries.has(word),
  );
  const [first, second] = note.slice(start).filter(({ word }) => !words.particles.has(word));
  if (first === undefined || first.behind !== '' || second === undefined) return undefined;
  if (/(?:s|ed|ing)$/u.test(first.word) && !/ss$/u.test(first.word)) return undefined;
  if (words.articles.has(first.word) || words.prepositions.has(first.word)) return undefined;
  const isObject =
    words.articles.has(second.word) ||
    words.things.has(second.word) ||
    (words.prepositions.has(second.word) && !words.links.has(second.word)) ||
    isPronoun(second.word, language) ||
    /^\p{N}/u.test(second.word) ||
    (second.hasCapital && second.at > 0);
  return isObject ? first : undefined;
}

function isPronoun(word: string, { pronouns }: NoteLanguage): boolean {
  return Object.values(pronouns).some(({ object, own }) => object.has(word) || own.has(word));
}

/** "Water in the archive": what stands in the same form in the quote, and no verb there, is a thing. */
function isNoun(
  { at, word }: Token,
  note: readonly Token[],
  quote: readonly Token[],
  { words }: NoteLanguage,
): boolean {
  const isBare = words.prepositions.has(note[at + 1]?.word ?? '');
  const same = quote.find((token) => token.word === word);
  return isBare && same !== undefined && !words.beforeVerb.has(quote[same.at - 1]?.word ?? '');
}

/** Whether a verb of a quote is an order there: it begins a clause. */
function isOrdered(token: Token, quote: readonly Token[], { words }: NoteLanguage): boolean {
  const before = quote[token.at - 1];
  return token.isFirst || (before !== undefined && words.polite.has(before.word));
}

/** Whether a verb of a quote tells what is still to be done. */
function isStillOpen(
  token: Token,
  verb: Token,
  quote: readonly Token[],
  language: NoteLanguage,
): boolean {
  const { words, isParticiple } = language;
  const before = quote[token.at - 1];
  if (before !== undefined && words.articles.has(before.word)) return false;
  if (!isParticiple(token.word) || token.word === verb.word) return true;
  // English tells the past in the form of the participle, German with another verb beside it.
  const clause = quote.filter(({ clause }) => clause === token.clause);
  return language.ordersByInfinitive && !clause.some(({ word }) => words.done.has(word));
}

/** Whether an infinitive hangs on another verb, as "zu räumen" and "kann räumen" do. */
function isOpened(at: number, quote: readonly Token[], { words }: NoteLanguage): boolean {
  const clause = quote.filter((token) => token.clause === quote[at]?.clause && token.at !== at);
  return (
    words.beforeVerb.has(quote[at - 1]?.word ?? '') ||
    clause.some(({ word }) => words.auxiliaries.has(word))
  );
}
