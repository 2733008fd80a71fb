import { describe, expect, it } from 'vitest';
import { createNextRun } from '../../../adapters/cron/next-run.js';
import type { PrivateReply, Reply } from '../../../skills/core/reply.js';
import { runSkill } from '../../../skills/core/run.js';
import { parse } from '../../../skills/core/typed-commands/parse.js';
import { schedule } from '../../../skills/schedule/index.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeChanges } from '../../fakes/changes.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLedger } from '../../fakes/ledger.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { textOf } from '../account-scene.js';

function createAsk() {
  const ledger = createFakeLedger();
  const clock = createFakeClock('2026-11-24T06:00:00Z');
  const preferences = createFakePreferences();
  const ports = {
    ...ledger,
    clock,
    preferences,
    changes: createFakeChanges(),
    nextRun: createNextRun(),
  };
  const call = createFakeCall();
  return {
    ...ports,
    call,
    async ask(text: string): Promise<Reply> {
      const open = async () => ports as never; // the skill touches no port but these five
      const { reply } = await runSkill(() => parse(text, [schedule]), call, open, createFakeLog());
      return reply;
    },
  };
}

describe('schedule', () => {
  it('repeats what it understood, with the next three dates', async () => {
    const { ask, subscriptions, call } = createAsk();
    expect(textOf(await ask('schedule weekdays at 8'))).toBe(
      [
        'Your digest comes weekdays at 8:00 (Europe/Berlin).',
        'It is printed where "npm start" runs on this machine.',
        'Next: Tue 24 Nov, 8:00 · Wed 25 Nov, 8:00 · Thu 26 Nov, 8:00',
        'A day with nothing new is said in one line. "schedule off" ends it.',
        '“undo” takes it back, within 10 minutes.',
      ].join('\n'),
    );
    expect(await subscriptions.list(call.principal)).toMatchObject([
      {
        skill: 'digest',
        words: '',
        cadence: { cron: '0 8 * * 1-5' },
        timeZone: 'Europe/Berlin',
        address: call.address,
        nextRunAt: Date.parse('2026-11-24T07:00:00Z'),
      },
    ]);
  });

  it('replaces the schedule that was there', async () => {
    const { ask, subscriptions, call } = createAsk();
    await ask('schedule weekdays at 8');
    await ask('schedule Mondays 9:00 weekly --empty skip');
    expect(await subscriptions.list(call.principal)).toMatchObject([
      { words: '', whenEmpty: 'skip', cadence: { words: 'Mondays at 9:00' } },
    ]);
  });

  it('asks for a schedule when there is none, and offers one', async () => {
    const reply = (await createAsk().ask('schedule')) as PrivateReply;
    expect(textOf(reply)).toContain('Nothing is scheduled.');
    expect(reply.actions).toMatchObject([{ command: 'schedule weekdays at 8' }]);
  });

  it('lists what is scheduled and how the last ones went', async () => {
    const { ask, subscriptions, clock, nextRun } = createAsk();
    await ask('schedule every day 7:30');
    clock.advance(3 * 86_400_000);
    await subscriptions.claimDue({ now: clock.now(), limit: 9, catchUpMs: 1, nextRun });
    expect(textOf(await ask('schedule list'))).toBe(
      [
        'You have one schedule.',
        'Digest every day at 7:30 (Europe/Berlin)',
        'next: Fri 27 Nov, 7:30 · Sat 28 Nov, 7:30 · Sun 29 Nov, 7:30',
        '2026-11-24: not sent',
        'Daybrief was not running',
      ].join('\n'),
    );
  });

  it('says why a schedule was stopped', async () => {
    const { ask, subscriptions, call } = createAsk();
    await ask('schedule weekdays at 8');
    const [saved] = await subscriptions.list(call.principal);
    await subscriptions.stop(call.principal, saved?.id ?? '', 'not_found');
    expect(textOf(await ask('schedule'))).toContain('stopped: I was not let into our conversation');
  });

  it('ends everything with "off"', async () => {
    const { ask, subscriptions, call } = createAsk();
    await ask('schedule weekdays at 8');
    expect(textOf(await ask('schedule off'))).toContain('It was: weekdays at 8:00.');
    expect(await subscriptions.list(call.principal)).toEqual([]);
    expect(textOf(await ask('schedule off'))).toContain('Nothing was scheduled.');
  });

  it('makes the next one due at once with "now", and keeps the cadence', async () => {
    const { ask, subscriptions, call, clock, nextRun } = createAsk();
    await ask('schedule weekdays at 8');
    expect(textOf(await ask('schedule now'))).toContain('It is the one of today');
    const claim = { now: clock.now(), limit: 9, catchUpMs: 1, nextRun };
    expect((await subscriptions.claimDue(claim)).claimed).toHaveLength(1);
    expect(await subscriptions.list(call.principal)).toMatchObject([
      { nextRunAt: Date.parse('2026-11-24T07:00:00Z') },
    ]);
  });

  it('promises no second digest on a day that had one, and leaves the schedule alone', async () => {
    const { ask, subscriptions, call, clock, nextRun } = createAsk();
    await ask('schedule every day 8:00');
    await ask('schedule now');
    await subscriptions.claimDue({ now: clock.now(), limit: 9, catchUpMs: 1, nextRun });
    const before = await subscriptions.list(call.principal);
    clock.advance(60_000);
    expect(textOf(await ask('schedule now'))).toContain('Today’s digest was made already.');
    expect(await subscriptions.list(call.principal)).toEqual(before);
  });

  it('moves a schedule along with its person’s time zone, and back to the profile’s', async () => {
    const { ask, subscriptions, call } = createAsk();
    await ask('schedule every day 8:00');
    await ask('schedule list --zone America/New_York');
    expect(await subscriptions.list(call.principal)).toMatchObject([
      { timeZone: 'America/New_York', nextRunAt: Date.parse('2026-11-24T13:00:00Z') },
    ]);
    await ask('schedule list --zone profile');
    expect(await subscriptions.list(call.principal)).toMatchObject([{ timeZone: 'Europe/Berlin' }]);
    expect(textOf(await ask('schedule list --zone Mars/Olympus'))).toContain('time zone');
    await ask('schedule list --zone "new york"');
    expect(await subscriptions.list(call.principal)).toMatchObject([
      { timeZone: 'America/New_York' },
    ]);
  });

  it('keeps neither quiet hours nor a zone beside what it cannot read', async () => {
    const { ask, preferences, call } = createAsk();
    expect(textOf(await ask('schedule nonsense --quiet 22:00-7:00 --zone Tokyo'))).toContain(
      'nonsense',
    );
    expect(await preferences.read(call.principal)).toEqual({});
  });

  it('keeps quiet hours, and says when a digest has to wait for their end', async () => {
    const { ask, preferences, call } = createAsk();
    const reply = await ask('schedule every day 6:00 --quiet 22:00-7:00');
    expect(textOf(reply)).toContain('Your quiet hours are 22:00-7:00, so it waits until 7:00.');
    expect(await preferences.read(call.principal)).toEqual({ quietHours: { from: 1320, to: 420 } });
    await ask('schedule list --quiet off');
    expect(await preferences.read(call.principal)).toEqual({});
  });

  it('refuses days that never come and windows that cannot be read', async () => {
    const { ask, subscriptions, call } = createAsk();
    expect(textOf(await ask('schedule "0 8 30 2 *"'))).toContain('never comes');
    expect(textOf(await ask('schedule weekdays --since whenever'))).toContain('"whenever"');
    expect(await subscriptions.list(call.principal)).toEqual([]);
  });
});
