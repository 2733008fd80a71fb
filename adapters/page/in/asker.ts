import type { IncomingMessage } from 'node:http';
import type { Caller } from '../../../skills/core/caller.js';
import type { Asker } from '../../chat/answering.js';
import { toPageAddress } from '../address.js';
import type { PageOptions } from '../options.js';

const DEFAULT_LOCALE = 'en-GB';

/** Who asks with a request, always in private. */
export function toAsker(
  caller: Caller,
  request: IncomingMessage,
  { timeZone }: Pick<PageOptions, 'timeZone'>,
): Asker {
  const profile = { timeZone, locale: localeOf(request) };
  return {
    principal: caller,
    place: 'personal',
    address: toPageAddress(caller),
    profile: async () => profile,
  };
}

/** How dates are read and written: by the first language of the browser that is one. */
function localeOf({ headers }: IncomingMessage): string {
  const [first = ''] = (headers['accept-language'] ?? '').split(/[,;]/);
  const isLocale = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(first.trim());
  return isLocale ? first.trim() : DEFAULT_LOCALE;
}
