import type { DeliveryRecord, DeliveryState } from '../core/ports/deliveries.js';
import type { Preference } from '../core/ports/personal-data.js';
import type { NextRun, Subscription } from '../core/ports/subscriptions.js';
import type { Item, PrivateReply, RichText } from '../core/reply.js';
import { toLocalTime } from '../core/time/local-time.js';
import { formatQuietHours, isQuiet } from '../delivery/timetable-and-quiet-hours/quiet-hours.js';
import { formatTime } from '../delivery/timetable-and-quiet-hours/timetable.js';

const SHOWN_DATES = 3;

/** The echo of a new schedule, with the next three dates: what was understood, to check at a glance. */
export function renderSaved(
  subscription: Subscription,
  preference: Preference,
  nextRun: NextRun,
  now: number,
): PrivateReply {
  const dates = nextDates(subscription, nextRun, now);
  const minutes = toLocalTime(dates[0] ?? now, subscription.timeZone).minutes;
  const quiet = preference.quietHours;
  const isOnTerminal = subscription.owner.surface === 'terminal';
  return notice(
    [{ bold: `Your digest comes ${subscription.cadence.words}` }, ` (${subscription.timeZone}).`],
    [
      ...(isOnTerminal ? [['It is printed where "npm start" runs on this machine.']] : []),
      [`Next: ${dates.map((date) => formatDate(date, subscription)).join(' · ')}`],
      ...(quiet && isQuiet(minutes, quiet)
        ? [
            [
              `Your quiet hours are ${formatQuietHours(quiet)}, so it waits until ${formatTime(quiet.to)}.`,
            ],
          ]
        : []),
      [
        subscription.whenEmpty === 'say'
          ? 'A day with nothing new is said in one line. "schedule off" ends it.'
          : 'On a day with nothing new I stay silent. "schedule off" ends it.',
      ],
    ],
  );
}

/** What is scheduled, and how the last ones went. */
export function renderList(
  subscriptions: readonly Subscription[],
  history: readonly DeliveryRecord[],
  preference: Preference,
  nextRun: NextRun,
  now: number,
): PrivateReply {
  const quiet = preference.quietHours;
  return {
    ...notice(
      [
        subscriptions.length === 1
          ? 'You have one schedule.'
          : `You have ${subscriptions.length} schedules.`,
      ],
      quiet ? [[`Quiet hours: ${formatQuietHours(quiet)}.`]] : [],
    ),
    sections: [
      { items: subscriptions.map((each) => toItem(each, nextRun, now)) },
      ...(history.length === 0 ? [] : [{ heading: 'Lately', items: history.map(toHistoryItem) }]),
    ],
  };
}

/** There is nothing scheduled, and how to begin. */
export function renderNothing(): PrivateReply {
  return {
    ...notice(['Nothing is scheduled.'], [['Say when, e.g. "schedule weekdays at 8".']]),
    actions: [
      { kind: 'command', label: 'Every weekday at 8:00', command: 'schedule weekdays at 8' },
    ],
  };
}

/** What was ended. */
export function renderRemoved(subscriptions: readonly Subscription[]): PrivateReply {
  if (subscriptions.length === 0) {
    return notice(['Nothing was scheduled.'], [['To begin, say e.g. "schedule weekdays at 8".']]);
  }
  const words = subscriptions.map(({ cadence }) => cadence.words).join('; ');
  return notice(['Ended. No digest comes by itself any more.'], [[`It was: ${words}.`]]);
}

/** Today's digest comes at once, instead of at its hour. */
export function renderSooner(): PrivateReply {
  return notice(
    ['Your digest is on its way.'],
    [['It is the one of today; the next comes on the next day of your schedule.']],
  );
}

/** Today's digest was made before. */
export function renderAlreadyMade(): PrivateReply {
  return notice(
    ['Today’s digest was made already.'],
    [['"digest" gives you a new one here; "schedule list" says what became of the other.']],
  );
}

function toItem(subscription: Subscription, nextRun: NextRun, now: number): Item {
  const { cadence, timeZone, stopped } = subscription;
  const dates = nextDates(subscription, nextRun, now);
  return {
    text: [{ bold: `Digest ${cadence.words}` }, ` (${timeZone})`],
    reasons:
      stopped === undefined
        ? [`next: ${dates.map((date) => formatDate(date, subscription)).join(' · ')}`]
        : [`stopped: ${reasonFor(stopped)}; it runs again when you write to me`],
    sources: [],
  };
}

const STATE_WORDS: Readonly<Record<DeliveryState, string>> = {
  pending: 'waiting',
  sending: 'being sent',
  sent: 'sent',
  empty: 'nothing new, nothing sent',
  retry: 'will be tried again',
  skipped: 'not sent',
  dead: 'could not be sent',
  unknown: 'perhaps sent: the answer was lost',
};

function toHistoryItem({ id, localDate, state, code }: DeliveryRecord): Item {
  return {
    text: [`${localDate}: ${STATE_WORDS[state]}`],
    ...(code === undefined ? {} : { reasons: [reasonFor(code)] }),
    sources: [],
    reference: id,
  };
}

function reasonFor(code: string): string {
  switch (code) {
    case 'missed':
      return 'Daybrief was not running';
    case 'cancelled':
    case 'replaced':
      return 'the schedule was changed';
    case 'superseded':
      return 'the next one came first, and reaches back';
    case 'gone':
      return 'I could not reach you any more';
    case 'not_found':
    case 'permission_denied':
      return 'I was not let into our conversation';
    case 'authentication_failed':
      return 'my sign-in was not accepted';
    default:
      return code.replaceAll('_', ' ');
  }
}

function nextDates(subscription: Subscription, nextRun: NextRun, now: number): readonly number[] {
  const dates: number[] = [];
  let at = subscription.nextRunAt ?? nextRun(subscription, now);
  while (at !== null && dates.length < SHOWN_DATES) {
    dates.push(at);
    at = nextRun(subscription, at);
  }
  return dates;
}

/** "Wed 25 Nov, 8:00" in the person's zone, in the one order of the interface (`interface-day.ts`). */
function formatDate(instant: number, { timeZone }: Subscription): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(instant);
  return `${day}, ${formatTime(toLocalTime(instant, timeZone).minutes)}`;
}

function notice(title: RichText, lead: readonly RichText[]): PrivateReply {
  return { kind: 'schedule', audience: 'asker', title, lead, sections: [] };
}
