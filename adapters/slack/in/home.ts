import type { App, BlockAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { PermissionError } from '../../../skills/core/errors.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import type { SlackBotOptions } from '../options.js';
import { renderClosedHome, renderHome } from '../render/home-view.js';
import { renderForm } from './form.js';
import { type ListenerTools, type SlackAsker, toAsker, toDirectOutlet } from './listener.js';
import { renderScheduleForm } from './schedule-form.js';

/** Where the App Home reads what it shows; what is not configured is not shown. */
type HomePorts = Pick<SlackBotOptions, 'accounts' | 'subscriptions' | 'deliveries'>;

const SHOWN_DELIVERIES = 5;

/** The ids of the buttons of the App Home. */
const HOME_ACTION = /^daybrief\.home\.(.+)$/;

/** What each button of the Home opens. */
const FORMS = new Map<string, (skills: readonly AnySkill[]) => ModalView | undefined>([
  ['form-schedule', renderScheduleForm],
  ['form-deck', (skills) => skills.filter(({ name }) => name === 'deck').map(renderForm)[0]],
]);

/** What each other button runs. */
const COMMANDS = new Map([
  ['run-digest', 'digest'],
  ['run-help', 'help'],
  ['run-connect', 'connect'],
  ['run-settings', 'settings'],
  ['run-schedule-off', 'schedule off'],
]);

/** Listens to the App Home being opened and to its buttons. */
export function listenToHome(app: App, tools: ListenerTools, ports: HomePorts): void {
  const { skills } = tools;
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab !== 'home') return;
    const asker = await toAsker(tools, context, event.user);
    const { principal } = asker;
    const refused = await refusalOf(asker);
    if (refused !== undefined) {
      await asker.client.views.publish({ user_id: event.user, view: renderClosedHome(refused) });
      return;
    }
    const [account, subscriptions = [], history = []] = await Promise.all([
      ports.accounts?.find(principal, 'graph'),
      ports.subscriptions?.list(principal),
      ports.deliveries?.history(principal, SHOWN_DELIVERIES),
    ]);
    const view = renderHome({ account, subscriptions, history }, skills);
    await asker.client.views.publish({ user_id: event.user, view });
  });

  app.action<BlockAction>(HOME_ACTION, async ({ ack, body, action, context }) => {
    await ack();
    const asker = await toAsker(tools, context, body.user.id);
    const name = HOME_ACTION.exec(action.action_id)?.[1] ?? '';
    const view = FORMS.get(name)?.(skills);
    if (view !== undefined) {
      await asker.profile();
      await asker.client.views.open({ trigger_id: body.trigger_id, view });
      return;
    }
    const words = COMMANDS.get(name);
    if (words === undefined) return;
    tools.answering.take(asker, { words }, await toDirectOutlet(tools, asker));
  });
}

/** Why a person is not served; undefined where they are. */
async function refusalOf({ profile }: SlackAsker): Promise<PermissionError | undefined> {
  try {
    await profile();
    return undefined;
  } catch (error) {
    if (error instanceof PermissionError) return error;
    throw error;
  }
}
