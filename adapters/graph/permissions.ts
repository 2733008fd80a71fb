import { GRAPH_ROOT } from './graph-root.js';

/** The ports that Graph stands behind. */
export const GRAPH_PORTS = ['mailbox', 'calendar', 'transcripts'] as const;

/** A port that Graph stands behind. */
export type GraphPort = (typeof GRAPH_PORTS)[number];

/** One Microsoft Graph permission, the ports that need it, and what would not work without it. */
export interface GraphScope {
  readonly scope: string;
  readonly ports: readonly GraphPort[];
  readonly reason: string;
}

/** Every permission that Daybrief asks for. None of them can change or send anything. */
export const GRAPH_SCOPES: readonly GraphScope[] = [
  {
    scope: 'Mail.Read',
    ports: ['mailbox'],
    reason: 'read the inbox and what you sent, to digest it',
  },
  { scope: 'User.Read', ports: ['mailbox'], reason: 'know which addresses are yours' },
  { scope: 'Calendars.Read', ports: ['calendar'], reason: 'know which meetings you had' },
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
];

/**
 * The permissions of some ports, as a sign-in for one person asks for them; all of them by default.
 *
 * A token is asked for with the permissions of its port alone: a mailbox that was connected before
 * another port came stays readable. `root` is the Graph root they are for.
 */
export function delegatedScopes(root: string = GRAPH_ROOT, port?: GraphPort): readonly string[] {
  return GRAPH_SCOPES.filter(({ ports }) => port === undefined || ports.includes(port)).map(
    ({ scope }) => `${new URL(root).origin}/${scope}`,
  );
}
