import type { Due } from '../../core/ports/message-reading.js';
import { formatDay } from '../../core/time/day-format.js';
import type { ThreadMessage } from '../mail-thread.js';
import { dateOf, daysUntil } from './triage-reasons.js';
import { type TriageOptions, URGENCY, type Urgency } from './verdict.js';

/** What was due longer ago presses no more than the rest. */
const LONGEST_OVERDUE_DAYS = 7;

/** How soon the first of several days is. */
export function urgencyOf(days: readonly Due[], options: TriageOptions): Urgency {
  const left = days.map((day) => daysUntil(day, options));
  if (left.some((many) => many <= 0 && many >= -LONGEST_OVERDUE_DAYS)) return URGENCY.today;
  return left.includes(1) ? URGENCY.tomorrow : URGENCY.ordinary;
}

/** The days that a message names and that are not over. */
export function daysAhead({ clean }: ThreadMessage, options: TriageOptions): readonly Due[] {
  return clean.reading.sentences
    .flatMap(({ due, day }) => due ?? day ?? [])
    .filter((named) => daysUntil(named, options) >= 0);
}

/** The last day that a message named ahead when it was sent, where all such days are over. */
export function overSince(
  { message, clean }: ThreadMessage,
  options: TriageOptions,
): Due | undefined {
  const sent = dateOf(message.receivedAt, options);
  const named = clean.reading.sentences
    .flatMap(({ due, day }) => due ?? day ?? [])
    .filter(({ date }) => date >= sent)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = named.at(-1);
  return last && daysUntil(last, options) < 0 ? last : undefined;
}

/** "was on Friday 20 November, 4 days ago". */
export function describeOver(day: Due, options: TriageOptions): string {
  const { absolute, relative } = formatDay(day.date, { ...options, locale: 'en-GB' });
  return `was on ${absolute}, ${relative}`;
}
