import type { CleanThread, Request } from '../core/ports/writer.js';
import { anyLanguageWords } from '../reading/languages/language-pattern.js';
import { isReminder } from '../reading/reminders.js';
import { isDenied } from '../writing/grounding/negation.js';

/** What somebody wants, and every time they said so, oldest first. */
export interface RepeatedRequest {
  /** The one that says it best: the latest with a date, else the first. */
  readonly request: Request;
  /** One or more, each in a message of its own. */
  readonly asks: readonly Request[];
}

/** Words that any request may have, from four letters on. */
const POLITE = anyLanguageWords(({ requests }) => requests.polite);
/** Of the words of the shorter request, so many stand in the other one. */
const SHARED = 0.6;
const FEWEST_SHARED = 2;
/** "confirm" and "confirmation" are one. */
const ROOT = 5;

/**
 * Puts a request and its reminders together: the same person asks again for the same in a later message,
 * or reminds of the only thing that nobody has answered. Keeps the order of the first asks.
 *
 * Two requests with different numbers, or of which one is denied, are never the same.
 */
export function groupRepeated(
  requests: readonly Request[],
  thread: CleanThread,
): readonly RepeatedRequest[] {
  const groups: Request[][] = [];
  for (const request of requests) {
    const open = groups.filter(([first]) => first !== undefined && mayRepeat(first, request));
    const same = open.find((asks) => asks.some((ask) => isSame(ask, request)));
    const reminded = isReminder(request.quote) ? open.filter(isOpenAt(request, thread)) : [];
    const group = same ?? (reminded.length === 1 ? reminded[0] : undefined);
    if (group) group.push(request);
    else groups.push([request]);
  }
  return groups.flatMap((asks) => {
    const request = asks.findLast(({ due }) => due !== undefined) ?? asks[0];
    return request === undefined ? [] : [{ request, asks }];
  });
}

function mayRepeat(first: Request, request: Request): boolean {
  return (
    first.from.address === request.from.address &&
    !first.sourceIds.some((id) => request.sourceIds.includes(id))
  );
}

function isOpenAt(
  request: Request,
  { messages }: CleanThread,
): (asks: readonly Request[]) => boolean {
  const now = messages.find(({ id }) => request.sourceIds.includes(id))?.sentAt ?? 0;
  return (asks) => (asks.at(-1)?.repliedIn?.at ?? Number.POSITIVE_INFINITY) > now;
}

function isSame({ quote: one }: Request, { quote: other }: Request): boolean {
  const [ours, theirs] = [rootsOf(one), rootsOf(other)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return (
    shared >= FEWEST_SHARED &&
    shared / Math.min(ours.size, theirs.size) >= SHARED &&
    isDenied(one) === isDenied(other) &&
    !hasOtherNumbers(one, other)
  );
}

function rootsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !POLITE().has(word)).map((word) => word.slice(0, ROOT)));
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

function hasOtherNumbers(one: string, other: string): boolean {
  const [ours, theirs] = [numbersIn(one), numbersIn(other)];
  return ours.length > 0 && theirs.length > 0 && !ours.some((each) => theirs.includes(each));
}
