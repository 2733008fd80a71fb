import type { Principal } from '../core/caller.js';
import { InputError } from '../core/errors.js';
import type { Ports } from '../core/ports/ports.js';
import { isTimeZone } from '../core/time/local-time.js';

/**
 * Reads a time zone by its name or by its city, "Europe/Berlin" or "berlin"; undefined for "profile".
 *
 * Throws `InputError`.
 */
export function parseZone(zone: string): string | undefined {
  if (zone.toLowerCase() === 'profile') return undefined;
  const city = `/${zone.trim().toLowerCase().replace(/\s+/gu, '_')}`;
  const named = Intl.supportedValuesOf('timeZone').find((each) =>
    `/${each.toLowerCase()}`.endsWith(city),
  );
  if (named !== undefined) return named;
  // Names that the list leaves out because it holds another for the same place: "Asia/Kolkata", "CET".
  if (isTimeZone(zone)) return zone;
  throw new InputError({
    what: `I don't know the time zone "${zone.slice(0, 40)}".`,
    remedy: 'Name it like Europe/Berlin or America/New_York, or say "profile".',
  });
}

/** Moves all that a person scheduled to another zone: 8:00 stays 8:00. */
export async function moveToZone(
  timeZone: string,
  { subscriptions, nextRun, clock }: Pick<Ports, 'subscriptions' | 'nextRun' | 'clock'>,
  owner: Principal,
): Promise<void> {
  const now = clock.now();
  for (const subscription of await subscriptions.list(owner)) {
    const { id: _id, stopped: _stopped, ...kept } = subscription;
    const moved = { ...kept, timeZone };
    await subscriptions.save({ ...moved, nextRunAt: nextRun(moved, now) });
  }
}
