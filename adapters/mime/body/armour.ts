const BLOCK_START = '-----BEGIN PGP MESSAGE-----';
const SIGNED_START = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE_START = '-----BEGIN PGP SIGNATURE-----';
const SIGNATURE_END = '-----END PGP SIGNATURE-----';

/** A PGP block in a text, where it stands at the start of a line; undefined when there is none. */
export function findCiphertext(text: string): { readonly above: string } | undefined {
  const at = text.startsWith(BLOCK_START) ? 0 : text.search(/^[ \t]*-----BEGIN PGP MESSAGE-----/m);
  return at === -1 ? undefined : { above: text.slice(0, at) };
}

/**
 * Takes the armour of a clear-signed text away: its head, its signature, and the dashes put before lines
 * that begin with one (RFC 9580, 7.2).
 */
export function withoutArmour(text: string): string {
  const start = text.indexOf(SIGNED_START);
  const signature = text.indexOf(SIGNATURE_START, start);
  if (start === -1 || signature === -1) return text;
  const head =
    /^[^\n]*\r?\n(?:[A-Z][\w-]*: [^\n]*\r?\n)*(?:\r?\n)?/.exec(text.slice(start))?.[0] ?? '';
  const end = text.indexOf(SIGNATURE_END, signature);
  const below = end === -1 ? '' : text.slice(end + SIGNATURE_END.length);
  const signed = text.slice(start + head.length, signature).replace(/^- (?=-)/gm, '');
  return `${text.slice(0, start)}${signed}${below}`;
}
