import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../../../skills/core/ports/log.js';
import { createBrowserCookie } from '../../sign-in/browser-cookie.js';
import { readForm } from '../../sign-in/form.js';
import { type Page, sendPage } from '../../sign-in/page.js';
import { createToken } from '../../sign-in/secrets.js';
import { STEP_MS } from './awaiting-code.js';
import {
  failurePage,
  isRefusal,
  renderCode,
  renderConfirmation,
  renderRefusal,
} from './connect-pages.js';
import type { ConnectSteps } from './connect-steps.js';
import type { Consents } from './consent.js';

interface ConnectListenerOptions {
  readonly steps: ConnectSteps;
  readonly publicUrl: string;
  readonly consents: Pick<Consents, 'origin'>;
  readonly log: Log;
}

/** Creates the listener of the browser's half. Every answer is a page or leads to Microsoft's. */
export function createConnectListener(options: ConnectListenerOptions): RequestListener {
  const { steps, consents, log } = options;
  const { origin, protocol } = new URL(options.publicUrl);
  const cookie = createBrowserCookie(protocol === 'https:', 2 * STEP_MS);

  async function confirm(url: URL, response: ServerResponse): Promise<void> {
    const ticket = url.searchParams.get('ticket') ?? '';
    const asked = await steps.askedBy(ticket);
    if (!asked) return show(response, renderRefusal('link-unknown'));
    const headers = { 'set-cookie': cookie.write(createToken()) };
    sendPage(response, renderConfirmation(asked, ticket), consents.origin, headers);
  }

  async function start(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const browser = cookie.read(request);
    // `Lax` keeps the cookie from forms of other sites; browsers say where a form came from as well.
    const isOwnForm = (request.headers.origin ?? origin) === origin;
    const form = isOwnForm && browser !== '' ? await readForm(request) : undefined;
    if (!form) return show(response, renderRefusal('other-browser'));
    const answer = await steps.start(form.get('ticket') ?? '', browser);
    if (isRefusal(answer)) return show(response, renderRefusal(answer));
    response.writeHead(303, { location: answer, 'cache-control': 'no-store' });
    response.end();
  }

  async function finish(url: URL, request: IncomingMessage, response: ServerResponse) {
    const state = url.searchParams.get('state') ?? '';
    const code = url.searchParams.get('code') ?? '';
    const answer = await steps.finish({ state, code }, cookie.read(request));
    const page = typeof answer === 'string' ? renderRefusal(answer) : renderCode(answer.code);
    sendPage(response, page, consents.origin, { 'set-cookie': cookie.clear });
  }

  function show(response: ServerResponse, page: Page): void {
    sendPage(response, page, consents.origin);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    if (request.method === 'POST') await start(request, response);
    else if (url.pathname === '/connect/callback') await finish(url, request, response);
    else await confirm(url, response);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error('connect.failed', error);
      if (response.headersSent) response.destroy();
      else show(response, failurePage);
    });
  };
}
