import type { PrivateReply } from '../core/reply.js';
import { defineSkill, optionalRest, word } from '../core/skill.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { formatTime } from '../delivery/timetable-and-quiet-hours/timetable.js';
import { markItems } from '../digest/put-aside/mark-items.js';
import { renderMarked } from '../digest/put-aside/render-marked.js';
import { readSnooze } from './read-snooze.js';

/** Puts a thread aside until a day, or until somebody writes in it. */
export const snooze = defineSkill({
  name: 'snooze',
  summary:
    'Keeps a thread out of your digest until a day you name, or until somebody writes in it.',
  group: 'settings',
  params: {
    item: word('a number from your last digest, or who wrote it or its subject: Priya, the lease'),
    until: optionalRest('a day, a time or both, as in schedule; the next working day if left out'),
  },
  examples: ['snooze 2', 'snooze 2 until monday', 'snooze 1, 3 and the lease tomorrow'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'conversations', 'marks', 'changes', 'preferences', 'clock'],
  async run({ item, until }, ports, call): Promise<PrivateReply> {
    const { marks, preferences, clock } = ports;
    const preference = await preferences.read(call.principal);
    const reader = {
      now: clock.now(),
      timeZone: preference.timeZone ?? call.timeZone,
      locale: preference.locale ?? call.locale,
    };
    const asked = readSnooze(item, until, reader.now, reader.timeZone);
    const { end } = asked;
    const command = (one: string) => [`snooze ${one}`, asked.until].filter(Boolean).join(' ');
    const day = formatInterfaceDay(end.date, reader).absolute;
    const title = ['Snoozed until ', { bold: `${day}, ${formatTime(end.minutes)}` }];
    return markItems(
      asked.item,
      {
        ...{ label: 'Snooze', by: 'snooze', isForAside: false, command, title },
        returns: 'They come back to your digest then, or as soon as somebody writes in them.',
        async mark({ key, seenUpTo }) {
          const mark = { kind: 'snoozed', seenUpTo, until: end.at } as const;
          await marks.mark(call.principal, key, mark, reader.now);
          return true;
        },
        render: (thread) =>
          renderMarked(
            thread,
            title,
            'It comes back to your digest then, or as soon as somebody writes in it.',
          ),
      },
      ports,
      call,
    );
  },
});
