import { type Principal, principalKey } from '../../skills/core/caller.js';
import { InputError } from '../../skills/core/errors.js';
import type { AccountLinks, ExtraPort } from '../../skills/core/ports/accounts.js';

/** Creates account links whose page always shows the code `K7QM-2XTP`. */
export function createFakeAccountLinks(): AccountLinks & { readonly connected: readonly string[] } {
  const begun = new Map<string, { readonly extra?: ExtraPort }>();
  const connected: string[] = [];
  return {
    connected,
    async begin(owner: Principal, what?: ExtraPort | 'imap') {
      const isImap = what === 'imap';
      begun.set(principalKey(owner), what === undefined || isImap ? {} : { extra: what });
      const url = 'http://localhost:3978/connect?ticket=t1';
      const identity = `Somebody called ${owner.user}`;
      return { url, identity, minutes: 10, ...(isImap ? { provider: 'imap' } : {}) };
    },
    async complete(owner, code) {
      const asked = begun.get(principalKey(owner));
      begun.delete(principalKey(owner));
      if (asked === undefined || code !== 'K7QM-2XTP') {
        throw new InputError({ what: 'That is not the code.', remedy: 'Say "connect" again.' });
      }
      connected.push(principalKey(owner));
      return asked;
    },
  };
}
