import { lazily } from '../../skills/core/lazily.js';

/**
 * The language and the time zone (IANA) that this machine is set to. Asked only where one is needed: Node reads
 * its tables of them at the first question, which takes a tenth of a start.
 */
export const machineLocale = lazily((): { readonly locale: string; readonly timeZone: string } =>
  new Intl.DateTimeFormat().resolvedOptions(),
);
