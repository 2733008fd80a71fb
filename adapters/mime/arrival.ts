import type { Arrival, Person } from '../../skills/core/ports/mail.js';

interface Field {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
}

/**
 * Reads from the headers of a message, in their order, how it came here; undefined for one that no server
 * took in, as a mailbox keeps what its owner sent.
 *
 * Each server puts its own lines on top of what it was given. So a result (RFC 8601) is believed that stands
 * above the last trace and names the server of a trace over it; one that refutes the domain is believed anyway,
 * because nobody forges that.
 */
export function readArrival(
  fields: readonly Field[],
  from: Person | undefined,
): Arrival | undefined {
  const first = fields.findIndex(({ name }) => name === 'received');
  const delivered = fields.some(({ name }) => name === 'delivered-to' || name === 'return-path');
  if (first === -1 && !delivered) return undefined;
  const filed = fields.slice(0, Math.max(first, 0)).find(({ name }) => name === 'x-gmail-labels');
  // Google's own export keeps the traces of sent mail; its line is above all of them.
  if (/(?:^|,)\s*sent\s*(?:,|$)/iu.test(filed?.value ?? '')) return undefined;
  const domain = readResults(fields, from?.address.split('@').at(-1) ?? '');
  return { cameIn: true, ...(domain === undefined ? {} : { domain }) };
}

function readResults(fields: readonly Field[], from: string): Arrival['domain'] {
  const results = fields
    .map(({ name, value }, at) => ({ name, value, at }))
    .filter(({ name }) => name === 'authentication-results');
  if (results.some(({ value }) => /\bdmarc\s*=\s*(?:fail|permerror)/iu.test(value))) {
    return 'refuted';
  }
  const own = results.filter(({ value, at }) => isOfReceiver(value, fields.slice(0, at)));
  return own.some(({ value }) => proves(value, from)) ? 'proved' : undefined;
}

/** DMARC, or where a domain has none, a signature or a sending server of that very domain. */
function proves(value: string, from: string): boolean {
  if (/\bdmarc\s*=\s*pass\b/iu.test(value)) return true;
  const domains = [
    ...value.matchAll(
      /\b(?:dkim\s*=\s*pass\b[^;]*?header\.[di]|spf\s*=\s*pass\b[^;]*?smtp\.(?:mailfrom|helo))\s*=\s*(?:[^\s;@]*@)?([\w.-]+)/giu,
    ),
  ].map(([, domain = '']) => domain.toLowerCase());
  return from !== '' && domains.includes(from);
}

/** Whether a result was written by one of the servers whose traces stand above it, or directly below it. */
function isOfReceiver(value: string, above: readonly Field[]): boolean {
  const servers = above.flatMap(({ name, value: trace }) =>
    name === 'received' ? (/\bby\s+([\w.-]+)/iu.exec(trace)?.[1]?.toLowerCase() ?? []) : [],
  );
  const [author = ''] = value.split(';');
  const named = /^\s*([\w-]+(?:\.[\w-]+)+)\b(?!\s*=)/u.exec(author)?.[1]?.toLowerCase();
  // Exchange Online leaves its name out.
  if (named === undefined) return servers.some((server) => server.endsWith('.outlook.com'));
  return servers.length === 0 || servers.some((server) => houseOf(server) === houseOf(named));
}

function houseOf(server: string): string {
  return server.split('.').slice(-2).join('.');
}
