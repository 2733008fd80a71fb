import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { EXAMPLES } from './examples.js';

/** Pages that the Teams manifest points to: they say the same as the repository. */
const PAGES: Readonly<Record<string, string>> = {
  '/privacy': 'docs/privacy.md',
  '/terms': 'LICENSE',
};

/** Serves the privacy page and the terms as plain text. */
export const servePage: RequestListener = async (request, response) => {
  const page = PAGES[(request.url ?? '').split('?')[0] ?? ''];
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  };
  try {
    const text = await readFile(join(EXAMPLES.folder, '..', page ?? ''), 'utf8');
    response.writeHead(200, headers).end(text);
  } catch {
    response.writeHead(404, headers).end('not found\n');
  }
};
