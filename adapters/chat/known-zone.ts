import { BoundedMap } from '../../skills/core/bounded-map.js';
import type { Call } from '../../skills/core/call.js';
import { isAnonymous, principalKey } from '../../skills/core/caller.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { OpenPorts } from '../../skills/core/run.js';

/** People whose zone is remembered, in memory only. */
const REMEMBERED = 10_000;
/** Where nobody ever told; an answer that depends on it names it. */
export const NO_ZONE = 'UTC';

/**
 * Remembers the zone that each person's client told last: Teams on a phone tells none, and the person is where they
 * were at their desk until they say otherwise. After a restart their schedule still has it.
 */
export function createKnownZones(openPorts: OpenPorts, log: Log) {
  const known = new BoundedMap<string, string>(REMEMBERED);
  return {
    /** The call in the zone that its person is in, as far as it was ever told. */
    async settle(call: Call, told: string | undefined): Promise<Call> {
      if (isAnonymous(call.principal)) return call;
      const key = principalKey(call.principal);
      if (told !== undefined) {
        known.set(key, told);
        return call;
      }
      const timeZone = known.get(key) ?? (await zoneOfSchedule(call, openPorts, log));
      return timeZone === undefined ? call : { ...call, timeZone };
    },
  };
}

async function zoneOfSchedule(
  call: Call,
  openPorts: OpenPorts,
  log: Log,
): Promise<string | undefined> {
  try {
    const { subscriptions } = await openPorts(['subscriptions'], call);
    const [first] = await subscriptions.list(call.principal);
    return first?.timeZone;
  } catch (error) {
    // A store that is away keeps nobody from being answered.
    log.error('chat.zone-not-known', error, { surface: call.principal.surface, call: call.id });
    return undefined;
  }
}
