import { afterEach, describe, expect, it } from 'vitest';
import { createGraphCalendar } from '../../../adapters/graph/calendar.js';
import type { GraphClient } from '../../../adapters/graph/client.js';
import { createGraphMailbox } from '../../../adapters/graph/mailbox.js';
import {
  delegatedScopes,
  GRAPH_SCOPES,
  type GraphPort,
} from '../../../adapters/graph/permissions.js';
import { createGraphTranscripts } from '../../../adapters/graph/transcripts.js';
import type { Clock } from '../../../skills/ports.js';
import { closeGraphs, openGraph } from './scene.js';

/**
 * The least privileged permission for each kind of request, as Microsoft's reference of the request
 * names it (learn.microsoft.com/graph/api). Written by hand: it is what the declaration is held against.
 */
const LEAST: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\.0\/users\/u1\?/, 'User.Read'],
  [/^\/v1\.0\/users\/u1\/(mailFolders\/\w+\/)?messages/, 'Mail.Read'],
  [/^\/v1\.0\/users\/u1\/calendarView/, 'Calendars.Read'],
  [/^\/v1\.0\/users\/u1\/onlineMeetings(\?|\/[^/]+$)/, 'OnlineMeetings.Read'],
  [/^\/v1\.0\/users\/u1\/onlineMeetings\/[^/]+\/transcripts/, 'OnlineMeetingTranscript.Read.All'],
];

const signal = new AbortController().signal;
const week = { from: Date.parse('2026-11-20T00:00:00Z'), to: Date.parse('2026-11-27T00:00:00Z') };
const LINK = 'https://teams.microsoft.com/l/meetup-join/x/0';
const ID = 'MSo1N2Y5ZGFjYy03MWJmLTQ3NDMtYjQxMy01M2EdFGkdRWHJlQ';

/** Everything that each port can be asked. */
const USES: Readonly<Record<GraphPort, (client: GraphClient, clock: Clock) => Promise<unknown>>> = {
  async mailbox(client) {
    const mailbox = createGraphMailbox(client, 'u1');
    await mailbox.owner(signal);
    for await (const item of mailbox.messages(week, signal)) expect(item.kind).toBe('message');
    await mailbox.thread('m1', signal);
    await mailbox.thread('<m1@example.com>', signal);
  },
  calendar: (client) => createGraphCalendar(client, 'u1').meetings(week, signal),
  async transcripts(client, clock) {
    const transcripts = createGraphTranscripts(client, { user: 'u1', clock });
    await transcripts.transcript(LINK, signal);
    await transcripts.transcript(ID, signal);
  },
};

afterEach(closeGraphs);

describe('the permissions', () => {
  it.each(['mailbox', 'calendar', 'transcripts'] as const)(
    'of the %s are those of its requests: none missing, none to spare',
    async (port) => {
      const { server, client, clock } = await openGraph({
        id: 'u1',
        displayName: 'Alex Kim',
        mail: 'alex@example.com',
        messages: [
          {
            id: 'm1',
            folder: 'inbox',
            internetMessageId: '<m1@example.com>',
            conversationId: 'c1',
            receivedDateTime: '2026-11-23T09:00:00Z',
          },
        ],
        meetings: [
          {
            id: ID,
            joinWebUrl: LINK,
            transcripts: [{ id: 't', createdDateTime: '2026-11-24T10:00:00Z', vtt: 'WEBVTT' }],
          },
        ],
      });
      await USES[port](client, clock);
      const needed = server.requests.map(({ method, path }) => {
        expect(method).toBe('GET');
        const scope = LEAST.find(([pattern]) => pattern.test(path))?.[1];
        expect(scope, `a permission for ${path}`).toBeDefined();
        return scope;
      });
      const declared = GRAPH_SCOPES.filter(({ ports }) => ports.includes(port));
      expect([...new Set(needed)].sort()).toEqual(declared.map(({ scope }) => scope).sort());
    },
  );

  it('only ever read', () => {
    expect(GRAPH_SCOPES.map(({ scope }) => scope)).toEqual([
      'Mail.Read',
      'User.Read',
      'Calendars.Read',
      'OnlineMeetings.Read',
      'OnlineMeetingTranscript.Read.All',
    ]);
  });

  it('are asked for on the Graph root they are for, and for one port no more than it needs', () => {
    expect(delegatedScopes('https://graph.microsoft.us', 'calendar')).toEqual([
      'https://graph.microsoft.us/Calendars.Read',
    ]);
    expect(delegatedScopes()).toHaveLength(GRAPH_SCOPES.length);
  });
});
