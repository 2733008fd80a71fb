import type { Button, HomeView, KnownBlock } from '@slack/types';
import type { DaybriefError } from '../../../skills/core/errors.js';
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
  const buttonFor = (skill: string, ...words: Parameters<typeof button>) =>
    skills.some(({ name }) => name === skill) ? [button(...words)] : [];
  const { account, subscriptions, history } = facts;
  const schedule = subscriptions[0];
  const deliveries = history.map((each) => toPlainContext(describeDelivery(each)));
  return {
    type: 'home',
    blocks: [
      header('Daybrief'),
      text('Reads your mail and meetings and tells you what needs you. Only you see its answers.'),
      ...buttons([
        ...buttonFor('digest', 'Digest now', 'run-digest', { style: 'primary' }),
        ...buttonFor('deck', 'Make slides…', 'form-deck'),
        button('Help', 'run-help'),
      ]),
      { type: 'divider' },
      header('Mailbox'),
      text(
        account === undefined
          ? 'Not connected yet. Until then I work with the example mail, or with files you share.'
          : `Connected since ${new Date(account.connectedAt).toISOString().slice(0, 10)}.`,
      ),
      ...buttons([
        ...buttonFor('connect', account === undefined ? 'Connect' : 'Connect again', 'run-connect'),
        ...buttonFor('settings', 'Settings', 'run-settings'),
      ]),
      { type: 'divider' },
      header('Schedule'),
      text(schedule === undefined ? 'No digest comes by itself.' : describeSchedule(schedule)),
      ...buttons([
        ...buttonFor(
          'schedule',
          schedule === undefined ? 'Set a time…' : 'Change…',
          'form-schedule',
        ),
        ...(schedule === undefined ? [] : [button('Turn off', 'run-schedule-off')]),
      ]),
      ...(deliveries.length === 0 ? [] : [header('Last digests'), ...deliveries]),
    ],
  };
}

/** Renders the App Home of somebody who is not served: why, and what they can do. */
export function renderClosedHome({ what, why, remedy }: DaybriefError): HomeView {
  const blocks = [
    header('Daybrief'),
    ...[what, why, remedy].flatMap((line) => (line ? [text(line)] : [])),
  ];
  return { type: 'home', blocks };
}

function describeSchedule({ skill, cadence, timeZone, stopped }: Subscription): string {
  if (stopped !== undefined) return `Your ${skill} was stopped: ${stopped.replaceAll('_', ' ')}.`;
  return `Your ${skill} comes ${cadence.words} (${timeZone}).`;
}

function describeDelivery({ localDate, skill, state, code }: DeliveryRecord): string {
  const reason = code === undefined ? '' : `: ${code.replaceAll('_', ' ')}`;
  return `${localDate} · ${skill} · ${state}${reason}`;
}

function header(words: string): KnownBlock {
  return { type: 'header', text: plain(words) };
}

function text(words: string): KnownBlock {
  return { type: 'section', text: plain(words) };
}

function button(label: string, name: string, look: { readonly style?: 'primary' } = {}): Button {
  return { type: 'button', action_id: `daybrief.home.${name}`, text: plain(label), ...look };
}

function buttons(elements: Button[]): readonly KnownBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}
