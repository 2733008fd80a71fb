import type { Chat, Entry } from '../chats/entry.js';
import type { Demo } from '../wiring/demo.js';
import type { Delivery, LogEvent } from '../wiring/product.js';
import { until } from '../wiring/until.js';

/** So long before eight the clock is set: the digests are made then, and leave on the hour. */
const JUST_BEFORE = '7:59:50';

/** Sets the clock of everybody to just before eight, so many days after the demo's first one. */
export function wakeUp({ days, setClock }: Demo, day: number): void {
  setClock(days.at(day, JUST_BEFORE));
}

/** Waits until the log tells how a delivery to a platform ended, after so many lines. */
export function finished(
  { product: { log } }: Demo,
  surface: string,
  state: string,
  after: number,
): Promise<LogEvent> {
  return until(`${surface} to be ${state}`, () =>
    log
      .slice(after)
      .find(
        (line) =>
          line.event === 'delivery.finished' &&
          line['surface'] === surface &&
          line['state'] === state,
      ),
  );
}

/** The digests in a chat that were not there `before`. */
export function digestsIn(chat: Chat, before: ReadonlySet<string>): readonly Entry[] {
  return chat
    .entries()
    .filter(({ id, isDaybrief, text }) => isDaybrief && !before.has(id) && /Needs you/i.test(text));
}

/** What the ledger says was sent on a day, `2026-11-25`. */
export async function sentOn({ product }: Demo, date: string): Promise<readonly Delivery[]> {
  return (await product.deliveries()).filter(
    (delivery) => delivery.date === date && delivery.state === 'sent',
  );
}
