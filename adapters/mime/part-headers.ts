import { parseParameterized } from './header-parameters.js';

/** What the headers of a MIME part say about its body. */
export interface PartHeaders {
  /** Lower case, `text/plain` when absent. */
  readonly mediaType: string;
  readonly boundary: string | undefined;
  /** Other parameters of `Content-Type`, by name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly isAttachment: boolean;
  readonly fileName: string | undefined;
  /** Lower case, empty when absent. */
  readonly encoding: string;
}

/** Media types that only some programs write, and what they mean by them. */
const ALIASES: Readonly<Record<string, string>> = {
  text: 'text/plain',
  plain: 'text/plain',
  html: 'text/html',
  'text/htm': 'text/html',
  'application/xhtml+xml': 'text/html',
  // Programs of the nineties labelled signed text so (RFC 1991).
  'application/pgp': 'text/plain',
};

/**
 * Reads the three headers that decide what becomes of a part's body.
 *
 * `block` is the header block of the part as latin-1 text. Of several equal fields the first counts.
 */
export function parsePartHeaders(block: string): PartHeaders {
  const unfolded = block.replace(/\r?\n(?=[ \t])/g, '');
  const type = parseParameterized(fieldOf(unfolded, 'content-type'));
  const disposition = parseParameterized(fieldOf(unfolded, 'content-disposition'));
  const written = type.value || 'text/plain';
  return {
    mediaType: ALIASES[written] ?? written,
    // No boundary ends in white space, and some programs put a comment behind it.
    boundary: type.parameters.get('boundary')?.replace(/\s+(?:\(.*)?$/, '') || undefined,
    parameters: type.parameters,
    isAttachment: disposition.value === 'attachment',
    fileName: disposition.parameters.get('filename') || type.parameters.get('name') || undefined,
    encoding:
      /^[^\s;]+/.exec(fieldOf(unfolded, 'content-transfer-encoding'))?.[0].toLowerCase() ?? '',
  };
}

/** Whether a part is winmail.dat, in which Outlook sends what it cannot say in MIME. */
export function isWinmail({ mediaType, fileName = '' }: PartHeaders): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/.test(mediaType) || /^winmail\.dat$/i.test(fileName);
}

function fieldOf(block: string, name: string): string {
  const found = new RegExp(`^${name}[ \\t]*:(.*)$`, 'im').exec(block);
  return found?.[1]?.trim() ?? '';
}
