import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalTeams, startLocalTeams } from './local-teams.js';
import { messageActivity } from './test-bot.js';

/** One activity of every kind that the bot looks into. */
const KINDS: readonly Readonly<Record<string, unknown>>[] = [
  { text: 'help' },
  { text: '<at>Daybrief</at> help', entities: [{ type: 'mention', mentioned: { id: '28:x' } }] },
  {
    text: '',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'a.vtt',
        content: { downloadUrl: 'https://contoso.sharepoint.com/a.vtt' },
      },
    ],
  },
  invoke('adaptiveCard/action', {
    action: { type: 'Action.Execute', verb: 'run', data: { state: 'x', at: 0 } },
  }),
  invoke('message/fetchTask', { data: { actionValue: { reaction: 'dislike' } } }),
  invoke('message/submitAction', {
    actionName: 'feedback',
    actionValue: { reaction: 'dislike', feedback: '{"reason":"wrong"}' },
  }),
  invoke('fileConsent/invoke', {
    action: 'accept',
    context: { file: 'x' },
    uploadInfo: { uploadUrl: 'https://contoso.sharepoint.com/a', name: 'a' },
  }),
  invoke('composeExtension/fetchTask', {
    commandId: 'summarizeThis',
    messagePayload: { id: '1', body: { contentType: 'html', content: '<p>x</p>' } },
  }),
  { type: 'installationUpdate', action: 'add' },
  { type: 'conversationUpdate', membersAdded: [{ id: '28:daybrief' }] },
];

function invoke(name: string, value: unknown) {
  return { type: 'invoke', name, value };
}

/** Paths to every value inside, outermost first. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = { ...Object(value) };
  copy[key] = replaceAt(copy[key], rest, by);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

describe('activity with one wrong value', () => {
  let teams: LocalTeams;

  beforeAll(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    teams = await startLocalTeams();
  });

  afterAll(async () => {
    vi.restoreAllMocks();
    await teams.stop();
  });

  it('is answered, and never with a failure of ours', async () => {
    const kind = fc.constantFrom(...KINDS);
    const changed = kind.chain((change) => {
      const activity = messageActivity('http://127.0.0.1:9/', '', change);
      return fc.record({
        activity: fc.constant(activity),
        path: fc.constantFrom(...pathsOf(activity)),
        by: fc.oneof(fc.constantFrom(null, '', 0, [], {}, '__proto__'), fc.jsonValue()),
      });
    });
    await fc.assert(
      fc.asyncProperty(changed, async ({ activity, path, by }) => {
        const response = await teams.bot.post(replaceAt(activity, path, by));
        await response.text();
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});
