import { lazily } from '../../core/lazily.js';
import { addDays } from '../../core/time/local-time.js';
import { LANGUAGES } from '../../reading/languages/known-languages.js';
import { LETTER, toSource, wordsIn } from '../../reading/languages/sources.js';
import { isStopWord } from '../../reading/stop-words.js';
import { quoteWord } from '../follow-up.js';
import { numberOfWord } from '../items/number-said.js';

/** What the words may refer to: the answer that the person looks at. */
export interface InView {
  /** What "it" is, as a command takes it: a thread, or the only line there is. */
  readonly it?: string | undefined;
  /** The highest number shown. */
  readonly last?: number | undefined;
}

/** Reads the words in a slot as a command takes them; undefined when they are nothing for it. */
type SlotReader = (words: string, view: InView) => string | undefined;

const MOST_WORDS_OF_NAME = 7;
const MOST_EMPTY_WORDS = 1;

/** What may stand in the slots of a phrasing. */
const READERS: Readonly<Record<string, SlotReader>> = {
  item: readItem,
  until: (words) => readTime(words),
  cadence: (words) => readCadence(words),
  window: readWindow,
  words: (words) => words,
};

/** Reads what fills a slot, e.g. `item`: "the second one" is "2". */
export function readSlot(slot: string, words: string, view: InView): string | undefined {
  return READERS[slot]?.(words, view);
}

/** The number words within other words: "half past seven". */
const COUNTS = lazily(() =>
  LANGUAGES.flatMap(({ dates, commands }) =>
    commands === undefined
      ? []
      : wordsIn(dates.numbers).map((source, at) => ({
          pattern: amid(spelt(source)),
          number: at + 1,
        })),
  ),
);

const AROUND = lazily(() => words(({ around }) => around, `^(?:`, `)(?!${LETTER})\\s*`));
const BEHIND = lazily(() => words(({ around }) => around, `\\s+(?:`, `)$`));
/** "My inbox" is no line of it. */
const MAIL = lazily(() => words(({ mail }) => mail, '^(?:', ')$'));
const ONLY_AROUND = lazily(() => words(({ around }) => around, '^(?:', ')$'));
const IT = lazily(() => words(({ it }) => it, '^(?:', ')$'));
const LAST = lazily(() => words(({ last }) => last, '^(?:', ')$'));

/** A number, an ordinal, "it", or words that describe a line: a name, a subject. */
function readItem(said: string, { it, last }: InView): string | undefined {
  const text = said.toLowerCase().replace(/’/g, "'");
  if (IT().test(text)) return it;
  const bare = without(text);
  const number = numberOf(bare) ?? listOf(bare);
  if (number !== undefined) return number;
  if (NUMBER_AND_MORE.test(bare)) return undefined;
  if (LAST().test(bare)) return last === undefined ? undefined : String(last);
  return isName(bare) ? describing(said, text, bare) : undefined;
}

/** "1, it's in German" is about the first line. */
const NUMBER_AND_MORE = /^#?\d{1,2}\s/;

/** "1, 3 and 4" of "1 3 und die vierte"; what ends a list may be described. */
function listOf(bare: string): string | undefined {
  const items = bare.split(BETWEEN()).flatMap((part) => {
    const words = part.split(/[\s,;&+]+/u).filter(Boolean);
    const numbers = words.map((word) => numberOf(without(word)));
    return numbers.every((number) => number !== undefined)
      ? numbers
      : [numberOf(without(part)) ?? without(part)];
  });
  const [first, ...others] = items;
  if (others.length === 0 || !/^\d/.test(first ?? '')) return undefined;
  return items.every((item) => /^\d+$/.test(item) || isName(item))
    ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
    : undefined;
}

const BETWEEN = lazily(() => words(({ and }) => and, '\\s+(?:', ')\\s+'));

/** Whether words may name somebody or a subject: few, no sentence, no day, and not just "the meeting". */
function isName(bare: string): boolean {
  const words = bare.split(' ');
  return (
    words.length <= MOST_WORDS_OF_NAME &&
    words.filter(saysNothing).length <= MOST_EMPTY_WORDS &&
    !words.some((word) => readTime(word) !== undefined) &&
    // "The lease is signed" is more than a name; "Priya about the audit" is none.
    words.slice(1, -1).every((word) => !saysNothing(word) || ONLY_AROUND().test(word)) &&
    !words.every(saysNothing) &&
    !ONLY_AROUND().test(bare) &&
    !MAIL().test(bare)
  );
}

function numberOf(bare: string): string | undefined {
  return numberOfWord(bare.replace(/^#|\.$/g, ''))?.toString();
}

/** The words as they were written, without what stands around a name and its "'s". */
function describing(said: string, text: string, bare: string): string | undefined {
  const at = text.indexOf(bare);
  const written = at === -1 ? bare : said.slice(at, at + bare.length);
  const name = written.replace(/['’]s?$/u, '');
  return /\p{L}{2}/u.test(name) ? quoteWord(name) : undefined;
}

/** Without the words around a number or a name that name nothing: "the mail from", "… one". */
function without(text: string): string {
  let bare = text;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(AROUND(), '').replace(BEHIND(), '').trim();
    const words = bare.split(' ');
    if (words.length > 1 && saysNothing(words.at(-1))) bare = words.slice(0, -1).join(' ');
    else if (words.length > 1 && saysNothing(words[0])) bare = words.slice(1).join(' ');
  }
  return bare;
}

function saysNothing(word = ''): boolean {
  return isStopWord(word) && !/\d|'s$/.test(word) && numberOfWord(word) === undefined;
}

/** Words of a day or a time that every command takes. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri|sat|sun)|today|tomorrow|weekdays|weekends|every|day|next|week|weeks|days|in|at|on|until|till|and|noon|midnight|a\.?m\.?|p\.?m\.?|\d{1,2}(?:[:.h]\d{2})?(?:[ap]m|h)?|\d{4}-\d{2}-\d{2})$/;
const FILLER = /^(?:at|on|in|until|till|and|every|next)$/;

/** A day, a time or both in the words that commands take; undefined when anything else is said. */
function readTime(said: string): string | undefined {
  let text = said.toLowerCase().replace(/’/g, "'");
  for (const { pattern, number } of COUNTS()) text = text.replace(pattern, String(number));
  for (const [pattern, inCommand] of TIMES()) text = text.replace(pattern, inCommand);
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const isTime =
    parts.every((part) => TIME.test(part)) &&
    parts.some((part) => !FILLER.test(part)) &&
    // An hour stands last, a count before what it counts: "(the second) one tomorrow" has neither.
    !/^(?:and )?\d{1,2} (?!(?:day|week)s?\b|[ap]\.?m\b)/.test(parts.join(' ')) &&
    !NUMBER_OF_LIST().test(said);
  return isTime ? asCommand(parts.join(' '), said) : undefined;
}

/** "2", or the "and 2" of "1 and 2". */
const NUMBER_OF_LIST = lazily(() => words(({ and }) => and, '^(?:(?:', ')\\s+)?\\d{1,2}$'));

/** "2 days" is "in 2 days"; what ends in "at" is cut, and "one" alone is no hour. */
function asCommand(time: string, said: string): string | undefined {
  const text = time
    .replace(/^(?:(?:on|until|till|and) )+|(?: (?:at|in|on|until|till|and|every|next))+$/g, '')
    .replace(/^\d{1,2} (?:day|week)s?$/, 'in $&');
  return /^\d{1,2}$/.test(text) && !/\d/.test(said) ? undefined : text;
}

/** A time that comes again: no day by its distance from today. */
function readCadence(said: string): string | undefined {
  const time = readTime(said);
  return time === undefined || /\b(?:today|tomorrow|next|in)\b/.test(time) ? undefined : time;
}

const TIMES = lazily(() =>
  LANGUAGES.flatMap(({ dates, commands }) => {
    if (commands === undefined) return [];
    const days = wordsIn(dates.weekdays).map((source, at) => [spelt(source), weekday(at)] as const);
    return [...commands.times, ...days].map(([source, to]) => [amid(source), to] as const);
  }),
);

/** Without abbreviations of two letters: "do" is no Thursday to whoever speaks English. */
function spelt(source: string): string {
  return source
    .split('|')
    .filter((each) => /^[^?]{3}/.test(each))
    .join('|');
}

/** Monday to Sunday as commands name them. */
function weekday(at: number): string {
  const date = new Date(`${addDays('2026-01-05', at)}T00:00:00Z`);
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
    .format(date)
    .toLowerCase();
}

function readWindow(said: string): string | undefined {
  const text = said.toLowerCase().replace(/’/g, "'");
  for (const [pattern, inCommand] of WINDOWS()) {
    if (pattern.test(text)) return text.replace(pattern, inCommand);
  }
  return undefined;
}

const WINDOWS = lazily(() =>
  LANGUAGES.flatMap(({ dates, commands }) => {
    if (commands === undefined) return [];
    const days = wordsIn(dates.weekdays).map(
      (source, at) => [`(?:since |seit |on |last )?(?:${spelt(source)})`, weekday(at)] as const,
    );
    return [...commands.windows, ...days].map(([source, to]) => [whole(source), to] as const);
  }),
);

type Part = 'around' | 'it' | 'last' | 'mail' | 'and';

function words(
  part: (of: Readonly<Record<Part, string>>) => string,
  before: string,
  behind: string,
): RegExp {
  const sources = LANGUAGES.flatMap(({ commands }) => (commands ? [toSource(part(commands))] : []));
  return new RegExp(`${before}${sources.join('|')}${behind}`);
}

function whole(source: string): RegExp {
  return new RegExp(`^(?:${toSource(source)})$`);
}

function amid(source: string): RegExp {
  return new RegExp(`(?<!${LETTER}|\\d)(?:${toSource(source)})(?!${LETTER})`, 'g');
}
