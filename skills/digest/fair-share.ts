import type { MessageHeader } from '../core/ports/mail.js';
import { domainOf, isProvider, organisationOf } from '../reading/senders/organisation.js';

/** Of the rows that are shown, so many are of one sender while others wait. */
const MOST_OF_ONE = 2;

/**
 * The first `most` of some rows, in their order, of which one sender fills a part at most: a handful of
 * "second reminders" pushes nobody out of sight. Outside of the own organisation all of a domain are one.
 */
export function shareRows<Row>(
  rows: readonly Row[],
  most: number,
  messageOf: (row: Row) => MessageHeader | undefined,
  own: readonly string[],
): readonly Row[] {
  const houses = new Set(own.map((address) => organisationOf(domainOf({ address }))));
  const counts = new Map<string, number>();
  const isWithin = (row: Row): boolean => {
    const sender = senderOf(messageOf(row), houses);
    const count = (counts.get(sender) ?? 0) + 1;
    counts.set(sender, count);
    return count <= MOST_OF_ONE;
  };
  const within = rows.map(isWithin);
  const chosen = [
    ...rows.filter((_, at) => within[at]),
    ...rows.filter((_, at) => !within[at]),
  ].slice(0, most);
  return rows.filter((row) => chosen.includes(row));
}

function senderOf(message: MessageHeader | undefined, houses: ReadonlySet<string>): string {
  const from = message?.from;
  if (from === undefined) return '';
  const domain = domainOf(from);
  const organisation = organisationOf(domain);
  return isProvider(domain) || houses.has(organisation) ? from.address : organisation;
}
