import { userInfo } from 'node:os';
import { toTerminalAddress } from '../../adapters/terminal/address.js';
import { type Call, newCallId } from '../../skills/core/call.js';
import { type Vouched, vouchFor } from '../../skills/core/caller.js';
import { machineLocale } from '../wiring/machine-locale.js';

/** The operating system vouches for whoever sits at a terminal. */
type TerminalCall = Call & { readonly principal: Vouched };

/**
 * A call by the person at this machine, in its language and in its time zone, unless `TZ` in `.env`
 * names another.
 */
export function createTerminalCall(signal: AbortSignal, zone?: string | undefined): TerminalCall {
  const user = userInfo().username;
  return {
    id: newCallId(),
    principal: vouchFor({ surface: 'terminal', tenant: 'local', user }),
    place: 'personal',
    address: toTerminalAddress(user),
    get timeZone() {
      return zone ?? machineLocale().timeZone;
    },
    get locale() {
      return machineLocale().locale;
    },
    attachments: [],
    signal,
  };
}
