import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAnonymous } from '../../skills/core/caller.js';
import { admitLocally } from '../../skills/core/local-access.js';
import type { Answering } from '../chat/answering.js';
import { toVisitor } from './address.js';
import { FORM_BYTES, isSame, readForm, wordsIn } from './in/form.js';
import type { Links } from './in/links.js';
import { createId, type Session, type Sessions } from './in/sessions.js';
import type { PageOptions } from './options.js';
import { sendPage } from './out/send.js';
import { createVisit, type Visit } from './out/visit.js';
import { LONG_FORM, STRANGE_FORM } from './render/entry.js';

/** A request for one path of the page. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
) => Promise<void> | void;

/** What every path works with. */
export interface PageTools {
  readonly options: PageOptions;
  readonly answering: Answering;
  readonly visits: Sessions<Visit>;
  readonly links: Links;
}

/**
 * The visit that a request belongs to. One of an anonymous caller counts only as long as each request is
 * of this machine.
 */
export function findVisit(
  request: IncomingMessage,
  { options, visits }: PageTools,
): Session<Visit> | undefined {
  const session = visits.find(request);
  if (session === undefined || !isAnonymous(session.of.caller)) return session;
  return options.isLocalMode && admitLocally(request).admitted ? session : undefined;
}

/** Lets somebody of this machine in who has no name; undefined where nobody may be anonymous. */
export function admitVisitor(request: IncomingMessage, { options, visits }: PageTools) {
  if (!options.isLocalMode) return undefined;
  const proof = admitLocally(request);
  return proof.admitted
    ? visits.begin(createVisit(toVisitor(proof, createId())), request)
    : undefined;
}

/** Reads a form of our own page; otherwise answers that nothing was done. */
export async function readOwnForm(
  request: IncomingMessage,
  response: ServerResponse,
  { publicUrl }: Pick<PageOptions, 'publicUrl'>,
  mostBytes: number = FORM_BYTES.words,
): Promise<FormData | undefined> {
  const form = await readForm(request, publicUrl && new URL(publicUrl).origin, mostBytes);
  if (form !== 403 && form !== 413) return form;
  sendPage(response, form, form === 413 ? LONG_FORM : STRANGE_FORM, { connection: 'close' });
  return undefined;
}

/** Whether a form is of one of these sessions; otherwise answers that nothing was done. */
export function isOfSession(
  form: FormData,
  response: ServerResponse,
  ...sessions: readonly (Session<unknown> | undefined)[]
): boolean {
  const token = wordsIn(form, 'token');
  const isTheirs = sessions.some(
    (session) => session !== undefined && isSame(token, session.token),
  );
  if (!isTheirs) sendPage(response, 403, STRANGE_FORM);
  return isTheirs;
}
