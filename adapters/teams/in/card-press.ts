import type { Application, TurnState } from '@microsoft/teams-ai';
import * as z from 'zod';
import { findCommand, type PressVerb } from '../../../skills/conversation/press.js';
import { principalKey } from '../../../skills/core/caller.js';
import type { Outlet } from '../../chat/outlet.js';
import { toCardMessage } from '../out/outgoing.js';
import { createOutlet, type OutletTools } from '../out/outlet.js';
import { renderCard } from '../render/card.js';
import type { AdaptiveCard } from '../render/card-elements.js';
import type { TeamsTools } from '../tools.js';
import { type TeamsAsker, toAsker } from './asker.js';
import { answerInvoke, BUSY, FAILED } from './invoke.js';

const VERBS: readonly PressVerb[] = ['run', 'done', 'snooze', 'more', 'reply'];

type PressTools = OutletTools &
  Pick<TeamsTools, 'answering' | 'conversations' | 'recentFiles' | 'skills' | 'timers'>;

const position = z.int().min(0).max(10_000);
const dataSchema = z.object({ state: z.string().max(200), at: position });
/** From a menu: the input that `pick` names holds the number, or nothing. */
const pickSchema = z.looseObject({ state: z.string().max(200), pick: z.string().max(100) });
const pickedSchema = z
  .string()
  .regex(/^\d{1,4}$/u)
  .transform(Number)
  .pipe(position);

const STALE =
  'This button no longer works. It is a day old, or it belongs to somebody else. Ask again.';
const PICK = 'Choose which one first.';
const LATER = 'This takes a little longer. The answer comes by itself.';
const HERE = 'The answer is below.';
const ELSEWHERE = 'The answer is in our personal chat.';

/** Lets the app answer presses of the cards' buttons. */
export function registerCardPresses(app: Application<TurnState>, tools: PressTools): void {
  for (const verb of VERBS) {
    app.adaptiveCards.actionExecute(verb, async (context, _state, sent) => {
      const data = readData(sent);
      if (data === 'nothing picked') return PICK;
      if (data === undefined) return STALE;
      const press = { verb, stateId: data.state, at: data.at };
      return answerPress(toAsker(context), press, context.activity.replyToId, tools);
    });
  }
}

function readData(data: unknown): z.infer<typeof dataSchema> | 'nothing picked' | undefined {
  const menu = pickSchema.safeParse(data).data;
  if (menu === undefined) return dataSchema.safeParse(data).data;
  const at = pickedSchema.safeParse(menu[menu.pick]).data;
  return at === undefined ? 'nothing picked' : { state: menu.state, at };
}

/**
 * Does what a button stands for. Returns the card that takes the place of the pressed one, or a
 * sentence for the person who pressed it.
 */
async function answerPress(
  asker: TeamsAsker,
  press: Parameters<typeof findCommand>[1],
  messageId: string | undefined,
  tools: PressTools,
): Promise<AdaptiveCard | string> {
  const { answering, connector, recentFiles } = tools;
  const { principal, conversation } = asker;
  const found = await findCommand(principal, press, tools);
  if (found === undefined) return STALE;
  if (!answering.hasRoom()) return BUSY;

  const { command, state } = found;
  const isPersonal = asker.place === 'personal';
  // The same answer in another form replaces the card; another answer, such as more of a digest, is a
  // message of its own, so that the list one came from stays.
  const isOtherForm = command.split(' ', 1)[0] === state.skill && !command.includes(' --only ');
  const inPlace = isPersonal && isOtherForm;
  const files = () => recentFiles.get(principalKey(principal)) ?? [];
  const request = { words: command, about: () => press.stateId, files };
  return answerInvoke<AdaptiveCard | string>(tools.timers, LATER, (reply, deadline) => {
    const outlet: Outlet = {
      async answer(answer, signal) {
        if (!inPlace || messageId === undefined) {
          await createOutlet(asker, tools).answer(answer, signal);
          return reply(isPersonal ? HERE : ELSEWHERE);
        }
        if (!deadline.aborted) return reply(renderCard(answer.reply, answer.stateId));
        const message = toCardMessage(answer.reply, answer.stateId);
        await connector.replace(conversation, messageId, message, signal);
      },
      fail: () => reply(FAILED),
    };
    answering.take(asker, request, outlet);
  });
}
