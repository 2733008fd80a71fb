import type { Account } from '../core/ports/accounts.js';
import type { Preference } from '../core/ports/personal-data.js';
import type { Item, PrivateReply } from '../core/reply.js';
import { defineSkill, option } from '../core/skill.js';
import type { DayReader } from '../core/time/day-format.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import { formatQuietHours } from '../delivery/timetable-and-quiet-hours/quiet-hours.js';
import { moveToZone, parseZone } from '../schedule/zone.js';
import { readChoices, withUndo } from '../undo/with-undo.js';
import { changeSenders, parseSenders } from './senders.js';

/** What the person chose, shown and changed. */
export const settings = defineSkill({
  name: 'settings',
  summary: 'Shows and changes your time zone and the senders that always matter to you.',
  group: 'settings',
  params: {
    zone: option('your time zone, e.g. Europe/Berlin, or "profile"'),
    important: option('senders that always need you: dana@example.com, @example.com'),
    unimportant: option('senders that no longer do, or "all"'),
  },
  examples: [
    'settings',
    'settings --important dana@example.com,@board.example',
    'settings --zone Europe/Berlin',
  ],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal'],
  needs: ['preferences', 'accounts', 'subscriptions', 'nextRun', 'changes', 'clock'],
  async run(input, ports, call): Promise<PrivateReply> {
    const { preferences, accounts, clock } = ports;
    const former = await readChoices('settings', ports, call);
    const preference = change(former.preference, input);
    const isChanged = Object.values(input).some((value) => value !== undefined);
    if (isChanged) await preferences.save(call.principal, preference);
    if (input.zone !== undefined) {
      await moveToZone(preference.timeZone ?? call.timeZone, ports, call.principal);
    }
    const account = await accounts.find(call.principal, 'graph');
    const reader = {
      now: clock.now(),
      timeZone: preference.timeZone ?? call.timeZone,
      locale: preference.locale ?? call.locale,
    };
    const isOnTerminal = call.principal.surface === 'terminal';
    const shown = renderSettings(preference, account, isChanged, isOnTerminal, reader);
    return isChanged ? withUndo(shown, former, ports, call) : shown;
  },
});

interface Changes {
  readonly zone: string | undefined;
  readonly important: string | undefined;
  readonly unimportant: string | undefined;
}

function change(former: Preference, { zone, important, unimportant }: Changes): Preference {
  const { timeZone: formerZone, importantSenders = [], ...rest } = former;
  const timeZone = zone === undefined ? formerZone : parseZone(zone);
  const removed = unimportant === 'all' ? importantSenders : parseSenders(unimportant ?? '');
  const senders = changeSenders(importantSenders, parseSenders(important ?? ''), removed);
  return {
    ...rest,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(senders.length === 0 ? {} : { importantSenders: senders }),
  };
}

function renderSettings(
  { timeZone, importantSenders = [], quietHours }: Preference,
  account: Account | undefined,
  isChanged: boolean,
  isOnTerminal: boolean,
  reader: DayReader,
): PrivateReply {
  return {
    kind: 'notice',
    audience: 'asker',
    title: [{ bold: isChanged ? 'Saved. These are your settings now.' : 'Your settings' }],
    sections: [
      {
        items: [
          setting(
            'Time zone',
            reader.timeZone,
            timeZone
              ? 'settings --zone profile'
              : `from your ${isOnTerminal ? 'machine' : 'profile'}`,
          ),
          setting(
            'Important senders',
            importantSenders.length === 0 ? 'none' : importantSenders.join(', '),
            'their messages always need you; settings --important dana@example.com',
          ),
          setting(
            'Quiet hours',
            quietHours ? formatQuietHours(quietHours) : 'none',
            'schedule --quiet 22:00-7:00',
          ),
          setting(
            'Mailbox',
            account ? `connected since ${dayOf(account.connectedAt, reader)}` : 'not connected',
            account ? 'forget deletes everything' : 'connect reads your Microsoft mailbox',
          ),
        ],
      },
    ],
  };
}

function setting(name: string, value: string, hint: string): Item {
  return { text: [{ bold: `${name}: ` }, value], reasons: [hint], sources: [] };
}

function dayOf(instant: number, reader: DayReader): string {
  return formatInterfaceDay(toLocalTime(instant, reader.timeZone).date, reader).absolute;
}
