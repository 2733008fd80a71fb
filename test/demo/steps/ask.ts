import type { Chat, Entry } from '../chats/entry.js';
import { until } from '../wiring/until.js';

/** Writes something and waits until Daybrief shows what fits `answer`; returns that. */
export async function ask(chat: Chat, text: string, place: string, answer: RegExp): Promise<Entry> {
  const before = new Set(chat.entries().map(({ id }) => id));
  await chat.write(text, place);
  return answered(chat, before, answer);
}

/** Waits until Daybrief shows what fits `answer` and was not there `before`. */
export function answered(chat: Chat, before: ReadonlySet<string>, answer: RegExp): Promise<Entry> {
  return until(`an answer like ${answer}`, () =>
    chat
      .entries()
      .find(({ id, isDaybrief, text }) => isDaybrief && !before.has(id) && answer.test(text)),
  );
}

/** The ids of what a chat shows now. */
export function idsOf(chat: Chat): ReadonlySet<string> {
  return new Set(chat.entries().map(({ id }) => id));
}

/** How many of the patterns the text has. */
export function countIn(text: string, patterns: readonly RegExp[]): number {
  return patterns.filter((pattern) => pattern.test(text)).length;
}
