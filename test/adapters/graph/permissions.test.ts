import { afterEach, describe, expect, it } from 'vitest';
import type { GraphClient } from '../../../adapters/graph/client.js';
import { createGraphDrive } from '../../../adapters/graph/drive/drive.js';
import { createGraphChannelThreads } from '../../../adapters/graph/mail/channel-threads.js';
import { createGraphMailbox } from '../../../adapters/graph/mail/mailbox.js';
import { createGraphCalendar } from '../../../adapters/graph/meetings/calendar.js';
import { createGraphTranscripts } from '../../../adapters/graph/meetings/transcripts.js';
import {
  delegatedScopes,
  GRAPH_PORTS,
  GRAPH_SCOPES,
  type GraphPort,
  isExtraPort,
} from '../../../adapters/graph/permissions.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { GraphServer } from '../../servers/graph/server.js';
import { closeGraphs, openGraph, openGraphAs } from './scene.js';

/**
 * The least privileged permission for each kind of request, as Microsoft's reference of the request
 * names it (learn.microsoft.com/graph/api). Written by hand: it is what the declaration is held against.
 */
const LEAST: readonly (readonly [RegExp, string])[] = [
  [/^\/v1\.0\/users\/u1\?/, 'User.Read'],
  [/^\/v1\.0\/users\/u1\/(messages|mailFolders\/\w+)/, 'Mail.Read'],
  [/^\/v1\.0\/users\/u1\/calendarView/, 'Calendars.Read'],
  [/^\/v1\.0\/users\/u1\/onlineMeetings(\?|\/[^/]+$)/, 'OnlineMeetings.Read'],
  [/^\/v1\.0\/users\/u1\/onlineMeetings\/[^/]+\/transcripts/, 'OnlineMeetingTranscript.Read.All'],
  [/^\/v1\.0\/me\/drive\/special\/approot:\/[^/]+:\/createUploadSession$/, 'Files.ReadWrite'],
  [/^\/v1\.0\/me\/drive\/items\/[^/]+\/createLink$/, 'Files.ReadWrite'],
  [/^\/v1\.0\/teams\/[^/]+\/channels\/[^/]+\/messages\//, 'ChannelMessage.Read.All'],
];

const signal = new AbortController().signal;
const week = { from: Date.parse('2026-11-20T00:00:00Z'), to: Date.parse('2026-11-27T00:00:00Z') };
const LINK = 'https://teams.microsoft.com/l/meetup-join/x/0';
const ID = 'MSo1N2Y5ZGFjYy03MWJmLTQ3NDMtYjQxMy01M2EdFGkdRWHJlQ';

const CHANNEL = {
  team: 'team-1',
  id: '19:c',
  threads: [
    {
      message: {
        id: 'm1',
        createdDateTime: '2026-11-23T09:00:00Z',
        body: { contentType: 'text', content: 'x' },
      },
      replies: [],
    },
  ],
};

/** Everything that each port can be asked. */
const USES: Readonly<
  Record<GraphPort, (client: GraphClient, clock: Clock, baseUrl: string) => Promise<unknown>>
> = {
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
  drive: (client, clock, baseUrl) =>
    createGraphDrive(client, { baseUrl, clock, timers: { sleep: async () => undefined } }).share(
      { name: 'plan.pptx', mediaType: 'm', bytes: Uint8Array.of(1) },
      signal,
    ),
  channelThreads: (client) =>
    createGraphChannelThreads(client).read(
      { team: 'team-1', channel: '19:c', message: 'm1' },
      signal,
    ),
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
      await USES[port](client, clock, server.url);
      expect(new Set(server.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
      expectNoneMissingNoneToSpare(port, server);
    },
  );

  it.each(['drive', 'channelThreads'] as const)(
    'of the %s are those of its requests, with the right of the person alone',
    async (port) => {
      const { server, client, clock } = await openGraphAs(
        {
          id: 'u1',
          displayName: 'Alex Kim',
          mail: 'alex@example.com',
          messages: [],
          channels: [CHANNEL],
        },
        [port],
      );
      await USES[port](client, clock, server.url);
      expectNoneMissingNoneToSpare(port, server);
      expect(isExtraPort(port)).toBe(true);
    },
  );

  function expectNoneMissingNoneToSpare(port: GraphPort, server: GraphServer): void {
    const needed = server.requests.map(({ path }) => {
      const scope = LEAST.find(([pattern]) => pattern.test(path))?.[1];
      expect(scope, `a permission for ${path}`).toBeDefined();
      return scope;
    });
    const declared = GRAPH_SCOPES.filter(({ ports }) => ports.includes(port));
    expect([...new Set(needed)].sort()).toEqual(declared.map(({ scope }) => scope).sort());
  }

  it('only read what a person connected, and write only what they allowed on top', () => {
    expect(delegatedScopes('https://graph.microsoft.com').map((scope) => scope.slice(28))).toEqual([
      'Mail.Read',
      'User.Read',
      'Calendars.Read',
      'OnlineMeetings.Read',
      'OnlineMeetingTranscript.Read.All',
    ]);
    const extras = GRAPH_SCOPES.filter(({ extra }) => extra).map(({ scope }) => scope);
    expect(extras).toEqual(['Files.ReadWrite', 'ChannelMessage.Read.All']);
    expect(GRAPH_PORTS.some(isExtraPort)).toBe(false);
  });

  it('are asked for on the Graph root they are for, and for one port no more than it needs', () => {
    expect(delegatedScopes('https://graph.microsoft.us', 'calendar')).toEqual([
      'https://graph.microsoft.us/Calendars.Read',
    ]);
  });
});
