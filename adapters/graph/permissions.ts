import type { ExtraPort } from '../../skills/core/ports/accounts.js';
import { GRAPH_ROOT } from './graph-root.js';

/** The ports that Graph stands behind for everybody who connected. */
export const GRAPH_PORTS = ['mailbox', 'calendar', 'transcripts'] as const;

/** A port that Graph stands behind; an extra one only for who allowed it. */
export type GraphPort = (typeof GRAPH_PORTS)[number] | ExtraPort;

/** One Microsoft Graph permission, the ports that need it, and what would not work without it. */
export interface GraphScope {
  readonly scope: string;
  readonly ports: readonly GraphPort[];
  readonly reason: string;
  /** Asked for when a person first needs it, never with the mailbox. */
  readonly extra?: true;
}

/** Every permission that Daybrief asks for. Only one can change anything, and it is an extra. */
export const GRAPH_SCOPES: readonly GraphScope[] = [
  {
    scope: 'Mail.Read',
    ports: ['mailbox'],
    reason: 'read what came in and what you sent, to digest it',
  },
  { scope: 'User.Read', ports: ['mailbox'], reason: 'know which addresses are yours' },
  {
    scope: 'Calendars.Read',
    ports: ['calendar', 'transcripts'],
    reason: 'know which meetings you had, and which of a series a transcript is of',
  },
  {
    scope: 'OnlineMeetings.Read',
    ports: ['transcripts'],
    reason: 'find a meeting by its link, to digest it',
  },
  {
    scope: 'OnlineMeetingTranscript.Read.All',
    ports: ['transcripts'],
    reason: 'read the transcript of a meeting you name (an administrator consents)',
  },
  {
    // Less, Files.ReadWrite.AppFolder, would do to put a file there, but not to make a link to it:
    // https://learn.microsoft.com/graph/api/driveitem-createlink
    scope: 'Files.ReadWrite',
    ports: ['drive'],
    reason:
      'put a deck into your OneDrive when you press "Post the link" in Teams, and make a link to it',
    extra: true,
  },
  {
    scope: 'ChannelMessage.Read.All',
    ports: ['channelThreads'],
    reason:
      'read the thread of a message you choose "Summarize this" on in Teams (an administrator consents)',
    extra: true,
  },
];

/**
 * The permissions of a port, or of all that are no extras, as a sign-in for one person asks for them.
 *
 * A token is asked for with the permissions of its port alone: a mailbox that was connected before
 * another port came stays readable. `root` is the Graph root they are for.
 */
export function delegatedScopes(root: string = GRAPH_ROOT, port?: GraphPort): readonly string[] {
  return GRAPH_SCOPES.filter(({ ports, extra }) =>
    port === undefined ? !extra : ports.includes(port),
  ).map(({ scope }) => `${new URL(root).origin}/${scope}`);
}

/** Whether a port is one that people allow when they first need it. */
export function isExtraPort(port: GraphPort): port is ExtraPort {
  return GRAPH_SCOPES.some(({ ports, extra }) => extra === true && ports.includes(port));
}
