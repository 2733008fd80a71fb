import { QUIET, type SlackMessage } from './blocks.js';
import { ACTION_PREFIX } from './buttons.js';
import { escapeMrkdwn } from './escape.js';
import { plain, toPlainContext } from './text-object.js';

/** Renders the line that is shown while a request is worked on, with a button that cancels it. */
export function renderStatus(line: string, callId: string): SlackMessage {
  const action_id = `${ACTION_PREFIX}.cancel.0`;
  const cancel = { type: 'button', action_id, text: plain('Cancel'), value: callId } as const;
  return {
    text: escapeMrkdwn(line),
    blocks: [toPlainContext(line), { type: 'actions', elements: [cancel] }],
    ...QUIET,
  };
}
