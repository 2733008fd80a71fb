import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { toTerminalAddress } from '../adapters/terminal/surface.js';
import type { Call } from '../skills/call.js';

/** A short id that a person can read out: eight hexadecimal digits are enough within one log. */
export function newCallId(): string {
  return randomBytes(4).toString('hex');
}

/**
 * A call by the person at this machine, in its language and in its time zone, unless `TZ` in `.env`
 * names another.
 */
export function createTerminalCall(signal: AbortSignal, zone?: string | undefined): Call {
  const user = userInfo().username;
  const { timeZone: machineZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    id: newCallId(),
    principal: { surface: 'terminal', tenant: 'local', user },
    place: 'personal',
    address: toTerminalAddress(user),
    timeZone: zone ?? machineZone,
    locale,
    attachments: [],
    signal,
  };
}
