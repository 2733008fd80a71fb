import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { capitalize, fieldOf, renderModal, toOption } from '../render/modal.js';
import { plain } from '../render/text-object.js';
import { type ListenerTools, toAsker, toDirectOutlet } from './listener.js';

const CALLBACK_ID = 'daybrief.schedule';
const DAYS = 'days';
const TIME = 'time';
const USUAL_DAYS = 'weekdays';
const USUAL_TIME = '08:00';

/** The choices, in words that the `schedule` skill reads. */
const DAY_CHOICES = [
  USUAL_DAYS,
  'every day',
  'Mondays',
  'Tuesdays',
  'Wednesdays',
  'Thursdays',
  'Fridays',
];

/** Renders the schedule editor: on which days, at what time. */
export function renderScheduleForm(): ModalView {
  const options = DAY_CHOICES.map((words) => toOption(words, capitalize(words)));
  const initial_option = toOption(USUAL_DAYS, capitalize(USUAL_DAYS));
  return renderModal(CALLBACK_ID, { title: 'Your digest', submit: 'Save', close: 'Cancel' }, [
    { type: 'section', text: plain('It comes to this direct message, and only you see it.') },
    {
      type: 'input',
      block_id: DAYS,
      label: plain('On'),
      element: { type: 'static_select', action_id: DAYS, options, initial_option },
    },
    {
      type: 'input',
      block_id: TIME,
      label: plain('At (your own time zone)'),
      element: { type: 'timepicker', action_id: TIME, initial_time: USUAL_TIME },
    },
  ]);
}

/** Listens to the schedule editor, and runs what could have been typed: `schedule weekdays at 08:00`. */
export function listenToScheduleForm(app: App, tools: ListenerTools): void {
  app.view(CALLBACK_ID, async ({ ack, view, body, context }) => {
    await ack();
    const asker = await toAsker(tools, context, body.user.id);
    const { values } = view.state;
    const days = fieldOf(values, DAYS).selected_option?.value ?? USUAL_DAYS;
    const time = fieldOf(values, TIME).selected_time ?? USUAL_TIME;
    const words = `schedule ${days} at ${time}`;
    tools.answering.take(asker, { words }, await toDirectOutlet(tools, asker));
  });
}
