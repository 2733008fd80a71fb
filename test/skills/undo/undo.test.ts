import { beforeEach, describe, expect, it } from 'vitest';
import { createNextRun } from '../../../adapters/cron/next-run.js';
import type { Place } from '../../../skills/core/call.js';
import { UnavailableError } from '../../../skills/core/errors.js';
import type { MailItem } from '../../../skills/core/ports/mail.js';
import type { Reply } from '../../../skills/core/reply.js';
import { runSkill } from '../../../skills/core/run.js';
import { parse } from '../../../skills/core/typed-commands/parse.js';
import { done } from '../../../skills/done/index.js';
import { restore } from '../../../skills/restore/index.js';
import { schedule } from '../../../skills/schedule/index.js';
import { settings } from '../../../skills/settings/index.js';
import { snooze } from '../../../skills/snooze/index.js';
import { undo } from '../../../skills/undo/index.js';
import { createFakeAccounts } from '../../fakes/accounts.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeChanges } from '../../fakes/changes.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeLedger } from '../../fakes/ledger.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeMailbox } from '../../fakes/mailbox.js';
import { createFakeMarks } from '../../fakes/marks.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { textOf } from '../account-scene.js';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const MINUTE = 60_000;

function mail(id: string, subject: string): MailItem {
  return {
    kind: 'message',
    message: {
      id,
      internetMessageId: `${id}@example.com`,
      references: [],
      from: { name: 'Dana Ortiz', address: 'dana@example.com' },
      to: [],
      cc: [],
      subject,
      receivedAt: NOW - 60 * MINUTE,
      body: { format: 'text', content: 'Can you confirm?' },
      attachments: [],
      important: false,
    },
  };
}

function createScene() {
  const mailbox = createFakeMailbox({
    owner: { addresses: ['alex@example.com'] },
    items: [mail('AAMk1=', 'Budget review'), mail('AAMk2=', 'Re: Lease')],
  });
  const ports = {
    ...createFakeLedger(),
    mailbox,
    accounts: createFakeAccounts(),
    conversations: createFakeConversations(),
    preferences: createFakePreferences(),
    marks: createFakeMarks(),
    changes: createFakeChanges(),
    nextRun: createNextRun(),
    clock: createFakeClock(NOW),
  };
  const call = createFakeCall();
  const skills = [done, snooze, restore, schedule, settings, undo];
  return {
    ports,
    owner: call.principal,
    marks: () => ports.marks.list(call.principal, ports.clock.now()),
    async say(text: string, place: Place = 'personal'): Promise<Reply> {
      // Only ports that these skills need are there.
      const open = async () => ports as never;
      const asked = createFakeCall({ place });
      return (await runSkill(() => parse(text, skills), asked, open, createFakeLog())).reply;
    },
  };
}

function undoButtonOf(reply: Reply): string {
  const [button] = (reply.actions ?? []).flatMap((action) =>
    action.kind === 'command' && action.label === 'Undo' ? [action.command] : [],
  );
  if (button === undefined) throw new Error('There is no such button.');
  return button;
}

describe('undo', () => {
  let scene: ReturnType<typeof createScene>;
  beforeEach(() => {
    scene = createScene();
  });

  it('brings back what was done, once', async () => {
    const reply = await scene.say('done AAMk1=');
    expect(textOf(reply)).toContain('“undo” takes it back, within 10 minutes.');
    expect(textOf(await scene.say('undo'))).toBe(
      [
        'Taken back: Budget review',
        'It is not put aside: your next digest shows it where it belongs, if it reaches back that far.',
      ].join('\n'),
    );
    expect((await scene.marks()).size).toBe(0);
    const again = await scene.say('undo');
    expect(again).toMatchObject({ title: ['There is nothing to take back.'], empty: true });
  });

  it('puts back the mark that a thread had, whichever way it was changed', async () => {
    await scene.say('done AAMk1=');
    const before = await scene.marks();
    await scene.say('snooze AAMk1= friday');
    expect(textOf(await scene.say('undo'))).toContain('It is done again');
    expect(await scene.marks()).toEqual(before);
    await scene.say('restore AAMk1=');
    expect((await scene.marks()).size).toBe(0);
    await scene.say('undo');
    expect(await scene.marks()).toEqual(before);
    await scene.say('snooze AAMk2= friday 9:00');
    await scene.say('done AAMk2=');
    expect(textOf(await scene.say('undo'))).toContain(
      'It is snoozed again until Friday 27 November, 9:00.',
    );
  });

  it('takes back the last change alone', async () => {
    await scene.say('done AAMk1=');
    await scene.say('done AAMk2=');
    expect(textOf(await scene.say('undo'))).toContain('Lease');
    expect([...(await scene.marks()).keys()]).toEqual(['AAMk1=@example.com']);
    expect(await scene.say('undo')).toMatchObject({ empty: true });
  });

  it('does by its button what the button stands under, or nothing', async () => {
    const first = undoButtonOf(await scene.say('done AAMk1='));
    const second = undoButtonOf(await scene.say('done AAMk2='));
    expect(textOf(await scene.say(first))).toContain('not your last change any more');
    expect((await scene.marks()).size).toBe(2);
    expect(textOf(await scene.say(second))).toContain('Taken back: Lease');
    expect(await scene.say(second)).toMatchObject({ empty: true });
    expect([...(await scene.marks()).keys()]).toEqual(['AAMk1=@example.com']);
  });

  it('changes nothing after ten minutes, and says what to type', async () => {
    await scene.say('done AAMk1=');
    scene.ports.clock.advance(10 * MINUTE);
    await scene.say('undo');
    expect((await scene.marks()).size).toBe(0);

    await scene.say('done AAMk1=');
    scene.ports.clock.advance(10 * MINUTE + 1);
    const late = await scene.say('undo');
    expect(textOf(late)).toContain('more than 10 minutes ago');
    expect(textOf(late)).toContain('“digest --only put-aside”, then “restore”');
    expect(late.actions).toMatchObject([{ label: 'Bring back', command: 'restore AAMk1=' }]);
    expect((await scene.marks()).size).toBe(1);
    expect(await scene.say('undo')).toMatchObject({ empty: true });
  });

  it('takes back all that one command did, and the command names what it could not do', async () => {
    const reply = await scene.say('done AAMk1=, AAMk2= and 9');
    expect(textOf(reply)).toBe(
      [
        'Done: 2 threads',
        'They stay out of your digest until somebody writes in them again. Your mailbox is unchanged.',
        '“undo” takes it back, within 10 minutes.',
        'Budget review',
        'Lease',
        '9',
        'There is no item 9 in your last answer.',
      ].join('\n'),
    );
    expect((await scene.marks()).size).toBe(2);
    expect(textOf(await scene.say(undoButtonOf(reply)))).toContain(
      'Taken back: done for 2 threads',
    );
    expect((await scene.marks()).size).toBe(0);
    expect(await scene.say('undo')).toMatchObject({ empty: true });
  });

  it('takes back a snooze of several until one day', async () => {
    const reply = await scene.say('snooze AAMk1=, 9 and AAMk2= until friday');
    expect(textOf(reply)).toContain('Snoozed until Friday 27 November, 8:00: 2 threads');
    expect([...(await scene.marks()).values()]).toMatchObject([
      { kind: 'snoozed' },
      { kind: 'snoozed' },
    ]);
    expect(textOf(await scene.say('restore AAMk1= and 9'))).toContain('Brought back: 1 thread');
    expect((await scene.marks()).size).toBe(1);
    await scene.say('undo');
    expect((await scene.marks()).size).toBe(2);
  });

  it('refuses a list of which nothing is there, as it refuses one', async () => {
    expect(textOf(await scene.say('done 8 and 9'))).toContain('There is no item 9');
    expect(await scene.say('undo')).toMatchObject({ empty: true });
  });

  it('takes a first schedule away', async () => {
    await scene.say('schedule weekdays at 8');
    expect(textOf(await scene.say('undo'))).toBe(
      'Taken back: your schedule is as it was.\nNothing is scheduled.',
    );
    expect(await scene.ports.subscriptions.list(scene.owner)).toEqual([]);
  });

  it.each(['schedule off', 'schedule Mondays 9:00 --empty skip --quiet 22:00-7:00 --zone UTC'])(
    'brings back the schedule that was there before “%s”',
    async (words) => {
      const { ports, owner, say } = scene;
      await say('schedule every day 7:30 --since 3d --quiet 20:00-6:00');
      const [before] = await ports.subscriptions.list(owner);
      const chosen = await ports.preferences.read(owner);
      ports.clock.advance(60 * MINUTE);
      await say(words);
      ports.clock.advance(MINUTE);
      expect(textOf(await say('undo'))).toContain('Your digest comes every day at 7:30 again.');
      const after = await ports.subscriptions.list(owner);
      expect(after).toEqual([{ ...before, id: expect.any(String) }]);
      expect(await ports.preferences.read(owner)).toEqual(chosen);
    },
  );

  it('leaves a schedule that had stopped as it was', async () => {
    const { ports, owner, say } = scene;
    await say('schedule weekdays at 8');
    const [{ id } = { id: '' }] = await ports.subscriptions.list(owner);
    await ports.subscriptions.stop(owner, id, 'gone');
    await say('schedule off');
    await say('undo');
    expect(await ports.subscriptions.list(owner)).toMatchObject([
      { nextRunAt: null, stopped: 'gone' },
    ]);
  });

  it('says what the schedule was when it is too late', async () => {
    await scene.say('schedule weekdays at 8');
    await scene.say('schedule off');
    scene.ports.clock.advance(11 * MINUTE);
    const late = textOf(await scene.say('undo'));
    const [, words = ''] = /“(schedule [^”]+)”/.exec(late) ?? [];
    expect(words).toBe('schedule weekdays at 8:00');
    await scene.say(words);
    expect(await scene.ports.subscriptions.list(scene.owner)).toHaveLength(1);
  });

  it('takes back nothing that was only looked at, or asked to come now', async () => {
    for (const words of ['schedule', 'schedule list', 'schedule off', 'settings']) {
      const reply = await scene.say(words);
      expect(textOf(reply)).not.toContain('“undo”');
    }
    expect(await scene.say('undo')).toMatchObject({ empty: true });
    await scene.say('schedule weekdays at 8');
    expect(textOf(await scene.say('schedule now'))).not.toContain('“undo”');
  });

  it('brings back settings, with the zone of the schedule', async () => {
    const { ports, owner, say } = scene;
    await say('settings --important dana@example.com');
    await say('schedule weekdays at 8');
    await say('settings --zone America/New_York --unimportant all');
    expect(textOf(await say('undo'))).toBe('Taken back: your settings are as they were.');
    expect(await ports.preferences.read(owner)).toEqual({
      importantSenders: ['dana@example.com'],
    });
    expect(await ports.subscriptions.list(owner)).toMatchObject([{ timeZone: 'Europe/Berlin' }]);
  });

  it('changes what somebody chose only in private, and a thread everywhere', async () => {
    await scene.say('settings --important dana@example.com');
    const refused = await scene.say('undo', 'channel');
    expect(refused.kind).toBe('error');
    expect(textOf(refused)).toContain('personal conversation');
    expect(textOf(await scene.say('undo'))).toContain('Taken back');
    await scene.say('done AAMk1=');
    expect(textOf(await scene.say('undo', 'channel'))).toContain('Taken back');
  });

  it('takes back all the same what it cannot name', async () => {
    await scene.say('done AAMk1=');
    scene.ports.mailbox.thread = () =>
      Promise.reject(new UnavailableError({ what: 'Down.', remedy: 'Wait.' }));
    expect(textOf(await scene.say('undo'))).toContain('Taken back: done');
    expect((await scene.marks()).size).toBe(0);
  });

  it('is done once when it is said twice at the same moment', async () => {
    await scene.say('done AAMk1=');
    const replies = await Promise.all([scene.say('undo'), scene.say('undo')]);
    expect(replies.filter(({ empty }) => empty)).toHaveLength(1);
  });
});
