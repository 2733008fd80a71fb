import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Accounts } from '../../../skills/core/ports/accounts.js';
import type { Deliveries } from '../../../skills/core/ports/deliveries.js';
import type { Subscriptions } from '../../../skills/core/ports/subscriptions.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import { type HomeFacts, renderHome } from '../render/home-view.js';
import { renderForm } from './form.js';
import { type Asker, type Listening, toAsker, toDirectOutlet } from './listener.js';
import { renderScheduleForm } from './schedule-form.js';

/** Where the App Home reads them; what is not configured is not shown. */
export interface HomePorts {
  readonly accounts?: Accounts;
  readonly subscriptions?: Subscriptions;
  readonly deliveries?: Deliveries;
}

const SHOWN_DELIVERIES = 5;

/** The ids of the buttons of the App Home. */
export const HOME_ACTION = /^daybrief\.home\.(.+)$/;

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
