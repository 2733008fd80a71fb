import type { KnownBlock } from '@slack/types';
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

/** The button that shows an answer to everybody in the channel; `id` is of the waiting answer. */
export function renderPostButton(id: string): KnownBlock {
  const confirm = {
    title: plain('Post this for everybody?'),
    text: plain('Everybody in this channel will see it as you see it now.'),
    confirm: plain('Post'),
    deny: plain('Not now'),
  };
  const text = plain('Post in this channel');
  const action_id = `${ACTION_PREFIX}.post.0`;
  return { type: 'actions', elements: [{ type: 'button', action_id, value: id, text, confirm }] };
}
