import { layOut } from '../../adapters/slack/render/layout.js';
import { toCardMessage } from '../../adapters/teams/out/outgoing.js';
import type { Answer } from './ask-at-terminal.js';

/** Where a person may see an answer, and what stands there. */
export type View = readonly [where: string, view: (answer: Answer) => string];

export const TERMINAL_VIEWS: readonly View[] = [
  ['on the terminal', ({ terminal }) => terminal],
  ['in JSON', ({ json }) => json],
];

/** What is sent where the same answer is given in a chat. */
export const CHAT_VIEWS: readonly View[] = [
  ['in Slack', ({ reply }) => JSON.stringify(layOut(reply, 'c1').messages)],
  ['in Teams', ({ reply }) => JSON.stringify(toCardMessage(reply, 'c1'))],
];
