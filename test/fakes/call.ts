import type { Address, Call } from '../../skills/call.js';

/** Creates a call by Dana in her personal chat in Berlin; `changes` overrides any part. */
export function createFakeCall(changes: Partial<Call> = {}): Call {
  return {
    id: 'call-1',
    principal: { surface: 'terminal', tenant: 'local', user: 'dana' },
    place: 'personal',
    address: 'terminal:stdout' as Address,
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
    attachments: [],
    signal: new AbortController().signal,
    ...changes,
  };
}
