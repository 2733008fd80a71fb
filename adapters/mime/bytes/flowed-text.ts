const QUOTE = /^(?:>[ \t]?)*>|^/;

/**
 * Undoes `format=flowed` (RFC 3676): lines that the program broke are joined, space-stuffing goes away.
 *
 * A stuffed line that begins with ">" is the author's own, and no quote: it is set in by four spaces, where
 * nobody takes it for one. `deletesSpace` is the parameter `DelSp`.
 */
export function readFlowedText(text: string, deletesSpace: boolean): string {
  const lines: string[] = [];
  let open: { readonly depth: number } | undefined;
  for (const raw of text.split(/\r?\n/)) {
    const marks = raw.startsWith('>') ? (QUOTE.exec(raw)?.[0] ?? '').replace(/[^>]/g, '') : '';
    const stuffed = marks === '' ? raw : raw.slice(QUOTE.exec(raw)?.[0].length ?? 0);
    const content = stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed;
    const isSignature = content === '-- ';
    if (open?.depth === marks.length && !isSignature) {
      lines.push(`${lines.pop() ?? ''}${content}`);
    } else {
      const prefix = marks === '' ? '' : `${marks} `;
      lines.push(
        marks === '' && content.startsWith('>') ? `    ${content}` : `${prefix}${content}`,
      );
    }
    const isOpen = content.endsWith(' ') && !isSignature;
    open = isOpen ? { depth: marks.length } : undefined;
    if (isOpen && deletesSpace) lines.push((lines.pop() ?? '').slice(0, -1));
  }
  return lines.map((line) => (line === '-- ' ? line : line.trimEnd())).join('\n');
}
