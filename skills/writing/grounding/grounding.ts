import { lazily } from '../../core/lazily.js';
import type { Claim } from '../../core/ports/writer.js';
import { fold } from '../../reading/fold.js';
import { stripInvisible } from '../../reading/unicode.js';
import { negationProblem } from './negation.js';
import { type KnownDates, readDates, strayDates } from './stray-dates.js';
import { strayLink } from './stray-links.js';
import { nameWords, strayNames } from './stray-names.js';
import { numbersIn, strayNumbers, type WrittenNumber } from './stray-numbers.js';

/** What is wrong with a claim; `found` is a word of the claim, never of the source. */
export interface GroundingProblem {
  readonly kind:
    | 'no-source'
    | 'quote'
    | 'number'
    | 'date'
    | 'name'
    | 'negation'
    | 'link'
    | 'unseen';
  readonly found: string;
}

/** Text by source id: all that a claim may rest on. */
export type SourceTexts = ReadonlyMap<string, string>;

/** What a claim may name although no cited text does. */
export interface GroundingOptions {
  /** Names and addresses of the people concerned: senders, recipients, speakers, attendees. */
  readonly people?: readonly string[];
  /** Words of the source beside the text, which tell its language. */
  readonly quote?: string;
  /** ISO dates that code worked out from the sources, such as the one of "next Friday". */
  readonly computed?: readonly string[];
}

/**
 * Checks a claim against the sources it names: the quote occurs word for word, every number, amount,
 * date, name and link of the text is theirs, and nothing is denied that the quote affirms, or the reverse.
 *
 * Returns every problem; an empty list means grounded. White space, letter case and punctuation of the
 * quote do not count; digits do ("1,200", "1200" and "1 200" are the same number, "1.2" is another).
 * A check on words, not on meaning: it stops what it can prove and lets the rest pass.
 *
 * @example
 * ground(
 *   { text: 'Dana asks for 12 copies by 27 November', sourceIds: ['m1'], quote: '12 copies by Friday' },
 *   new Map([['m1', 'Please send 12 copies by Friday.']]),
 *   { people: ['Dana Ortiz'], computed: ['2026-11-27'] },
 * ) // []
 */
export function ground(
  claim: Claim,
  sources: SourceTexts,
  options: GroundingOptions = {},
): readonly GroundingProblem[] {
  const cited = citedText(claim.sourceIds, sources);
  if (cited === undefined) return [{ kind: 'no-source', found: '' }];
  const words = fold(claim.quote);
  const isVerbatim = words !== '' && readOnce(sources, cited).folded().includes(words);
  const denied = negationProblem(withoutNames(claim.text, options.people), claim.quote);
  return [
    ...(isVerbatim ? [] : [{ kind: 'quote', found: '' } as const]),
    ...strayWords(claim.text, claim.sourceIds, sources, { ...options, quote: claim.quote }),
    ...(denied === undefined ? [] : [{ kind: 'negation', found: denied } as const]),
  ];
}

/**
 * What is wrong with words that quote nothing, such as a title: a number, date, name or link that none
 * of the sources has, or a character that nobody sees.
 */
export function strayWords(
  text: string,
  sourceIds: readonly string[],
  sources: SourceTexts,
  { people = NOBODY, computed = [], quote }: GroundingOptions = {},
): readonly GroundingProblem[] {
  const cited = citedText(sourceIds, sources);
  if (cited === undefined) return [{ kind: 'no-source', found: '' }];
  const source = readOnce(sources, cited);
  const concerned = readOnce(people, people.join('\n'));
  const link = strayLink(text, () => `${cited}\n${people.join('\n')}`);
  return [
    ...strayNumbers(withoutNames(text, people), () => [
      ...source.numbers(),
      ...computed.flatMap(numbersIn),
    ]).map(as('number')),
    // Mei, June and August are people too.
    ...strayDates(text, () => [source.dates(), concerned.dates()], computed).map(as('date')),
    ...strayNames(text, [source.names(), concerned.names()], quote).map(as('name')),
    ...(link === undefined ? [] : [{ kind: 'link', found: link } as const]),
    ...(stripInvisible(text) === text ? [] : [{ kind: 'unseen', found: '' } as const]),
  ];
}

const NOBODY: readonly string[] = [];

/** Without the names of people, which count and deny nothing: "Studio 54", "Do Not Reply". */
function withoutNames(text: string, people: readonly string[] = NOBODY): string {
  return people
    .filter((name) => /\d|\s/u.test(name) && text.includes(name))
    .reduce((left, name) => left.replaceAll(name, ' '), text);
}

/** All that a claim rests on; undefined when it names no source, or one that is not there. */
function citedText(ids: readonly string[], sources: SourceTexts): string | undefined {
  const texts = ids.map((id) => sources.get(id));
  return texts.length === 0 || texts.includes(undefined) ? undefined : texts.join('\n');
}

/** What a source says, each part read when a claim first needs it. */
interface ReadSource {
  folded(): string;
  numbers(): readonly WrittenNumber[];
  dates(): KnownDates;
  names(): ReadonlySet<string>;
}

/** Many claims rest on few sources: a text is read once for as long as its owner is in use. */
const readings = new WeakMap<object, Map<string, ReadSource>>();

function readOnce(owner: object, text: string): ReadSource {
  const known = readings.get(owner) ?? new Map<string, ReadSource>();
  readings.set(owner, known);
  const read = known.get(text) ?? {
    folded: lazily(() => fold(text)),
    numbers: lazily(() => numbersIn(text)),
    dates: lazily(() => readDates(text)),
    names: lazily(() => nameWords(text)),
  };
  known.set(text, read);
  return read;
}

function as(kind: GroundingProblem['kind']): (found: string) => GroundingProblem {
  return (found) => ({ kind, found });
}
