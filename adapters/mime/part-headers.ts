/** What the headers of a MIME part say about its body. */
export interface PartHeaders {
  /** Lower case, `text/plain` when absent. */
  readonly mediaType: string;
  readonly boundary: string | undefined;
  readonly isAttachment: boolean;
  /** Lower case, empty when absent. */
  readonly encoding: string;
}

/**
 * Reads the three headers that decide what becomes of a part's body.
 *
 * `block` is the header block of the part as latin-1 text. As in postal-mime the first of several
 * equal fields counts, so that both see the same structure.
 */
export function parsePartHeaders(block: string): PartHeaders {
  const unfolded = block.replace(/\r?\n(?=[ \t])/g, '');
  const type = fieldOf(unfolded, 'content-type');
  const boundary = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(type);
  return {
    mediaType: firstToken(type) || 'text/plain',
    boundary: boundary?.[1] ?? boundary?.[2],
    isAttachment: firstToken(fieldOf(unfolded, 'content-disposition')) === 'attachment',
    encoding: firstToken(fieldOf(unfolded, 'content-transfer-encoding')),
  };
}

function fieldOf(block: string, name: string): string {
  const found = new RegExp(`^${name}[ \\t]*:(.*)$`, 'im').exec(block);
  return found?.[1]?.trim() ?? '';
}

function firstToken(value: string): string {
  return /^[^\s;]+/.exec(value)?.[0].toLowerCase() ?? '';
}
