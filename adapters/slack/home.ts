import type { App } from '@slack/bolt';
import type { HomeView, KnownBlock } from '@slack/types';
import { z } from 'zod';
import type { Account, Accounts } from '../../skills/memory.js';
import type {
  Deliveries,
  DeliveryRecord,
  Subscription,
  Subscriptions,
} from '../../skills/scheduling.js';
import type { AnySkill } from '../../skills/skill.js';
import { renderForm } from './form.js';
import { type Asker, type Listening, toAsker, toDirectOutlet } from './listening.js';
import { renderScheduleForm } from './schedule-form.js';

/** What the App Home shows of a person. */
export interface HomeFacts {
  readonly account: Account | undefined;
  readonly subscriptions: readonly Subscription[];
  readonly history: readonly DeliveryRecord[];
}

/** Where the App Home reads them; what is not configured is not shown. */
export interface HomePorts {
  readonly accounts?: Accounts;
  readonly subscriptions?: Subscriptions;
  readonly deliveries?: Deliveries;
}

const SHOWN_DELIVERIES = 5;

/** The ids of the buttons of the App Home. */
export const HOME_ACTION = /^daybrief\.home\.(.+)$/;

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
        : [header('Last digests'), ...history.map((each) => context(describeDelivery(each)))]),
    ].filter((block) => block !== undefined),
  };
}

/** What each button of the Home runs; a form opens instead where one is named. */
const COMMANDS: Readonly<Record<string, string>> = {
  'run-digest': 'digest',
  'run-help': 'help',
  'run-connect': 'connect',
  'run-settings': 'settings',
  'run-schedule-off': 'schedule off',
};

const Pressed = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  actions: z.tuple([z.object({ action_id: z.string() })]),
});

/** Listens to the App Home being opened and to its buttons. */
export function listenToHome(
  app: App,
  skills: readonly AnySkill[],
  listening: Listening,
  ports: HomePorts,
): void {
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return;
    const asker = await toAsker(listening, context, event.user);
    const view = renderHome(await readFacts(asker, ports), skills);
    await asker.client.views.publish({ user_id: event.user, view });
  });

  app.action(HOME_ACTION, async ({ ack, body, context }) => {
    await ack();
    const pressed = Pressed.parse(body);
    const asker = await toAsker(listening, context, pressed.user.id);
    const name = HOME_ACTION.exec(pressed.actions[0].action_id)?.[1] ?? '';
    const deck = skills.find((skill) => skill.name === 'deck');
    const form =
      name === 'form-schedule'
        ? renderScheduleForm()
        : name === 'form-deck' && deck !== undefined
          ? renderForm(deck)
          : undefined;
    if (form !== undefined) {
      await asker.client.views.open({ trigger_id: pressed.trigger_id, view: form });
      return;
    }
    const words = COMMANDS[name];
    if (words === undefined) return;
    const outlet = await toDirectOutlet(listening, asker);
    listening.answering.take({ ...asker, place: 'personal', words }, outlet);
  });
}

async function readFacts({ principal }: Asker, ports: HomePorts): Promise<HomeFacts> {
  const [account, subscriptions, history] = await Promise.all([
    ports.accounts?.find(principal, 'graph'),
    ports.subscriptions?.list(principal),
    ports.deliveries?.history(principal, SHOWN_DELIVERIES),
  ]);
  return { account, subscriptions: subscriptions ?? [], history: history ?? [] };
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

function context(words: string): KnownBlock {
  return { type: 'context', elements: [plain(words)] };
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

function plain(words: string) {
  return { type: 'plain_text', text: words, emoji: false } as const;
}
