import { stripInvisible } from '../../reading/unicode.js';

/**
 * What a mail program, a chat or a person makes an address of: a scheme, a host, an account, a share of
 * a Windows network. The dot of a host may be another script's, or be spelled to pass a filter ("[.]").
 */
const DOT = String.raw`(?:[.。｡．․]|\s?[[({]\s?(?:\.|dot|punkt|punto|point|ponto)\s?[\])}]\s?|\s(?:dot|\.)\s(?=\p{L}{2,6}(?:[/\s,;:!?]|$)))`;
const LINK = new RegExp(
  String.raw`\S*(?::\/\/|@|www\.|\\\\|(?<!\p{L})(?:javascript|data|file|mailto|tel|sms|msteams|slack|skype):(?=\S)|[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*${DOT}[\p{L}\p{M}]{2,})\S*`,
  'giu',
);

/** Whether a text has a link that `own` has not, letter by letter but for capitals. */
export function hasStrayLink(text: string, own: string): boolean {
  return strayLink(text, () => own) !== undefined;
}

/** The first link of a text that `own` has not; undefined where there is none. */
export function strayLink(text: string, own: () => string): string | undefined {
  const links = linksIn(text);
  if (links.length === 0) return undefined;
  const known = new Set(linksIn(own()));
  return links.find((link) => !known.has(link));
}

/** The text with an ellipsis in the place of each link. */
export function withoutLinks(text: string): string {
  return stripInvisible(text).replace(LINK, '…');
}

const EDGES = /^[^\p{L}\p{N}/\\@]+|(?:['’]s)?[^\p{L}\p{N}/]*$/gu;

function linksIn(text: string): readonly string[] {
  const seen = stripInvisible(text).normalize('NFKC');
  return (seen.match(LINK) ?? []).map((link) => link.replace(EDGES, '').toLowerCase());
}
