import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuthenticationError, UnavailableError } from '../../../../skills/core/errors.js';
import type { Link } from '../../../../skills/core/link.js';
import type {
  ChannelThread,
  ChannelThreads,
} from '../../../../skills/core/ports/channel-threads.js';
import type { OpenPorts } from '../../../../skills/core/run.js';
import { defineSkill, rest } from '../../../../skills/core/skill.js';
import { createFakeAccountLinks } from '../../../fakes/account-links.js';
import { createFakeConversations } from '../../../fakes/conversations.js';
import { PLAYGROUND } from '../../../servers/teams/playground.js';
import { type LocalTeams, startLocalTeams } from '../local-teams.js';
import { openPortsWith } from '../skills.js';

/** Shows the file that came with the request, in the place of the real skill of that name. */
const summarize = defineSkill({
  name: 'summarize',
  summary: 'Shows what it got.',
  group: 'daily',
  params: { thread: rest('which one') },
  examples: ['summarize 1'],
  places: ['personal', 'channel'],
  needs: [],
  async run({ thread }, _ports, call) {
    const [file] = call.attachments;
    const bytes = (await file?.read(1_000_000, call.signal)) ?? new Uint8Array();
    const [head = '', body = ''] = new TextDecoder().decode(bytes).split('\n\n');
    const text = Buffer.from(body, 'base64').toString();
    const date = /^Date: .*$/m.exec(head)?.[0] ?? '';
    return {
      kind: 'thread',
      audience: 'asker',
      title: [`${thread} | ${date} | ${text.trim()}`],
      sections: [],
      actions: [{ kind: 'command', label: 'Again', command: 'summarize again' }],
    };
  },
});

describe('"Summarize this" on a Teams message', () => {
  let teams: LocalTeams;

  beforeEach(async () => {
    teams = await startLocalTeams({ skills: [summarize] });
  });

  afterEach(() => teams.stop());

  const payload = {
    id: '1795526321370',
    createdDateTime: '2026-11-23T09:30:00Z',
    subject: null,
    from: { user: { id: '8:orgid:mei', displayName: 'Mei Lin' } },
    body: {
      contentType: 'html',
      content:
        '<p>Release 4.2 moves to <b>8 December</b>.</p><img src="https://evil.example/x.png">',
    },
  };
  const inChannel = {
    conversation: {
      id: '19:channel;messageid=1',
      conversationType: 'channel',
      tenantId: PLAYGROUND.tenant,
    },
  };
  const summarizeThis = (messagePayload: unknown) =>
    teams.invoke(
      'composeExtension/fetchTask',
      { commandId: 'summarizeThis', commandContext: 'message', messagePayload },
      inChannel,
    );

  it('shows the summary in a dialog, to nobody else', async () => {
    const { status, body } = await summarizeThis(payload);
    expect(status).toBe(200);
    const shown = JSON.stringify(body);
    expect(shown).toContain('"type":"continue"');
    expect(shown).toContain('attachment:teams-thread.mbox');
    expect(shown).toContain('Date: Mon, 23 Nov 2026 09:30:00 +0000');
    expect(shown).toContain('Release 4.2 moves to 8 December.');
    expect(shown).not.toContain('evil.example');
    expect(shown).not.toContain('Action.Execute');
    expect(teams.sent()).toEqual([]);
  });

  it.each([
    undefined,
    {},
    { id: '1', body: {} },
    { ...payload, body: { contentType: 'html', content: 'x'.repeat(200_001) } },
  ])('says so when Teams hands over no message', async (messagePayload) => {
    const { status, body } = await summarizeThis(messagePayload);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      task: { type: 'message', value: expect.stringContaining('did not hand over this message') },
    });
  });

  it('says so when it fails, and promises nothing that never comes', async () => {
    await teams.stop();
    const away = new UnavailableError({ what: 'The store is away.', remedy: 'Wait.' });
    teams = await startLocalTeams({
      skills: [summarize],
      conversations: { ...createFakeConversations(), latest: () => Promise.reject(away) },
    });
    const { status, body } = await summarizeThis(payload);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      task: { type: 'message', value: 'That did not work just now. Try again in a moment.' },
    });
    expect(teams.sent()).toEqual([]);
  });

  it('sends the summary to the personal chat when it takes longer than a dialog may', async () => {
    await teams.stop();
    const late = AbortSignal.abort();
    teams = await startLocalTeams({
      skills: [summarize],
      timers: {
        sleep: async () => undefined,
        deadline: (ms) => (ms < 5_000 ? late : new AbortController().signal),
      },
    });
    const answering = summarizeThis(payload);
    const [sent] = await teams.untilSent(1);
    expect(sent?.conversation).toMatch(/^personal-/);
    expect((await answering).status).toBe(200);
  });

  describe('with the rest of its thread', () => {
    const reply = { ...payload, id: '1795526400000', replyToId: '1795526321370' };
    const first = {
      id: '1795526321370',
      sentAt: Date.parse('2026-11-23T09:00:00Z'),
      author: { id: 'u1', name: 'Jonas' },
      text: 'When do we ship 4.2?',
    };
    const read: ChannelThread[] = [];
    const channelThreads: ChannelThreads = {
      async read(thread) {
        read.push(thread);
        return [first, { ...first, id: reply.id, text: 'Release 4.2 moves to 8 December.' }];
      },
    };
    const fetchTask = (
      team: Readonly<Record<string, string>>,
      messagePayload: unknown = reply,
      conversation: Readonly<Record<string, unknown>> = inChannel,
    ) =>
      teams.invoke(
        'composeExtension/fetchTask',
        { commandId: 'summarizeThis', commandContext: 'message', messagePayload },
        {
          ...conversation,
          channelData: { tenant: { id: PLAYGROUND.tenant }, team, channel: { id: '19:channel' } },
        },
      );

    async function start(openPorts: OpenPorts) {
      await teams.stop();
      read.length = 0;
      teams = await startLocalTeams({ skills: [counting], openPorts });
    }

    it('summarizes all of it where the person allowed it', async () => {
      await start(openPortsWith({ channelThreads }));
      const { body } = await fetchTask({ id: '19:team', aadGroupId: 'group-1' });
      expect(read).toEqual([{ team: 'group-1', channel: '19:channel', message: '1795526321370' }]);
      expect(JSON.stringify(body)).toContain('2 messages');
      expect(JSON.stringify(body)).not.toContain('Only the message you chose');
    });

    it('asks Teams for the id of the team when the activity does not tell it', async () => {
      await start(openPortsWith({ channelThreads }));
      await fetchTask({ id: '19:team' });
      const paths = teams.connector.calls.map(({ path }) => path);
      expect(paths).toContain('/v3/teams/19:team');
      expect(read[0]?.team).toBe('group-of-19:team');
    });

    it('keeps the chosen message when the thread does not have it any more', async () => {
      await start(openPortsWith({ channelThreads: { read: async () => [first] } }));
      const { body } = await fetchTask({ id: '19:team', aadGroupId: 'g' });
      expect(JSON.stringify(body)).toContain('2 messages');
    });

    it('asks for the permission where it is missing, and summarizes what it has', async () => {
      const refusing = { read: () => Promise.reject(notAllowed()) };
      const links = { ...createFakeAccountLinks() };
      const begun: unknown[] = [];
      const begin: typeof links.begin = async (owner, extra) => {
        begun.push(extra);
        const link = 'https://daybrief.example/connect?ticket=t' as Link;
        return { ...(await links.begin(owner)), link };
      };
      await start(openPortsWith({ channelThreads: refusing, links: { ...links, begin } }));
      const { body } = await fetchTask({ id: '19:team', aadGroupId: 'g' });
      const shown = JSON.stringify(body);
      expect(begun).toEqual(['channelThreads']);
      expect(shown).toContain('1 messages');
      expect(shown).toContain('I may not read the rest of its thread yet');
      expect(shown).toContain('https://daybrief.example/connect?ticket=t');
    });

    it('says that it saw one message where threads cannot be read at all', async () => {
      await start(openPortsWith({}));
      const { body } = await fetchTask({ id: '19:team', aadGroupId: 'g' });
      expect(JSON.stringify(body)).toContain('I could not read the rest of its thread');
    });

    it('says nothing of threads in a chat, which has none', async () => {
      await start(openPortsWith({}));
      const { body } = await fetchTask({}, payload, {});
      expect(JSON.stringify(body)).toContain('1 messages');
      expect(JSON.stringify(body)).not.toContain('thread');
    });
  });
});

/** Says how many messages it got. */
const counting = defineSkill({
  ...summarize,
  async run(_input, _ports, call) {
    const [file] = call.attachments;
    const text = new TextDecoder().decode(await file?.read(1_000_000, call.signal));
    const count = text.match(/^Message-ID:/gm)?.length ?? 0;
    return { kind: 'thread', audience: 'asker', title: [`${count} messages`], sections: [] };
  },
});

function notAllowed(): AuthenticationError {
  return new AuthenticationError({ what: 'Not allowed.', remedy: 'Sign in.' });
}
