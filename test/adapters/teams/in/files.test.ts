import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileStore, startFileStore } from '../../../servers/teams/file-store.js';
import { PLAYGROUND } from '../../../servers/teams/playground.js';
import { buttonsOf, type LocalTeams, MEI, startLocalTeams } from '../local-teams.js';
import { deckSkill, fileSkill, testSkills } from '../skills.js';

describe('files in the personal chat of Teams', () => {
  let teams: LocalTeams;
  let store: FileStore;

  beforeEach(async () => {
    store = await startFileStore();
    store.files.set('/notes.txt', Buffer.from('Dana: hello'));
    teams = await startLocalTeams({
      skills: [...testSkills, fileSkill, deckSkill],
      fileOrigins: [store.origin],
      fileCards: true,
    });
  });

  afterEach(async () => {
    await teams.stop();
    await store.stop();
  });

  const file = (name: string, downloadUrl = `${store.origin}/${name}`) => ({
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name,
        content: { downloadUrl, uniqueId: 'u1', fileType: 'txt' },
      },
      // Teams sends the message's own HTML along.
      { contentType: 'text/html', content: '<p>read</p>' },
    ],
  });

  it('are read by the skill that was asked for', async () => {
    const [answer] = await teams.say('read', 1, file('notes.txt'));
    expect(JSON.stringify(answer)).toContain('notes.txt holds 11 bytes');
  });

  it('are still there for the next words, and only for who shared them', async () => {
    await teams.say('help', 1, file('notes.txt'));
    const [later] = await teams.say('read', 1);
    expect(JSON.stringify(later)).toContain('notes.txt holds 11 bytes');
    const [other] = await teams.say('read', 1, MEI);
    expect(JSON.stringify(other)).toContain('no file');
    teams.bot.clock.advance(60 * 60_000);
    const [tooLate] = await teams.say('read', 1);
    expect(JSON.stringify(tooLate)).toContain('no file');
  });

  it('are offered to the skills that can read them when they come without a word', async () => {
    await teams.stop();
    const meeting = { ...fileSkill, name: 'meeting' };
    teams = await startLocalTeams({ skills: [meeting], fileOrigins: [store.origin] });
    const [offer] = await teams.say('', 1, file('notes.txt'));
    const [button] = buttonsOf(offer?.activity.attachments?.[0]?.content);
    expect(button).toMatchObject({ title: 'Digest the meeting' });
  });

  it.each([401, 302, 404, 410])(
    'are asked for again when SharePoint answers %s',
    async (status) => {
      store.fail(status);
      const [answer] = await teams.say('read', 1, file('notes.txt'));
      expect(JSON.stringify(answer)).toContain('Share the file here once more.');
    },
  );

  it.each([
    'http://127.0.0.1:1/notes.txt',
    'http://169.254.169.254/latest/meta-data',
    'https://contoso.sharepoint.com.evil.example/notes.txt',
    'https://user@contoso.sharepoint.com/notes.txt',
    'https://contoso.sharepoint.com:8443/notes.txt',
    'file:///etc/passwd',
  ])('are not fetched from %s', async (url) => {
    const [answer] = await teams.say('read', 1, file('notes.txt', url));
    expect(JSON.stringify(answer)).toContain('does not let me read the file');
  });

  it('are refused when they are too large', async () => {
    store.files.set('/large.txt', Buffer.alloc(2_000_000));
    const [answer] = await teams.say('read', 1, file('large.txt'));
    expect(JSON.stringify(answer)).toContain('too large');
  });

  describe('when the answer is a file', () => {
    const consent = (action: string, sent: unknown, uploadUrl = `${store.origin}/upload`) =>
      teams.invoke('fileConsent/invoke', {
        type: 'fileUpload',
        action,
        context: contextOf(sent),
        uploadInfo: {
          uploadUrl,
          contentUrl: 'https://contoso.sharepoint.com/plan.pptx',
          name: 'plan.pptx',
          uniqueId: 'u2',
          fileType: 'pptx',
        },
      });

    it('are put into the OneDrive of who accepts', async () => {
      const [, asked] = await teams.say('make', 2);
      expect(asked?.activity.attachments?.[0]).toMatchObject({
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: 'plan.pptx',
        content: { sizeInBytes: 4 },
      });
      const before = teams.sent().length;
      expect((await consent('accept', asked)).status).toBe(200);
      const [outcome] = await teams.untilSent(before + 1);
      expect(store.uploads.get('/upload')).toEqual({
        bytes: Buffer.from('deck'),
        range: 'bytes 0-3/4',
      });
      expect(outcome).toMatchObject({
        method: 'PUT',
        replaced: 'activity-1',
        activity: {
          attachments: [
            {
              contentType: 'application/vnd.microsoft.teams.card.file.info',
              contentUrl: 'https://contoso.sharepoint.com/plan.pptx',
              name: 'plan.pptx',
              content: { uniqueId: 'u2', fileType: 'pptx' },
            },
          ],
        },
      });
    });

    it('wait over a restart', async () => {
      const [, asked] = await teams.say('make', 2);
      const { options } = teams.bot;
      await teams.stop();
      teams = await startLocalTeams(options);
      expect((await consent('accept', asked)).status).toBe(200);
      await teams.untilSent(1);
      expect(store.uploads.get('/upload')?.bytes).toEqual(Buffer.from('deck'));
    });

    it('do not wait longer than an hour', async () => {
      const [, asked] = await teams.say('make', 2);
      teams.bot.clock.advance(60 * 60_000);
      await consent('accept', asked);
      const outcome = (await teams.untilSent(3)).at(-1);
      expect(outcome?.activity.text).toContain('no longer here');
      expect(store.uploads.size).toBe(0);
    });

    it('are gone after a second consent, a refusal, or the consent of somebody else', async () => {
      const [, asked] = await teams.say('make', 2);
      const context = contextOf(asked);
      const before = teams.sent().length;
      const value = { action: 'accept', context, uploadInfo: uploadInfo(`${store.origin}/theft`) };
      await teams.invoke('fileConsent/invoke', value, MEI);
      const [refused] = await teams.untilSent(before + 1);
      expect(refused?.activity.text).toContain('no longer here');
      await consent('decline', asked);
      await teams.untilSent(before + 2);
      await consent('accept', asked);
      const last = (await teams.untilSent(before + 3)).at(-1);
      expect(last?.activity.text).toContain('no longer here');
      expect(store.uploads.size).toBe(0);
    });

    it.each([
      ['when OneDrive refuses', undefined, 403],
      ['to a host that is not SharePoint', 'http://127.0.0.1:1/upload', 200],
    ])('are not lost silently %s', async (_name, url, status) => {
      const [, asked] = await teams.say('make', 2);
      const before = teams.sent().length;
      store.fail(status);
      await consent('accept', asked, url);
      const [outcome] = await teams.untilSent(before + 1);
      expect(outcome?.activity.text).toContain('could not be put into your OneDrive');
    });

    it('are named, with the way to them, to a client that takes none', async () => {
      await teams.stop();
      teams = await startLocalTeams({ skills: [deckSkill] });
      const [, told] = await teams.say('make', 2);
      expect(told?.activity.text).toContain('For plan.pptx, ask for the same with');
    });

    it('go to the personal chat when a channel asked', async () => {
      const conversation = {
        id: '19:channel;messageid=1',
        conversationType: 'channel',
        tenantId: PLAYGROUND.tenant,
      };
      const sent = await teams.say('make', 3, { conversation });
      expect(sent.map((each) => each.conversation.startsWith('personal-'))).toEqual([
        true,
        true,
        false,
      ]);
      expect(sent[2]?.activity.text).toContain('links to OneDrive are not set up here');
    });
  });
});

function uploadInfo(uploadUrl: string) {
  return { uploadUrl, contentUrl: '', name: 'x', uniqueId: 'x', fileType: 'x' };
}

function contextOf(sent: unknown): unknown {
  const match = /"acceptContext":(\{[^}]*\})/.exec(JSON.stringify(sent));
  return JSON.parse(match?.[1] ?? 'null');
}
