import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineSkill, rest } from '../../../skills/skill.js';
import { PLAYGROUND } from '../../servers/teams/playground.js';
import { type LocalTeams, startLocalTeams } from './local-teams.js';

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
    expect(shown).toContain('summarize attachment:teams-message.mbox'.slice('summarize '.length));
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
});
