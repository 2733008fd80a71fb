import type { Claim } from '../../../skills/core/ports/writer.js';
import { toLocalTime } from '../../../skills/core/time/local-time.js';
import { fold } from '../../../skills/reading/fold.js';
import { splitGreeting } from '../../../skills/reading/message/openings.js';
import { cutFairly } from '../cut-fairly.js';
import { hangsOn } from '../hangs-on.js';
import { contentStems } from '../terms/term-statistics.js';
import {
  type MailSentence,
  sentenceAfter,
  sentenceBefore,
  type ThreadText,
} from './thread-text.js';

/** Sentences before one that may come along: "Its fee …" hangs on one, and that perhaps on another. */
const MOST_BEFORE = 2;
/** "Approved." and "Good morning again." name nothing that "it" could stand for. */
const FEWEST_STEMS = 2;
/** UTF-16 code units from the sentence that decided to another that comes along. */
const LONGEST_SPAN = 700;
/** UTF-16 code units of a sentence with those beside it: what a row of a digest has room for. */
const LONGEST_PASSAGE = 150;
/** UTF-16 code units of a quote that isn't cut, and of what stands before the sentence that it is about. */
const LONGEST_WHOLE = 240;
const LEAST_BEFORE = 80;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*$/u;

/**
 * Quotes a sentence as its author wrote it: with the one before where it hangs on that, and with the
 * one after that names its deadline. Only what stands side by side is quoted as one.
 */
export function quoteSentence(sentence: MailSentence, text: ThreadText): Claim {
  return toClaim(passageOf(sentence, text), sentence);
}

/**
 * Quotes the sentence that decided, with another of its message that names an earlier deadline: "Is that
 * all right? … I need it by noon."
 */
export function quoteLead(lead: MailSentence, text: ThreadText): Claim {
  const passage = passageOf(lead, text);
  const other = earlierDeadline(lead, text);
  const [first, last] = [passage[0], passage.at(-1)];
  if (!other || !first || !last || passage.includes(other)) return toClaim(passage, lead);
  const [from, to] = [Math.min(first.index, other.index), Math.max(last.index, other.index)];
  const span = toText(text.sentences.slice(from, to + 1));
  const isNear = span.length <= LONGEST_SPAN && fold(lead.source).includes(fold(span));
  if (!isNear) return toClaim(passage, lead);
  const [one, two] = other.index < first.index ? [[other], passage] : [passage, [other]];
  const isNext = from + passage.length === to;
  const said = `${toText(one)}${isNext ? ' ' : ' … '}${toText(two)}`;
  return { ...toClaim([lead]), text: cutFairly(withoutGreeting(said)), quote: span };
}

function earlierDeadline(lead: MailSentence, { sentences, reader }: ThreadText) {
  const today = toLocalTime(reader.now, reader.timeZone).date;
  const { date = '9999' } = lead.due ?? {};
  return sentences
    .filter(({ due, messageAt, toReader, isPromise, idle }) => {
      const isOpen = due !== undefined && due.date >= today && due.date < date;
      return isOpen && messageAt === lead.messageAt && toReader && !isPromise && !idle;
    })
    .sort((a, b) => ((a.due?.date ?? '') < (b.due?.date ?? '') ? -1 : 1))[0];
}

/** The same with as many of its neighbours as a row has room for: news is seldom one sentence. */
export function quotePassage(sentence: MailSentence, text: ThreadText): Claim {
  let passage = passageOf(sentence, text);
  for (let grown = grow(passage, text); grown !== undefined; grown = grow(passage, text)) {
    passage = grown;
  }
  return toClaim(passage);
}

function passageOf(sentence: MailSentence, text: ThreadText): readonly MailSentence[] {
  let passage: readonly MailSentence[] = [sentence];
  for (let many = 0; many < MOST_BEFORE; many += 1) {
    const [first = sentence] = passage;
    const before = hangsOn(first) ? sentenceBefore(first, text) : undefined;
    if (before === undefined || !tellsSomething(before)) break;
    if (!areTogether([before, ...passage])) break;
    passage = [before, ...passage];
  }
  const after = sentence.dueAt === undefined ? undefined : sentenceAfter(sentence, text);
  return after && areTogether([...passage, after]) ? [...passage, after] : passage;
}

/** The passage with the sentence after it, else with the one before, where that still fits. */
function grow(
  passage: readonly MailSentence[],
  text: ThreadText,
): readonly MailSentence[] | undefined {
  const [first, last] = [passage[0], passage.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [before, after] = [sentenceBefore(first, text), sentenceAfter(last, text)];
  const grown = [
    ...(after && tellsSomething(after) ? [[...passage, after]] : []),
    ...(before && tellsSomething(before) ? [[before, ...passage]] : []),
  ];
  return grown.find((each) => toText(each).length <= LONGEST_PASSAGE && areTogether(each));
}

function tellsSomething({ text, idle }: MailSentence): boolean {
  const isGreeting = splitGreeting(text.replace(/[!.]$/u, ','), () => undefined).text === '';
  return idle === undefined && !isGreeting && contentStems(text).length >= FEWEST_STEMS;
}

/** Whether the sentences stand side by side in their message; a line of a list has no end to go on from. */
function areTogether(passage: readonly MailSentence[]): boolean {
  const [first] = passage;
  const areEnded = passage.slice(0, -1).every(({ quote }) => ENDS_SENTENCE.test(quote));
  return areEnded && first !== undefined && fold(first.source).includes(fold(toText(passage)));
}

function toText(passage: readonly MailSentence[]): string {
  return passage.map(({ quote }) => quote).join(' ');
}

/** `lead` is what all the rest comes along for: what stands before it is cut first. */
function toClaim(passage: readonly MailSentence[], lead?: MailSentence): Claim {
  const [first] = passage;
  const quote = withoutGreeting(toOneLine(passage));
  const told = toOneLine(passage.slice(Math.max(0, lead ? passage.indexOf(lead) : 0)));
  const before = quote.slice(0, -told.length - 1);
  const isCutBefore = before !== '' && quote.length > LONGEST_WHOLE && quote.endsWith(told);
  const room = Math.max(LEAST_BEFORE, LONGEST_WHOLE - told.length);
  const text = isCutBefore ? `${cutFairly(before, room)} ${cutFairly(told)}` : cutFairly(quote);
  return { text, quote, sourceIds: first ? [first.message.id] : [] };
}

function toOneLine(passage: readonly MailSentence[]): string {
  return toText(passage).replace(/\s+/gu, ' ');
}

/** "Hi Robin, the crates …": whom a row is for needs no greeting. */
function withoutGreeting(quote: string): string {
  const { text } = splitGreeting(quote, () => undefined);
  return text !== '' && quote.endsWith(text) ? text : quote;
}
