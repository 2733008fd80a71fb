import { unwrapLink } from './wrapped-link.js';

/** How a person names an online meeting. */
export type MeetingReference =
  | { readonly kind: 'link'; readonly url: string }
  /** Graph's own id. */
  | { readonly kind: 'id'; readonly id: string }
  /** The number under "Meeting ID" of an invitation, digits only. */
  | { readonly kind: 'number'; readonly number: string };

const HOSTS = new Set([
  'teams.microsoft.com',
  'teams.cloud.microsoft',
  'teams.microsoft.us',
  'gov.teams.microsoft.us',
  'teams.live.com',
]);
const MEETING_NUMBER = /^\d{9,15}$/;
/** Base 64, far longer than any word; the name of a file has a dot. */
const MEETING_ID = /^[\w+/=-]{40,400}$/;

/**
 * Reads the reference of an online meeting in Teams: a join link, its number, or Graph's id.
 *
 * A join link may be wrapped by a mail service. Undefined for whatever is none of them, e.g. the name of a file.
 */
export function parseMeetingReference(text: string): MeetingReference | undefined {
  const words = text.trim().replace(/^<|>$/g, '');
  if (URL.canParse(words)) {
    const url = unwrapLink(words);
    const { protocol, hostname, username } = new URL(url);
    const isJoinLink = protocol === 'https:' && HOSTS.has(hostname) && username === '';
    return isJoinLink ? { kind: 'link', url } : undefined;
  }
  const number = words.replace(/\s+/g, '');
  if (MEETING_NUMBER.test(number)) return { kind: 'number', number };
  return MEETING_ID.test(words) ? { kind: 'id', id: words } : undefined;
}
