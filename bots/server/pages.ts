import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { Log } from '../../skills/core/ports/log.js';
import { EXAMPLES } from '../wiring/examples.js';

/** Pages that the Teams manifest points to, by path: they say the same as the repository. */
const PAGES = { '/privacy': 'docs/privacy.md', '/terms': 'LICENSE' } as const;

/** Creates what serves one of the pages as plain text; a file that cannot be read is a 500, and logged. */
export function createPage(path: keyof typeof PAGES, log: Log): RequestListener {
  const file = join(EXAMPLES.folder, '..', PAGES[path]);
  return (_request, response) => {
    const headers = {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    };
    readFile(file, 'utf8').then(
      (text) => response.writeHead(200, headers).end(text),
      (error: unknown) => {
        log.error('http.page-missing', error, { path });
        response.writeHead(500, headers).end('This page is missing from the installation.\n');
      },
    );
  };
}
