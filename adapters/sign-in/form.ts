import type { IncomingMessage } from 'node:http';

/** Forms of ours have a ticket, an address and a password at most. Bytes. */
const MOST_FORM_BYTES = 4_096;

/** Reads a form that was sent; undefined when it is longer than any of ours. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_FORM_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
