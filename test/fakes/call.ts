import type { Address, Call } from '../../skills/core/call.js';
import type { Principal } from '../../skills/core/caller.js';
import { toCaller } from '../../skills/core/caller.js';

type Changes = Partial<Omit<Call, 'principal'>> & { readonly principal?: Principal };

/** Creates a call by Dana in her personal chat in Berlin; `changes` overrides any part. */
export function createFakeCall({ principal, ...changes }: Changes = {}): Call {
  return {
    id: 'call-1',
    principal: toCaller(principal ?? { surface: 'terminal', tenant: 'local', user: 'dana' }),
    place: 'personal',
    address: 'terminal:stdout' as Address,
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
    attachments: [],
    signal: new AbortController().signal,
    ...changes,
  };
}
