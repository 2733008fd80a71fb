import type { PrivateReply } from '../core/reply.js';
import { defineSkill, optionalRest, word } from '../core/skill.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { formatTime } from '../delivery/cadence-and-quiet-hours/timetable.js';
import { findThread } from '../digest/put-aside/find-thread.js';
import { renderMarked } from '../digest/put-aside/render-marked.js';
import { parseSnoozeEnd } from './snooze-end.js';

/** Puts a thread aside until a day, or until somebody writes in it. */
export const snooze = defineSkill({
  name: 'snooze',
  summary:
    'Keeps a thread out of your digest until a day you name, or until somebody writes in it.',
  group: 'settings',
  params: {
    item: word('a number from your last digest, or a message id'),
    until: optionalRest('a day, a time or both, as in schedule; the next working day if left out'),
  },
  examples: ['snooze 2', 'snooze 2 until monday', 'snooze 2 friday 9:00'],
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'conversations', 'marks', 'preferences', 'clock'],
  async run({ item, until }, ports, call): Promise<PrivateReply> {
    const { marks, preferences, clock } = ports;
    const preference = await preferences.read(call.principal);
    const reader = {
      now: clock.now(),
      timeZone: preference.timeZone ?? call.timeZone,
      locale: preference.locale ?? call.locale,
    };
    const end = parseSnoozeEnd(until, reader.now, reader.timeZone);
    const thread = await findThread(item, ports, call);
    const mark = { kind: 'snoozed', seenUpTo: thread.seenUpTo, until: end.at } as const;
    await marks.mark(call.principal, thread.key, mark, reader.now);
    const day = formatInterfaceDay(end.date, reader).absolute;
    return renderMarked(
      thread,
      ['Snoozed until ', { bold: `${day}, ${formatTime(end.minutes)}` }],
      'It comes back to your digest then, or as soon as somebody writes in it.',
    );
  },
});
