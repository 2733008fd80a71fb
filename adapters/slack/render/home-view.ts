import type { HomeView, KnownBlock } from '@slack/types';
import type { Account } from '../../../skills/core/ports/accounts.js';
import type { DeliveryRecord } from '../../../skills/core/ports/deliveries.js';
import type { Subscription } from '../../../skills/core/ports/subscriptions.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import { plain, toPlainContext } from './text-object.js';

/** What the App Home shows of a person. */
export interface HomeFacts {
  readonly account: Account | undefined;
  readonly subscriptions: readonly Subscription[];
  readonly history: readonly DeliveryRecord[];
}

/** Renders the App Home: connection, schedule, last digests, and what to press. */
export function renderHome(facts: HomeFacts, skills: readonly AnySkill[]): HomeView {
  const has = (name: string) => skills.some((skill) => skill.name === name);
  const { account, subscriptions, history } = facts;
  const schedule = subscriptions[0];
  return {
    type: 'home',
    blocks: [
      header('Daybrief'),
      text('Reads your mail and meetings and tells you what needs you. Only you see its answers.'),
      buttons([
        ...(has('digest') ? [button('Digest now', 'run-digest', 'primary' as const)] : []),
        ...(has('deck') ? [button('Make slides…', 'form-deck')] : []),
        button('Help', 'run-help'),
      ]),
      { type: 'divider' },
      header('Mailbox'),
      text(
        account === undefined
          ? 'Not connected yet. Until then I work with the example mail, or with files you share.'
          : `Connected since ${dateOf(account.connectedAt)}.`,
      ),
      buttons([
        ...(has('connect')
          ? [button(account === undefined ? 'Connect' : 'Connect again', 'run-connect')]
          : []),
        ...(has('settings') ? [button('Settings', 'run-settings')] : []),
      ]),
      { type: 'divider' },
      header('Schedule'),
      text(schedule === undefined ? 'No digest comes by itself.' : describeSchedule(schedule)),
      buttons([
        ...(has('schedule')
          ? [button(schedule === undefined ? 'Set a time…' : 'Change…', 'form-schedule')]
          : []),
        ...(schedule === undefined ? [] : [button('Turn off', 'run-schedule-off')]),
      ]),
      ...(history.length === 0
        ? []
        : [
            header('Last digests'),
            ...history.map((each) => toPlainContext(describeDelivery(each))),
          ]),
    ].filter((block) => block !== undefined),
  };
}

function describeSchedule({ skill, cadence, timeZone, stopped }: Subscription): string {
  if (stopped !== undefined) return `Your ${skill} was stopped: ${stopped.replaceAll('_', ' ')}.`;
  return `Your ${skill} comes ${cadence.words} (${timeZone}).`;
}

function describeDelivery({ localDate, skill, state, code }: DeliveryRecord): string {
  const reason = code === undefined ? '' : `: ${code.replaceAll('_', ' ')}`;
  return `${localDate} · ${skill} · ${state}${reason}`;
}

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function header(words: string): KnownBlock {
  return { type: 'header', text: plain(words) };
}

function text(words: string): KnownBlock {
  return { type: 'section', text: plain(words) };
}

function button(label: string, name: string, style?: 'primary') {
  return {
    type: 'button' as const,
    action_id: `daybrief.home.${name}`,
    text: plain(label),
    ...(style === undefined ? {} : { style }),
  };
}

function buttons(elements: readonly ReturnType<typeof button>[]): KnownBlock | undefined {
  return elements.length === 0 ? undefined : { type: 'actions', elements: [...elements] };
}
