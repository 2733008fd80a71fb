import type { AccountLinks } from '../../skills/account/links.js';
import { type Principal, principalKey } from '../../skills/call.js';
import { InputError } from '../../skills/errors.js';

/** Creates account links whose page always shows the code `K7QM-2XTP`. */
export function createFakeAccountLinks(): AccountLinks & { readonly connected: readonly string[] } {
  const begun = new Set<string>();
  const connected: string[] = [];
  return {
    connected,
    async begin(owner: Principal) {
      begun.add(principalKey(owner));
      const url = 'http://localhost:3978/connect?ticket=t1';
      return { url, identity: `Somebody called ${owner.user}`, minutes: 10 };
    },
    async complete(owner, code) {
      if (!begun.delete(principalKey(owner)) || code !== 'K7QM-2XTP') {
        throw new InputError({ what: 'That is not the code.', remedy: 'Say "connect" again.' });
      }
      connected.push(principalKey(owner));
    },
  };
}
