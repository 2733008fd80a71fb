import type { Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Place } from '../../../skills/core/call.js';
import { vouchFor } from '../../../skills/core/caller.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import type { Answering, Asker } from '../../chat/answering.js';
import { notAdmitted, outsider } from '../../chat/notices.js';
import type { Outlet } from '../../chat/outlet.js';
import { writeAddress } from '../address.js';
import type { Clients, Workspace } from '../clients.js';
import type { IsAdmitted } from '../groups.js';
import { createDirectOutlet, type DirectOutlet } from '../out/direct-outlet.js';
import { createRespond, createResponseOutlet } from '../out/response-outlet.js';
import type { Sending } from '../out/sending.js';
import type { People } from '../people.js';

/** Everything the listeners share. */
export interface ListenerTools {
  readonly answering: Answering;
  readonly clients: Clients;
  readonly people: People;
  readonly isAdmitted: IsAdmitted;
  readonly sending: Sending;
  readonly skills: readonly AnySkill[];
  readonly log: Log;
  /** Origins besides Slack's own that a `response_url` or a file may have. */
  readonly origins: readonly string[];
}

/** Who asked, and the client of their workspace. */
export interface SlackAsker extends Asker {
  readonly client: WebClient;
}

/** Finds out who asked. The workspace is the one that Bolt authorized, never one out of a payload. */
export async function toAsker(
  { clients, people, isAdmitted }: Pick<ListenerTools, 'clients' | 'people' | 'isAdmitted'>,
  context: Context,
  user: string,
): Promise<SlackAsker> {
  const workspace: Workspace | undefined = context['workspace'];
  if (workspace === undefined) throw new TypeError('A listener runs only after authorization.');
  const principal = vouchFor({ surface: 'slack', tenant: workspace.tenant, user });
  const client = await clients.client(workspace.tenant);
  return {
    principal,
    client,
    place: 'personal',
    address: writeAddress(principal),
    async profile() {
      const person = await people.person(client, principal);
      if (person.outsider || person.deleted) throw outsider();
      if (!(await isAdmitted(client, principal))) throw notAdmitted();
      return person;
    },
  };
}

/** The outlet of the person's own direct message. */
export async function toDirectOutlet(
  { people, sending }: ListenerTools,
  { client, principal }: SlackAsker,
  threadTs?: string,
): Promise<DirectOutlet> {
  const channel = await people.directMessage(client, principal);
  return createDirectOutlet({ client, channel, threadTs }, sending);
}

/** Where Slack says that a command or click came from; in a view of one's own there is no channel. */
interface Origin {
  readonly channel?: string | undefined;
  readonly channelName?: string | undefined;
  readonly responseUrl?: string | undefined;
}

/**
 * Where a command or click came from, and how to answer it there.
 *
 * A `D…` channel may be the direct message of two people; only the asker's own with Daybrief is
 * personal, and everywhere else the answer is ephemeral.
 */
export async function toPlace(
  tools: ListenerTools,
  asker: SlackAsker,
  { channel, channelName, responseUrl }: Origin,
  threadTs?: string,
): Promise<{ readonly asker: SlackAsker; readonly outlet: Outlet }> {
  const direct = () => toDirectOutlet(tools, asker, threadTs);
  if (channel === undefined || responseUrl === undefined) return { asker, outlet: await direct() };
  const isDirect = channel.startsWith('D');
  const own = isDirect && (await tools.people.directMessage(asker.client, asker.principal));
  if (own === channel) return { asker, outlet: await direct() };
  const isGroup = isDirect || channelName?.startsWith('mpdm-') === true;
  const place: Place = isGroup ? 'group' : 'channel';
  const respond = createRespond(responseUrl, tools.origins);
  return { asker: { ...asker, place }, outlet: createResponseOutlet(respond, direct) };
}
