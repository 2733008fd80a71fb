import type { Call } from '../core/call.js';
import { InputError } from '../core/errors.js';
import type { FormerChoices } from '../core/ports/changes.js';
import type { Preference } from '../core/ports/personal-data.js';
import type { Ports } from '../core/ports/ports.js';
import type { PrivateReply } from '../core/reply.js';
import { choice, defineSkill, option, optionalRest } from '../core/skill.js';
import { toLocalTime } from '../core/time/local-time.js';
import { parseWindow } from '../core/time/time-window.js';
import { parseQuietHours } from '../delivery/timetable-and-quiet-hours/quiet-hours.js';
import { readChoices, withUndo } from '../undo/with-undo.js';
import { parseCadence } from './cadence.js';
import { requireDestination, withoutDestination } from './destination.js';
import {
  renderAlreadyMade,
  renderList,
  renderNothing,
  renderRemoved,
  renderSaved,
  renderSooner,
} from './replies.js';
import { moveToZone, parseZone } from './zone.js';

const SCHEDULED_SKILL = 'digest';

/** Sends the inbox digest by itself. */
export const schedule = defineSkill({
  name: 'schedule',
  summary: 'Sends your digest by itself, privately, at the times you say.',
  group: 'settings',
  params: {
    when: optionalRest('days and time, five cron fields, or: list, now, off'),
    since: option('how far back each digest looks: 24h, 3d, week'),
    empty: choice(['say', 'skip'], 'on a day with nothing new: say so, or stay silent', 'say'),
    zone: option('your time zone, e.g. Europe/Berlin, or "profile"'),
    quiet: option('hours in which nothing is sent, e.g. 22:00-7:00, or "off"'),
  },
  examples: [
    'schedule weekdays at 8',
    'schedule every day 7:30 --empty skip',
    'schedule Mondays 9:00 weekly',
    'schedule list',
    'schedule off',
  ],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal'],
  needs: ['subscriptions', 'deliveries', 'nextRun', 'preferences', 'changes', 'clock'],
  async run(input, ports, call): Promise<PrivateReply> {
    const former = await readChoices('schedule', ports, call);
    const reply = await change(input, ports, call);
    const after = await readChoices('schedule', ports, call);
    // What was asked to come at once is on its way.
    const isChanged = !isNow(input.when) && !areSame(after, former);
    return isChanged ? withUndo(reply, former, ports, call) : reply;
  },
});

/** Whatever is saved has an id of its own; when it runs next moves on by itself. */
function areSame(a: FormerChoices, b: FormerChoices): boolean {
  const told = ({ preference, subscriptions }: FormerChoices) =>
    JSON.stringify([preference, subscriptions.map(({ id }) => id)]);
  return told(a) === told(b);
}

function isNow(when: string | undefined): boolean {
  return when?.trim().toLowerCase() === 'now';
}

interface Asked {
  readonly when: string | undefined;
  readonly since: string | undefined;
  readonly empty: 'say' | 'skip';
  readonly zone: string | undefined;
  readonly quiet: string | undefined;
}

async function change(
  { when, since, empty, zone, quiet }: Asked,
  ports: Wanted,
  call: Call,
): Promise<PrivateReply> {
  const words = withoutDestination(when?.trim().toLowerCase() ?? '', call.principal.surface);
  // What cannot be read changes nothing, quiet hours and time zone beside it neither.
  if (!isOfExisting(words)) parseCadence(words, ports.nextRun);
  if (since !== undefined) parseWindow(since, ports.clock.now(), call.timeZone);
  const preference = await savePreference(zone, quiet, ports, call);
  if (words === '' || words === 'list') return list(preference, ports, call);
  if (words === 'off' || words === 'stop') return remove(ports, call);
  if (isNow(words)) return sooner(ports, call);

  requireDestination(call.principal.surface);
  const cadence = parseCadence(words, ports.nextRun);
  const now = ports.clock.now();
  const timeZone = preference.timeZone ?? call.timeZone;
  const next = ports.nextRun({ cadence, timeZone }, now);
  if (next === null) {
    throw new InputError({
      what: `"${when?.slice(0, 40)}" never comes.`,
      remedy: 'Choose days that exist, e.g. "weekdays at 8".',
    });
  }
  const subscription = await ports.subscriptions.save({
    owner: call.principal,
    skill: SCHEDULED_SKILL,
    words: since ?? '',
    cadence,
    timeZone,
    locale: preference.locale ?? call.locale,
    address: call.address,
    whenEmpty: empty,
    nextRunAt: next,
  });
  return renderSaved(subscription, preference, ports.nextRun, now);
}

/** Whether words are about what is scheduled already. */
function isOfExisting(words: string): boolean {
  return ['', 'list', 'off', 'stop', 'now'].includes(words);
}

type Wanted = Pick<
  Ports,
  'subscriptions' | 'deliveries' | 'nextRun' | 'preferences' | 'changes' | 'clock'
>;

/** Saves a time zone or quiet hours that came with the request, and moves what is scheduled along. */
async function savePreference(
  zone: string | undefined,
  quiet: string | undefined,
  ports: Wanted,
  call: Call,
): Promise<Preference> {
  const former = await ports.preferences.read(call.principal);
  if (zone === undefined && quiet === undefined) return former;
  const { timeZone: formerZone, quietHours: formerQuiet, ...rest } = former;
  const timeZone = zone === undefined ? formerZone : parseZone(zone);
  const quietHours = quiet === undefined ? formerQuiet : parseQuietHours(quiet);
  const preference: Preference = {
    ...rest,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(quietHours === undefined ? {} : { quietHours }),
  };
  await ports.preferences.save(call.principal, preference);
  if (zone !== undefined) await moveToZone(timeZone ?? call.timeZone, ports, call.principal);
  return preference;
}

async function list(preference: Preference, ports: Wanted, call: Call) {
  const subscriptions = await ports.subscriptions.list(call.principal);
  if (subscriptions.length === 0) return renderNothing();
  const history = await ports.deliveries.history(call.principal, 5);
  return renderList(subscriptions, history, preference, ports.nextRun, ports.clock.now());
}

async function remove(ports: Wanted, call: Call) {
  const subscriptions = await ports.subscriptions.list(call.principal);
  for (const { id } of subscriptions) await ports.subscriptions.remove(call.principal, id);
  return renderRemoved(subscriptions);
}

/** Makes today's digest due at once, unless there was one already; the cadence stays. */
async function sooner(ports: Wanted, call: Call) {
  const subscriptions = await ports.subscriptions.list(call.principal);
  if (subscriptions.length === 0) return renderNothing();
  const now = ports.clock.now();
  const [latest] = await ports.deliveries.history(call.principal, 1);
  // A local date has one digest, whatever made it due.
  const waiting = subscriptions.filter(
    ({ timeZone }) => latest?.localDate !== toLocalTime(now, timeZone).date,
  );
  if (waiting.length === 0) return renderAlreadyMade();
  for (const { id: _id, stopped: _stopped, ...kept } of waiting) {
    await ports.subscriptions.save({ ...kept, nextRunAt: now });
  }
  return renderSooner();
}
