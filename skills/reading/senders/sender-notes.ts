import type { MailboxOwner, MessageHeader, Person } from '../../core/ports/mail.js';
import { fold } from '../fold.js';
import { displayName } from '../person-name.js';
import { shorten } from '../unicode.js';
import { isForeignScript, looksLike } from './look-alike.js';
import { domainOf, isProvider, organisationOf } from './organisation.js';

/** What is said of a message's sender; the first are warnings. */
export type SenderNotes = (message: MessageHeader) => readonly string[];

/** Characters of a domain or address that are shown. */
const LONGEST = 60;

/**
 * Says of each message what its reader should know of whoever sent it: a name is what its sender chose, an
 * address is where the mail says it is from, and only a checked domain is proved.
 *
 * `messages` are those that colleagues are known from. Nothing is said where it is not known whose mail it is.
 */
export function createSenderNotes(
  { addresses, name }: MailboxOwner,
  messages: readonly MessageHeader[],
): SenderNotes {
  const own = addresses.map((address) => domainOf({ address }));
  const houses = new Set(own.filter((domain) => !isProvider(domain)).map(organisationOf));
  const isInside = (person: Person) =>
    addresses.includes(person.address) || houses.has(organisationOf(domainOf(person)));
  const colleagues = new Map<string, Person>();
  for (const { from, to, cc } of messages) {
    for (const person of [...(from ? [from] : []), ...to, ...cc]) {
      if (person.name && isInside(person)) colleagues.set(fold(displayName(person)), person);
    }
  }
  const ownName = fold(name ?? '');

  return ({ from, replyTo = [], arrival }) => {
    if (from === undefined || addresses.length === 0) return [];
    if (from.isUnproven) return ['in your name, but nothing shows that you sent it'];
    const domain = domainOf(from);
    const refuted =
      arrival?.domain === 'refuted' ? [`not proved to come from ${shown(domain)}`] : [];
    const elsewhere = replyTo.find(
      (person) => organisationOf(domainOf(person)) !== organisationOf(domain),
    );
    const answers =
      elsewhere === undefined || isInside(elsewhere)
        ? []
        : [`answers go to ${shown(elsewhere.address)}`];
    if (isInside(from)) return [...refuted, ...answers];
    const called = fold(displayName(from));
    const namesake = colleagues.get(called);
    const likeness = own.find((each) => looksLike(domain, each));
    return [
      ...(namesake ? [`has the name of your colleague ${displayName(namesake)}`] : []),
      ...(called !== '' && called === ownName ? ['has your name'] : []),
      ...(likeness === undefined ? [] : [`${shown(domain)} only looks like ${shown(likeness)}`]),
      ...(isForeignScript(domain) ? ['the domain has letters of another script'] : []),
      ...refuted,
      ...answers,
      houses.size === 0
        ? `from ${shown(domain)}`
        : `from ${shown(domain)}, outside your organisation`,
    ];
  };
}

function shown(address: string): string {
  return shorten(address, LONGEST);
}
