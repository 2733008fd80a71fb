import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { admitLocally } from '../../skills/core/local-access.js';

/**
 * Guards the figures: they tell how much an organisation uses Daybrief, and that is nobody else's.
 *
 * With a token only whoever shows it as `Authorization: Bearer` gets them; without one only this machine
 * does, and never through a proxy. Others get 401 or 403 and no body.
 */
export function guardMetrics(figures: RequestListener, token: string | undefined): RequestListener {
  return (request, response) => {
    if (token === undefined) {
      if (admitLocally(request).admitted) figures(request, response);
      else response.writeHead(403).end();
      return;
    }
    const shown = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (timingSafeEqual(digest(shown), digest(token))) figures(request, response);
    else response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
