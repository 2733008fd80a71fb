import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { ReplyFile } from '../../../skills/core/reply.js';
import { stripInvisible } from '../../../skills/reading/unicode.js';
import type { Html } from '../../html/html.js';

/**
 * Headers of every answer: nothing is loaded but our own style and sign, nothing runs, nothing is framed,
 * and no cache keeps what somebody read.
 *
 * `same-origin`, because with `no-referrer` a browser gives its own forms the Origin `null`.
 */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

/** Begins a page; what follows is written as it becomes known. */
export function beginPage(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, {
    ...HEADERS,
    'content-type': 'text/html; charset=utf-8',
    ...headers,
  });
}

/** Sends a whole page. */
export function sendPage(
  response: ServerResponse,
  status: number,
  page: Html,
  headers: OutgoingHttpHeaders = {},
): void {
  beginPage(response, status, headers);
  response.end(page.markup);
}

/** Leads the browser to another of our pages, with GET. */
export function redirect(
  response: ServerResponse,
  location: string,
  cookie?: string | string[],
): void {
  response.writeHead(303, { ...HEADERS, location, ...(cookie && { 'set-cookie': cookie }) });
  response.end();
}

/** Sends what never changes while this process runs: the style, the sign. */
export function sendAsset(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { ...HEADERS, 'content-type': type, 'cache-control': 'no-cache' });
  response.end(text);
}

/** Sends a file to be saved, never to be shown: its name and its content came from mail and documents. */
export function sendFile(response: ServerResponse, { name, mediaType, bytes }: ReplyFile): void {
  response.writeHead(200, {
    ...HEADERS,
    'content-type': mediaType,
    'content-length': bytes.length,
    'content-disposition': toDisposition(name),
  });
  response.end(bytes);
}

/** The name for old clients in ASCII, for others as it is (RFC 6266, RFC 5987). */
function toDisposition(name: string): string {
  const visible = stripInvisible(name).replace(/\s/gu, ' ');
  const ascii = visible.replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(visible).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
