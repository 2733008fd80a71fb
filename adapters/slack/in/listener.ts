import type { Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Place } from '../../../skills/core/call.js';
import { type Vouched, vouchFor } from '../../../skills/core/caller.js';
import type { Clients, Workspace } from '../clients.js';
import { createDirectOutlet } from '../out/direct-outlet.js';
import type { Outlet } from '../out/outlet.js';
import { createResponder, createResponseOutlet } from '../out/response-outlet.js';
import type { Sending } from '../out/sending.js';
import type { People } from '../people.js';
import type { Answering } from './answering.js';

/** Everything the listeners share. */
export interface Listening {
  readonly answering: Answering;
  readonly clients: Clients;
  readonly people: People;
  readonly sending: Sending;
  /** Origins besides Slack's own that a `response_url` or a file may have. */
  readonly origins: readonly string[];
}

/** Who asked, and the client of their workspace. */
export interface Asker {
  readonly principal: Vouched;
  readonly client: WebClient;
}

/** Finds out who asked. The workspace is the one that Bolt authorized, never one out of a payload. */
export async function toAsker(
  { clients }: Pick<Listening, 'clients'>,
  context: Context,
  user: string,
): Promise<Asker> {
  const workspace: Workspace | undefined = context['workspace'];
  if (workspace === undefined) throw new TypeError('A listener runs only after authorization.');
  const principal = vouchFor({ surface: 'slack', tenant: workspace.tenant, user });
  return { principal, client: await clients.client(workspace.tenant) };
}

/** The outlet of the person's own direct message. */
export async function toDirectOutlet(
  { people, sending }: Listening,
  { client, principal }: Asker,
  threadTs?: string,
): Promise<Outlet> {
  const channel = await people.directMessage(client, principal);
  const place = { client, channel, ...(threadTs === undefined ? {} : { threadTs }) };
  return createDirectOutlet(place, sending);
}

/**
 * Where a command or click came from, and how to answer it there.
 *
 * A `D…` channel may be the direct message of two people; only the asker's own with Daybrief is
 * personal, and everywhere else the answer is ephemeral.
 */
export async function toPlace(
  listening: Listening,
  asker: Asker,
  from: { readonly channel: string; readonly channelName?: string; readonly responseUrl: string },
  threadTs?: string,
): Promise<{ readonly place: Place; readonly outlet: Outlet }> {
  const direct = () => toDirectOutlet(listening, asker, threadTs);
  const isDirect = from.channel.startsWith('D');
  if (
    isDirect &&
    (await listening.people.directMessage(asker.client, asker.principal)) === from.channel
  ) {
    return { place: 'personal', outlet: await direct() };
  }
  const responder = createResponder(from.responseUrl, listening.origins);
  const grouped = isDirect || from.channelName?.startsWith('mpdm-') === true;
  return {
    place: grouped ? 'group' : 'channel',
    outlet: createResponseOutlet(responder, direct),
  };
}
