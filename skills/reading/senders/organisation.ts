import type { Person } from '../../core/ports/mail.js';

/** Endings under which a country registers its names: "co.uk", "com.br". */
const SECOND_LEVEL = /\.(?:com?|net|org|ac|gov|gob|gouv|edu|ne|or|go)\.[a-z]{2}$/u;

/** Where people of all organisations have mailboxes: its domain says nothing of whom they work for. */
const PROVIDERS = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com
  gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de mail.com posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it alice.it tiscali.it telefonica.net hotmail.es yahoo.es hotmail.fr
  yahoo.fr yahoo.de yahoo.it live.nl ziggo.nl kpnmail.nl bluewin.ch fastmail.com zoho.com yandex.ru mail.ru qq.com 163.com`.split(
    /\s+/u,
  ),
);

/** The domain of an address, in small letters. */
export function domainOf({ address }: Pick<Person, 'address'>): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Whom a domain belongs to: "mail.acme.co.uk" to "acme.co.uk". Good enough to tell colleagues from strangers. */
export function organisationOf(domain: string): string {
  const labels = domain.split('.');
  return labels.slice(SECOND_LEVEL.test(domain) ? -3 : -2).join('.');
}

/** Whether mailboxes of a domain belong to people of all kinds of organisations. */
export function isProvider(domain: string): boolean {
  return PROVIDERS.has(domain);
}
