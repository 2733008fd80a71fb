import type { Call } from '../core/call.js';
import type { MailboxOwner } from '../core/ports/mail.js';
import type { Ports } from '../core/ports/ports.js';
import type { Reader } from '../core/ports/writer.js';

/**
 * Reads for whom something is written: what the person chose goes before the profile of the platform.
 *
 * `owner` is whose mail it is, where it is mail.
 */
export async function readReader(
  { preferences, clock }: Pick<Ports, 'preferences' | 'clock'>,
  { principal, timeZone, locale }: Call,
  owner?: MailboxOwner,
): Promise<Reader> {
  const chosen = await preferences.read(principal);
  return {
    addresses: owner?.addresses ?? [],
    ...(owner?.name ? { name: owner.name } : {}),
    timeZone: chosen.timeZone ?? timeZone,
    locale: chosen.locale ?? locale,
    now: clock.now(),
  };
}
