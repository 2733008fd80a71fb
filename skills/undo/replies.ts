import { quoteWord } from '../conversation/follow-up.js';
import type { Former, FormerChoices, FormerThread } from '../core/ports/changes.js';
import type { Action, PrivateReply, RichText } from '../core/reply.js';
import type { DayReader } from '../core/time/day-format.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import { formatTime } from '../delivery/timetable-and-quiet-hours/timetable.js';
import { UNDO_MINUTES } from './with-undo.js';

/** There is no change, or it was taken back already. */
export function renderNothing(): PrivateReply {
  const what = 'done, snooze, restore, schedule and settings';
  return {
    ...notice(
      ['There is nothing to take back.'],
      [[`“undo” takes back your last change once, within ${UNDO_MINUTES} minutes: ${what}.`]],
    ),
    empty: true,
  };
}

/** The button of an answer whose change is no longer the last. */
export function renderNotLast(): PrivateReply {
  return notice(
    ['That is not your last change any more, so I left everything as it is.'],
    [['“undo” takes back the last one.']],
  );
}

/** What is as it was. `subject` is that of the thread, where it could be read. */
export function renderTakenBack(
  former: Former,
  subject: string | undefined,
  reader: DayReader,
): PrivateReply {
  if (former.kind === 'choices') return renderChoicesBack(former);
  if (former.kind === 'threads') {
    const count = former.threads.length;
    return notice([{ bold: 'Taken back' }, `: ${former.by} for ${count} threads`], [[AS_BEFORE]]);
  }
  return notice(
    [{ bold: 'Taken back' }, `: ${subject ?? former.by}`],
    [[describeStanding(former, reader)]],
  );
}

/** It is too late; what to type instead. */
export function renderTooLate(former: Former): PrivateReply {
  const title = [`That was more than ${UNDO_MINUTES} minutes ago, so I left it as it is.`];
  if (former.kind !== 'choices') {
    const { by } = former;
    const isBack = by === 'restore';
    const words = isBack
      ? 'Say “digest”, then “done” or “snooze” with its number.'
      : 'Say “digest --only put-aside”, then “restore” with its number.';
    if (former.kind === 'threads') return notice(title, [[words]]);
    const command = `${isBack ? 'done' : 'restore'} ${quoteWord(former.reference)}`;
    return notice(
      title,
      [[words]],
      [{ kind: 'command', label: isBack ? 'Done' : 'Bring back', command }],
    );
  }
  const command = former.by === 'settings' ? 'settings' : 'schedule list';
  return notice(
    title,
    [[howToChoose(former)]],
    [{ kind: 'command', label: former.by === 'settings' ? 'Settings' : 'Schedule', command }],
  );
}

const AS_BEFORE = 'They stand as they did before, and your next digest shows them accordingly.';

function describeStanding({ mark }: FormerThread, reader: DayReader): string {
  if (mark === undefined) {
    return 'It is not put aside: your next digest shows it where it belongs, if it reaches back that far.';
  }
  if (mark.kind === 'done') return 'It is done again, until somebody writes in it.';
  const { date, minutes } = toLocalTime(mark.until, reader.timeZone);
  const day = formatInterfaceDay(date, reader).absolute;
  return `It is snoozed again until ${day}, ${formatTime(minutes)}.`;
}

function renderChoicesBack({ by, subscriptions }: FormerChoices): PrivateReply {
  const isSettings = by === 'settings';
  const scheduled = subscriptions.map(({ cadence }) => cadence.words).join('; ');
  const schedule =
    scheduled === '' ? 'Nothing is scheduled.' : `Your digest comes ${scheduled} again.`;
  return notice(
    [
      { bold: 'Taken back' },
      `: your ${isSettings ? 'settings are as they were' : 'schedule is as it was'}.`,
    ],
    isSettings ? [] : [[schedule]],
    [
      isSettings
        ? { kind: 'command', label: 'Settings', command: 'settings' }
        : { kind: 'command', label: 'Schedule', command: 'schedule list' },
    ],
  );
}

function howToChoose({ by, subscriptions: [first] }: FormerChoices): string {
  if (by === 'settings') return 'Say “settings” to see and change them.';
  const before = first === undefined ? 'schedule off' : `schedule ${first.cadence.words}`;
  return `It was so before: “${before}”. “schedule list” shows what is.`;
}

function notice(
  title: RichText,
  lead: readonly RichText[],
  actions: readonly Action[] = [],
): PrivateReply {
  return {
    kind: 'notice',
    audience: 'asker',
    title,
    lead,
    sections: [],
    ...(actions.length === 0 ? {} : { actions }),
  };
}
