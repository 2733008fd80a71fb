import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { toTerminalAddress } from '../adapters/terminal/surface.js';
import type { Call } from '../skills/call.js';

/** A short id that a person can read out: eight hexadecimal digits are enough within one log. */
export function newCallId(): string {
  return randomBytes(4).toString('hex');
}

/** A call by the person at this machine, in the zone and language of the machine. */
export function createTerminalCall(signal: AbortSignal): Call {
  const user = userInfo().username;
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    id: newCallId(),
    principal: { surface: 'terminal', tenant: 'local', user },
    place: 'personal',
    address: toTerminalAddress(user),
    timeZone,
    locale,
    attachments: [],
    signal,
  };
}
