import { beforeEach, describe, expect, it } from 'vitest';
import { createNextRun } from '../../../adapters/cron/next-run.js';
import { connect } from '../../../skills/connect/index.js';
import type { Call } from '../../../skills/core/call.js';
import { parse } from '../../../skills/core/parse.js';
import { type Reply, toPlain } from '../../../skills/core/reply.js';
import { runSkill } from '../../../skills/core/run.js';
import { forget } from '../../../skills/forget/index.js';
import { schedule } from '../../../skills/schedule/index.js';
import { settings } from '../../../skills/settings/index.js';
import { createFakeAccountLinks } from '../../fakes/account-links.js';
import { createFakeAccounts } from '../../fakes/accounts.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLedger } from '../../fakes/ledger.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakePreferences } from '../../fakes/preferences.js';

function createScene() {
  const forgotten: string[] = [];
  return {
    ...createFakeLedger(),
    links: createFakeAccountLinks(),
    accounts: createFakeAccounts(),
    preferences: createFakePreferences(),
    personalData: {
      async forget({ user }: Call['principal']) {
        forgotten.push(user);
        return 7;
      },
    },
    forgotten,
    nextRun: createNextRun(),
    clock: createFakeClock('2026-11-24T06:00:00Z'),
  };
}

function textOf(reply: Reply): string {
  const items = reply.sections.flatMap((section) => section.items);
  return [
    toPlain(reply.title),
    ...(reply.lead ?? []).map(toPlain),
    ...items.flatMap((item) => [toPlain(item.text), ...(item.reasons ?? [])]),
  ].join('\n');
}

describe('the account skills', () => {
  let scene: ReturnType<typeof createScene>;
  const call = createFakeCall();
  const { principal } = call;

  beforeEach(() => {
    scene = createScene();
  });

  async function ask(text: string, changes: Partial<Call> = {}): Promise<Reply> {
    const skills = [connect, settings, forget, schedule];
    // Only ports that these skills need are there.
    const open = async () => scene as never;
    const asked = createFakeCall(changes);
    return (await runSkill(() => parse(text, skills), asked, open, createFakeLog())).reply;
  }

  describe('connect', () => {
    it('gives a private link and says who the page must name', async () => {
      const reply = await ask('connect');
      expect(reply.audience).toBe('asker');
      expect(textOf(reply)).toContain('Somebody called dana');
      expect(textOf(reply)).toContain('http://localhost:3978/connect?ticket=t1');
    });

    it('completes with the code and offers what comes next', async () => {
      await ask('connect');
      const reply = await ask('connect K7QM-2XTP');
      expect(scene.links.connected).toEqual(['terminal:local:dana']);
      expect(reply.actions?.map((action) => 'command' in action && action.command)).toEqual([
        'digest',
        'schedule weekdays at 8',
      ]);
    });

    it('says that a code is wrong', async () => {
      await ask('connect');
      expect(textOf(await ask('connect AAAA-AAAA'))).toContain('That is not the code.');
      expect(scene.links.connected).toEqual([]);
    });

    it.each(['group', 'channel'] as const)('gives no link in a %s', async (place) => {
      const text = textOf(await ask('connect', { place }));
      expect(text).toContain('Ask me in a personal conversation.');
      expect(text).not.toContain('ticket');
    });
  });

  describe('settings', () => {
    it('shows what holds when nothing was chosen', async () => {
      const text = textOf(await ask('settings'));
      expect(text).toContain('Time zone: Europe/Berlin\nfrom your machine');
      expect(text).toContain('Important senders: none');
      expect(text).toContain('Mailbox: not connected');
    });

    it('adds and removes important senders, each once', async () => {
      await ask('settings --important Dana@Example.com,@board.example');
      await ask('settings --important dana@example.com --unimportant @board.example');
      expect(await scene.preferences.read(principal)).toEqual({
        importantSenders: ['dana@example.com'],
      });
      await ask('settings --unimportant all');
      expect(await scene.preferences.read(principal)).toEqual({});
    });

    it.each(['everybody', '@', 'a@b', '<x>@example.com', 'a@@example.com'])(
      'saves nothing when "%s" is meant to be a sender',
      async (sender) => {
        const text = textOf(await ask(`settings --important ${sender}`));
        expect(text).toContain('as a sender');
        expect(await scene.preferences.read(principal)).toEqual({});
      },
    );

    it('marks 50 senders at most', async () => {
      const many = Array.from({ length: 51 }, (_, index) => `a${index}@example.com`);
      expect(textOf(await ask(`settings --important ${many.join(',')}`))).toContain(
        '50 is the limit',
      );
      await ask(`settings --important ${many.slice(1).join(',')}`);
      expect((await scene.preferences.read(principal)).importantSenders).toHaveLength(50);
    });

    it('moves the schedule along with the time zone, and keeps the rest', async () => {
      await scene.preferences.save(principal, { quietHours: { from: 1_320, to: 420 } });
      await ask('schedule weekdays at 8');
      await ask('settings --zone America/New_York');
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
      expect(textOf(await ask('settings --zone Mars/Base'))).toContain('Mars/Base');
      expect(await scene.preferences.read(principal)).toEqual({});
    });

    it('says since when the mailbox is connected, in the zone of the person', async () => {
      const connectedAt = Date.parse('2026-11-23T23:30:00Z');
      const account = { provider: 'graph', tenant: 't', user: 'u', secret: 's' } as const;
      await scene.accounts.save({ ...account, owner: principal, connectedAt });
      expect(textOf(await ask('settings'))).toContain('connected since Tuesday 24 November');
    });
  });

  describe('forget', () => {
    it('says what there is and deletes nothing before it was confirmed', async () => {
      await ask('schedule weekdays at 8');
      await ask('settings --important dana@example.com');
      for (const words of ['forget', 'forget me']) {
        expect(textOf(await ask(words))).toContain('1 schedule; your settings');
      }
      expect(scene.forgotten).toEqual([]);
    });

    it('deletes everything once it was confirmed, and says what it was', async () => {
      await ask('schedule weekdays at 8');
      const text = textOf(await ask('forget everything'));
      expect(scene.forgotten).toEqual(['dana']);
      expect(text).toContain('1 schedule');
      expect(text).toContain('(7 entries)');
    });

    it('is not to be asked for in front of others', async () => {
      await ask('forget everything', { place: 'channel' });
      expect(scene.forgotten).toEqual([]);
    });
  });
});
