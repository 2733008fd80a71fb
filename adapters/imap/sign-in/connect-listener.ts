import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { DaybriefError } from '../../../skills/core/errors.js';
import type { Log } from '../../../skills/core/ports/log.js';
import { readForm } from '../../sign-in/form.js';
import { type Page, sendPage } from '../../sign-in/page.js';
import type { ImapAccount } from '../account.js';
import {
  describeProblem,
  foreignFormPage,
  imapFailurePage,
  renderImapCode,
  renderLogin,
  unknownLinkPage,
} from './connect-pages.js';
import type { ImapConnectSteps } from './connect-steps.js';
import { toImapAccount } from './connected-account.js';
import { type ImapServer, nameOf } from './servers.js';

interface ListenerOptions {
  readonly steps: ImapConnectSteps;
  readonly servers: readonly ImapServer[];
  readonly publicUrl: string;
  readonly check: (account: ImapAccount, signal: AbortSignal) => Promise<unknown>;
  readonly log: Log;
}

/** A server that takes longer to let somebody in is told as one that does not answer. */
const SIGN_IN_MS = 30_000;
/** What no address, user or password is longer than, in UTF-16 code units. */
const LONGEST = 500;
const ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+$/;

/** Creates the listener of the browser's half: one page with a form, tried as soon as it is sent. */
export function createImapConnectListener(options: ListenerOptions): RequestListener {
  const { steps, servers, check, log } = options;
  const { origin } = new URL(options.publicUrl);

  async function ask(ticket: string): Promise<Page> {
    const owner = await steps.askedBy(ticket);
    return owner ? renderLogin(owner, ticket, servers) : unknownLinkPage;
  }

  async function take(request: IncomingMessage): Promise<Page> {
    // Browsers say where a form came from.
    const isOwnForm = (request.headers.origin ?? origin) === origin;
    const form = isOwnForm ? await readForm(request) : undefined;
    if (!form) return foreignFormPage;
    const [ticket, address, server, password] = ['ticket', 'address', 'server', 'password'].map(
      (name) => (form.get(name) ?? '').slice(0, LONGEST),
    );
    const typed = {
      address: (address ?? '').trim(),
      user: (form.get('user') ?? '').trim().slice(0, LONGEST),
      server: server ?? '',
    };
    const chosen = servers.find((each) => nameOf(each) === typed.server);
    const attempt = await steps.attempt(ticket ?? '');
    if (!attempt) return unknownLinkPage;
    const again = async (wrong: readonly string[]): Promise<Page> =>
      (await attempt.retry())
        ? renderLogin(attempt.owner, ticket ?? '', servers, { typed, wrong })
        : unknownLinkPage;
    if (!chosen || !ADDRESS.test(typed.address) || !password) {
      return again(['Type your address and the password, and choose a server.']);
    }
    const login = { address: typed.address, user: typed.user || typed.address, password };
    try {
      await check(toImapAccount(login, chosen), AbortSignal.timeout(SIGN_IN_MS));
    } catch (error) {
      if (error instanceof DaybriefError) return again(describeProblem(error));
      if (error instanceof DOMException) return again(['The server did not answer in time.']);
      throw error;
    }
    return renderImapCode(await attempt.settle(login, typed.server));
  }

  function show(response: ServerResponse, page: Page): void {
    sendPage(response, page, origin);
  }

  return (request, response) => {
    const ticket = new URL(request.url ?? '/', origin).searchParams.get('ticket') ?? '';
    const page = request.method === 'POST' ? take(request) : ask(ticket);
    page.then(
      (shown) => show(response, shown),
      (error: unknown) => {
        log.error('connect.failed', error);
        if (response.headersSent) response.destroy();
        else show(response, imapFailurePage);
      },
    );
  };
}
