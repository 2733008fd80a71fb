import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { type Listening, toAsker, toDirectOutlet } from './listener.js';

const CALLBACK_ID = 'daybrief.schedule';
const DAYS = 'days';
const TIME = 'time';

/** The choices, in words that the `schedule` skill reads. */
const DAY_CHOICES = [
  'weekdays',
  'every day',
  'Mondays',
  'Tuesdays',
  'Wednesdays',
  'Thursdays',
  'Fridays',
] as const;

/** Renders the schedule editor: on which days, at what time. */
export function renderScheduleForm(): ModalView {
  const options = DAY_CHOICES.map((words) => ({
    text: plain(words.charAt(0).toUpperCase() + words.slice(1)),
    value: words,
  }));
  const [weekdays] = options;
  return {
    type: 'modal',
    callback_id: CALLBACK_ID,
    title: plain('Your digest'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      { type: 'section', text: plain('It comes to this direct message, and only you see it.') },
      {
        type: 'input',
        block_id: DAYS,
        label: plain('On'),
        element: {
          type: 'static_select',
          action_id: DAYS,
          options,
          ...(weekdays === undefined ? {} : { initial_option: weekdays }),
        },
      },
      {
        type: 'input',
        block_id: TIME,
        label: plain('At (your own time zone)'),
        element: { type: 'timepicker', action_id: TIME, initial_time: '08:00' },
      },
    ],
  };
}

/** Listens to the schedule editor, and runs what could have been typed: `schedule weekdays at 08:00`. */
export function listenToScheduleForm(app: App, listening: Listening): void {
  app.view(CALLBACK_ID, async ({ ack, view, body, context }) => {
    await ack();
    const asker = await toAsker(listening, context, body.user.id);
    const { values } = view.state;
    const days = values[DAYS]?.[DAYS]?.selected_option?.value ?? 'weekdays';
    const time = values[TIME]?.[TIME]?.selected_time ?? '08:00';
    const outlet = await toDirectOutlet(listening, asker);
    const words = `schedule ${days} at ${time}`;
    listening.answering.take({ ...asker, place: 'personal', words }, outlet);
  });
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}
