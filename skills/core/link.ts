declare const linkBrand: unique symbol;

/**
 * A URL that code built from an id, never one that came out of a mail or a model.
 *
 * Renderers accept only this type, so a sentence cannot become a link.
 */
export type Link = string & { readonly [linkBrand]: true };

/**
 * Turns the URL a source reported for one of its own items into a `Link`.
 *
 * Returns undefined unless it is https, on one of `hosts` exactly, without user info or port: a
 * hostile `webLink` then simply has no link.
 *
 * @example toLink('https://outlook.office.com/mail/id/AAMk', ['outlook.office.com'])
 */
export function toLink(url: string | undefined, hosts: readonly string[]): Link | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const trusted =
    parsed.protocol === 'https:' &&
    parsed.username === '' &&
    parsed.password === '' &&
    parsed.port === '' &&
    hosts.includes(parsed.hostname);
  return trusted ? (parsed.href as Link) : undefined;
}
