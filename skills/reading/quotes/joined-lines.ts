import { isClosing, isThanks } from '../signatures/closings.js';
import { sharesName } from '../signatures/own-name.js';

/** A mark of quoting inside a line; "> 20 mm" is a comparison. */
const MARK = /\s\|?>(?:\s?\|?>)*\s+(?=[\p{L}"'“„«¿¡([-])/gu;
/** What of a line is a whole sentence, or introduces the quote. */
const ENDS = /[.!?…:;。？！؟]["'”’»)\]]*$/u;
const SENTENCE_END = /[.!?…。？！؟]["'”’»)\]]*\s+/gu;
/** Words of a name or a formula below a message, at most. */
const LONGEST_TAIL = 5;
/** Words of what only a quote can be: the steps of a menu are shorter. */
const FEWEST_QUOTED = 4;

/**
 * Takes a line apart that a gateway joined from an answer and the quote below it, "Fine. regards, Bo > Is Monday
 * good? > Or Tuesday?": the author's words, how they close, and each quoted line. Undefined for any other line.
 * `author` is the name of whoever wrote it.
 */
export function splitJoinedLine(line: string, author?: string): readonly string[] | undefined {
  if (!line.includes('>') || /^\s{0,3}>/u.test(line)) return undefined;
  const [own = '', ...quoted] = line.split(MARK).map((part) => part.trim());
  const [first] = quoted;
  if (first === undefined || !isQuote(quoted)) return undefined;
  const at = lastSentence(own);
  const tail = own.slice(at).trim();
  const isTail = isIntroduction(tail) || isClosingTail(tail, author);
  if (!isTail && !ENDS.test(own)) return undefined;
  const words = isTail ? [own.slice(0, at).trim(), tail] : [own];
  return [...words.filter((part) => part !== ''), ...quoted.map((part) => `> ${part}`)];
}

/** "File > Export > Table. Then …": the steps before the last end no sentence, and are short. */
function isQuote(quoted: readonly string[]): boolean {
  const isSentence = (part: string) =>
    ENDS.test(part) || part.endsWith(',') || part.split(/\s+/u).length >= FEWEST_QUOTED;
  const [first = ''] = quoted;
  return isSentence(first);
}

function isIntroduction(tail: string): boolean {
  return /[:：]$/u.test(tail);
}

/** "regards, Bo", "Thanks", or the author's name. */
function isClosingTail(tail: string, author: string | undefined): boolean {
  const words = tail.split(/\s+/u);
  if (tail === '' || words.length > LONGEST_TAIL) return false;
  if (isClosing(tail) || isThanks(tail)) return true;
  const isOwn = (word: string) =>
    /^\p{Lu}\.$/u.test(word) || (author !== undefined && sharesName(author, word));
  const name = words.findLastIndex((word) => !isOwn(word)) + 1;
  if (name === words.length) return false;
  const before = words.slice(0, name).join(' ');
  return before === '' || isClosing(before) || isThanks(before) || /[,-]$/u.test(before);
}

/** Where the last sentence of a text begins. */
function lastSentence(text: string): number {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length);
  return (
    ends.findLast((end) => end < text.length && !/(?:^|\s)\p{L}\.\s*$/u.test(text.slice(0, end))) ??
    0
  );
}
