/** What a mail program, or a chat, makes a link of: an address, a host, anything with a scheme. */
const LINK = /\S*(?::\/\/|@|www\.|[\p{L}\p{N}][\p{L}\p{N}-]*\.\p{L}{2,})\S*/giu;

/** Whether a text has a link that `own` has not, letter by letter. */
export function hasStrayLink(text: string, own: string): boolean {
  return (text.match(LINK) ?? []).some((link) => !own.includes(link));
}

/** The text with an ellipsis in the place of each link. */
export function withoutLinks(text: string): string {
  return text.replace(LINK, '…');
}
