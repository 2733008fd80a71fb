/** Top-level domains of countries whose people write English and the day first. */
const DAY_FIRST_ENGLISH: Readonly<Record<string, string>> = {
  uk: 'en-GB',
  ie: 'en-IE',
  au: 'en-AU',
  nz: 'en-NZ',
  in: 'en-IN',
  za: 'en-ZA',
  sg: 'en-SG',
  eu: 'en-GB',
};
const MONTH_FIRST_DOMAINS = new Set(['us', 'gov', 'mil', 'edu', 'ph']);

/**
 * Guesses the locale a sender writes dates in, as a BCP 47 tag.
 *
 * The language of the text decides; in English, where 5/12 is two different days, the country of the
 * address does, and for `.com` and the like the reader's own zone: colleagues mostly share a custom.
 */
export function senderLocale(
  address: string,
  language: string | undefined,
  timeZone: string,
): string {
  if (language !== undefined && language !== 'en') return language;
  const domain = address.slice(address.lastIndexOf('.') + 1).toLowerCase();
  const known = DAY_FIRST_ENGLISH[domain];
  if (known !== undefined) return known;
  if (MONTH_FIRST_DOMAINS.has(domain)) return 'en-US';
  if (domain.length === 2) return 'en-GB';
  return /^(?:America|US|Pacific\/Honolulu)\b/.test(timeZone) ? 'en-US' : 'en-GB';
}
