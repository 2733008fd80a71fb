import { z } from 'zod';
import { readFollowUp } from '../../../skills/conversation/follow-up.js';
import type { Principal } from '../../../skills/core/caller.js';
import type { Timers } from '../../../skills/core/ports/clock.js';
import type { ConversationState } from '../../../skills/core/ports/conversations.js';
import { TEAMS_LIMITS } from '../limits.js';
import { type Answer, type AnswerTools, findAnswer, sendAnswer } from '../out/answer.js';
import { toCardMessage } from '../out/outgoing.js';
import { type CardOptions, renderCard } from '../render/card.js';
import type { AdaptiveCard, CardVerb } from '../render/card-elements.js';
import type { Asked } from './caller.js';
import { inTime } from './deadline.js';
import { type RequestTools, startRequest } from './request.js';

/** A button that a person pressed. `data` is what the client sent: anyone can have written it. */
export interface Press {
  readonly asked: Omit<Asked, 'id' | 'words'>;
  /** The message that holds the button. */
  readonly messageId: string | undefined;
  readonly verb: CardVerb;
  readonly data: unknown;
}

/** What a press is answered with. */
export interface PressTools extends AnswerTools, RequestTools {
  readonly timers: Pick<Timers, 'deadline'>;
}

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
const BUSY = 'There is a lot to do just now. Press again in a moment.';
const LATER = 'This takes a little longer. The answer comes by itself.';
const FAILED = 'That did not work just now. Press again in a moment.';
const HERE = 'The answer is below.';
const ELSEWHERE = 'The answer is in our personal chat.';

/**
 * Does what a button stands for. Returns the card that takes the place of the pressed one, or a
 * sentence for the person who pressed it.
 *
 * What runs is looked up under the opaque id, for the person whom Teams vouches for: the id of
 * somebody else's answer finds nothing.
 */
export async function press(pressed: Press, tools: PressTools): Promise<AdaptiveCard | string> {
  const { conversation } = pressed.asked;
  const principal: Principal = {
    surface: 'teams',
    tenant: conversation.tenant,
    user: conversation.user,
  };
  const data = readData(pressed.data);
  if (data === 'nothing picked') return PICK;
  const state =
    data && (await tools.conversations.recall(principal, data.state, tools.clock.now()));
  const command = data && state && commandOf(pressed.verb, data.at, state, tools);
  if (state === undefined || command === undefined) return STALE;
  if (!tools.workload.hasRoom()) return BUSY;

  // The same answer in another form replaces the card; another answer is a message of its own, so that
  // the list one came from stays.
  const inPlace = conversation.place === 'personal' && command.split(' ', 1)[0] === state.skill;
  const replaced = inPlace ? pressed.messageId : undefined;
  const deadline = tools.timers.deadline(TEAMS_LIMITS.turn.invokeMs);
  return inTime<AdaptiveCard | string>(deadline, LATER, (reply) =>
    startRequest(conversation, tools, async (signal, id) => {
      const asked = { ...pressed.asked, id, words: command };
      try {
        const answer = await findAnswer(asked, tools, signal);
        if (replaced !== undefined && !deadline.aborted) {
          return reply(renderCard(answer.reply, optionsOf(answer, tools)));
        }
        await finish(answer, replaced, asked, tools, signal);
        reply(conversation.place === 'personal' ? HERE : ELSEWHERE);
      } catch (error) {
        reply(FAILED);
        throw error;
      }
    }),
  );
}

function readData(data: unknown): z.infer<typeof dataSchema> | 'nothing picked' | undefined {
  const menu = pickSchema.safeParse(data).data;
  if (menu === undefined) return dataSchema.safeParse(data).data;
  const at = pickedSchema.safeParse(menu[menu.pick]).data;
  return at === undefined ? 'nothing picked' : { state: menu.state, at };
}

async function finish(
  answer: Answer,
  replaced: string | undefined,
  { conversation }: Asked,
  tools: PressTools,
  signal: AbortSignal,
): Promise<void> {
  if (replaced === undefined) return sendAnswer(answer, conversation, tools, signal);
  const message = toCardMessage(answer.reply, optionsOf(answer, tools));
  return tools.connector.update(conversation, replaced, message, signal);
}

function optionsOf({ state }: Answer, { skills }: PressTools): CardOptions {
  return { state, skills: skills.map(({ name }) => name) };
}

function commandOf(
  verb: CardVerb,
  at: number,
  state: ConversationState,
  { skills }: PressTools,
): string | undefined {
  if (verb === 'run') return state.commands?.[at];
  return state.references[at] === undefined
    ? undefined
    : readFollowUp(verb === 'more' ? `more on ${at}` : `${verb} ${at}`, state, skills);
}
