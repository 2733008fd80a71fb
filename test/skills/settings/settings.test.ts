import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeCall } from '../../fakes/call.js';
import { createAccountScene, textOf } from '../account-scene.js';

describe('settings', () => {
  let scene: ReturnType<typeof createAccountScene>;
  const { principal } = createFakeCall();
  beforeEach(() => {
    scene = createAccountScene();
  });

  it('shows what holds when nothing was chosen', async () => {
    const text = textOf(await scene.ask('settings'));
    expect(text).toContain('Time zone: Europe/Berlin\nfrom your machine');
    expect(text).toContain('Important senders: none');
    expect(text).toContain('Mailbox: not connected');
  });

  it('adds and removes important senders, each once', async () => {
    await scene.ask('settings --important Dana@Example.com,@board.example');
    await scene.ask('settings --important dana@example.com --unimportant @board.example');
    expect(await scene.preferences.read(principal)).toEqual({
      importantSenders: ['dana@example.com'],
    });
    await scene.ask('settings --unimportant all');
    expect(await scene.preferences.read(principal)).toEqual({});
  });

  it.each(['everybody', '@', 'a@b', '<x>@example.com', 'a@@example.com'])(
    'saves nothing when "%s" is meant to be a sender',
    async (sender) => {
      const text = textOf(await scene.ask(`settings --important ${sender}`));
      expect(text).toContain('as a sender');
      expect(await scene.preferences.read(principal)).toEqual({});
    },
  );

  it('marks 50 senders at most', async () => {
    const many = Array.from({ length: 51 }, (_, index) => `a${index}@example.com`);
    expect(textOf(await scene.ask(`settings --important ${many.join(',')}`))).toContain(
      '50 is the limit',
    );
    await scene.ask(`settings --important ${many.slice(1).join(',')}`);
    expect((await scene.preferences.read(principal)).importantSenders).toHaveLength(50);
  });

  it('moves the schedule along with the time zone, and keeps the rest', async () => {
    await scene.preferences.save(principal, { quietHours: { from: 1_320, to: 420 } });
    await scene.ask('schedule weekdays at 8');
    await scene.ask('settings --zone America/New_York');
    const [subscription] = await scene.subscriptions.list(principal);
    expect(subscription).toMatchObject({
      timeZone: 'America/New_York',
      nextRunAt: Date.parse('2026-11-24T13:00:00Z'),
    });
    expect(await scene.preferences.read(principal)).toEqual({
      timeZone: 'America/New_York',
      quietHours: { from: 1_320, to: 420 },
    });
  });

  it('changes nothing for a zone that does not exist', async () => {
    expect(textOf(await scene.ask('settings --zone Mars/Base'))).toContain('Mars/Base');
    expect(await scene.preferences.read(principal)).toEqual({});
  });

  it('says since when the mailbox is connected, in the zone of the person', async () => {
    const connectedAt = Date.parse('2026-11-23T23:30:00Z');
    const account = { provider: 'graph', tenant: 't', user: 'u', secret: 's' } as const;
    await scene.accounts.save({ ...account, owner: principal, connectedAt });
    expect(textOf(await scene.ask('settings'))).toContain('connected since Tuesday 24 November');
  });
});
