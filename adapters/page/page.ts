import type { RequestListener } from 'node:http';
import type { OpenRequests } from '../../skills/delivery/open-requests.js';
import { createAnswering } from '../chat/answering.js';
import { createWorkload, GRACE_MS } from '../chat/workload.js';
import { createAdministration } from './in/administration.js';
import { createAsking } from './in/asking.js';
import { createConversation } from './in/conversation.js';
import { createLinks } from './in/links.js';
import { createSessions } from './in/sessions.js';
import type { PageOptions } from './options.js';
import { redirect, sendAsset, sendPage } from './out/send.js';
import type { Visit } from './out/visit.js';
import { FAILED, NOT_FOUND, renderPrinted } from './render/entry.js';
import { PATHS } from './render/frame.js';
import { ICON, STYLE } from './render/style.js';
import { findVisit, type Handler, isOfSession, type PageTools, readOwnForm } from './tools.js';

/** The page of a process. */
export interface Page {
  /** What it answers: `GET /`. */
  readonly routes: readonly string[];
  /** Answers every path of the page, and others with a page that says that there is nothing. */
  readonly requestListener: RequestListener;
  /** Makes the key of a one-time link. */
  readonly makeKey: () => string;
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

/** One person, or a few in local mode; each asks one thing at a time. */
const LIMITS = { running: 8, waiting: 32 };

/** Whoever waits sees that the page breaks off, and asks again: there is nobody to be told later. */
const UNKEPT: OpenRequests = {
  open: async () => undefined,
  close: async () => undefined,
  takeBefore: async () => [],
};

const notFound: Handler = (_request, response) => sendPage(response, 404, NOT_FOUND);

/** Creates the page: a surface like the others, in a browser, without a script. */
export function createPage(options: PageOptions): Page {
  const { clock, log, publicUrl } = options;
  const workload = createWorkload(LIMITS);
  const links = createLinks(clock, options.printLink);
  const admins = createSessions<'administrator'>('daybrief-admin', publicUrl, clock);
  const tools: PageTools = {
    options,
    answering: createAnswering({ ...options, openRequests: UNKEPT }, workload),
    visits: createSessions<Visit>('daybrief-page', publicUrl, clock),
    links,
  };
  const conversation = createConversation(tools);
  const asking = createAsking(tools);
  const administration = createAdministration(options, admins);

  const signOut: Handler = async (request, response) => {
    const form = await readOwnForm(request, response, options);
    const [visit, admin] = [findVisit(request, tools), admins.find(request)];
    if (form === undefined || !isOfSession(form, response, visit, admin)) return;
    redirect(response, PATHS.home, [tools.visits.end(request), admins.end(request)]);
  };

  /** Whoever asks learns nothing by it: the link is printed for those who can read it there. */
  const printLink: Handler = async (request, response) => {
    const form = await readOwnForm(request, response, options);
    if (form !== undefined) sendPage(response, 200, renderPrinted(links.print()));
  };

  const handlers: Readonly<Record<string, Handler>> = {
    [`GET ${PATHS.home}`]: conversation.home,
    [`POST ${PATHS.ask}`]: asking.ask,
    [`POST ${PATHS.stop}`]: asking.stop,
    [`POST ${PATHS.feedback}`]: asking.rate,
    [`GET ${PATHS.download}`]: conversation.download,
    [`POST ${PATHS.link}`]: printLink,
    [`POST ${PATHS.signOut}`]: signOut,
    [`GET ${PATHS.admin}`]: administration.show,
    [`POST ${PATHS.admin}`]: administration.enter,
    [`GET ${PATHS.style}`]: (_request, response) => sendAsset(response, 'text/css', STYLE),
    [`GET ${PATHS.icon}`]: (_request, response) => sendAsset(response, 'image/svg+xml', ICON),
  };

  return {
    routes: Object.keys(handlers),
    makeKey: links.make,
    stop: () => workload.stop(GRACE_MS),
    requestListener(request, response) {
      const [path = '', query] = (request.url ?? '').split('?');
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const handle = handlers[`${method} ${path}`] ?? notFound;
      const handled = async () => handle(request, response, new URLSearchParams(query));
      handled().catch((error: unknown) => {
        // Whoever went away waits for no page, and nothing is wrong.
        if (response.destroyed) return;
        log.error('page.failed', error);
        if (response.headersSent) response.destroy();
        else sendPage(response, 500, FAILED);
      });
    },
  };
}
