import type { Call } from './call.js';
import type { MailboxOwner } from './mail.js';
import type { Ports } from './ports.js';
import type { Reader } from './writing.js';

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
