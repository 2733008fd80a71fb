import type { App, ReceiverEvent } from '@slack/bolt';
import * as z from 'zod';
import { letInOnce } from '../../chat/let-in-once.js';
import type { SlackBotOptions } from '../options.js';

/** Slack delivers an event again within minutes; a day also covers a long outage of ours. */
const REMEMBERED_MS = 24 * 60 * 60_000;

const Body = z.object({
  event_id: z.string().optional(),
  trigger_id: z.string().optional(),
  team_id: z.string().nullish(),
});

/**
 * Lets each event through once: its id is stored before Slack is told that it arrived.
 *
 * Bolt acknowledges events before any listener runs, so this stands in front of Bolt. A retry header
 * alone says nothing: the first delivery may never have come.
 */
export function admitOnce(
  app: App,
  { seenEvents, clock, log }: Pick<SlackBotOptions, 'seenEvents' | 'clock' | 'log'>,
): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event: ReceiverEvent) => {
    const { data } = Body.safeParse(event.body);
    // `event_id` for events, never `ts`, which an edit repeats; `trigger_id` for what a person clicked.
    const id = data?.event_id ?? data?.trigger_id;
    const until = clock.now() + REMEMBERED_MS;
    const isNew =
      id === undefined || (await letInOnce({ surface: 'slack', id, until }, { seenEvents, log }));
    if (isNew) return process(event);
    await event.ack();
  };
}

/** How far a request's clock may be off, either way. */
const CLOCK_SKEW_S = 300;

/**
 * Whether a request's timestamp is a number close to now.
 *
 * Bolt checks the signature but only that the time is not too old: it accepts a signed request from
 * next year, and one whose timestamp is no number at all (measured with 5.1.0).
 */
export function isTimely(timestamp: string | string[] | undefined, now: number): boolean {
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return false;
  return Math.abs(now / 1_000 - Number(timestamp)) <= CLOCK_SKEW_S;
}
