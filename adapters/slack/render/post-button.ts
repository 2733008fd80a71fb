import type { KnownBlock } from '@slack/types';
import { ACTION_PREFIX } from './buttons.js';
import { plain } from './text-object.js';

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
