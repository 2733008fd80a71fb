import { randomBytes } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import {
  CONVERSATION_MS,
  isReferable,
  toConversationState,
  withoutDeadActions,
} from '../../../skills/conversation/conversation-state.js';
import { readFollowUp } from '../../../skills/conversation/follow-up.js';
import { understand } from '../../../skills/conversation/understand.js';
import type { Attachment, Call, Place } from '../../../skills/core/call.js';
import type { Principal, Vouched } from '../../../skills/core/caller.js';
import { toDaybriefError } from '../../../skills/core/errors.js';
import type { Command } from '../../../skills/core/parse.js';
import type { Clock, Timers } from '../../../skills/core/ports/clock.js';
import type { ConversationState, Conversations } from '../../../skills/core/ports/conversations.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { WaitingReplies } from '../../../skills/core/ports/waiting.js';
import type { Reply } from '../../../skills/core/reply.js';
import { type OpenPorts, renderError, runSkill, withProgress } from '../../../skills/core/run.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import { holdOpen, type OpenRequests } from '../../../skills/delivery/open-requests.js';
import { writeAddress } from '../address.js';
import type { Outlet } from '../out/outlet.js';
import { offerToPost } from '../out/posting.js';
import { createStatusLine } from '../out/status.js';
import type { People, Person } from '../people.js';
import type { ButtonState } from '../render/buttons.js';
import { layOut } from '../render/layout.js';
import type { Turns } from './event-loop-turns.js';
import { busy, refuseOutsider, stopped, tookTooLong } from './refusals.js';
import type { Workload } from './workload.js';

/** Longest that a request may take, and longest that its answer may take to be sent. */
const DEADLINE_MS = 5 * 60_000;
const SEND_MS = 60_000;

/** What one way in understood of a request. */
export interface Asked {
  readonly client: WebClient;
  readonly principal: Vouched;
  readonly place: Place;
  readonly words: string;
  readonly attachments?: readonly Attachment[];
  /** The reply that the words may refer to ("more on 3"), if there is one. */
  readonly about?: () => Promise<ConversationState | undefined>;
}

/** Takes requests from every way in and answers each through its outlet. */
export interface Answering {
  /** Returns at once; the work goes on after the ack. */
  take(asked: Asked, outlet: Outlet): void;
  /** Answers with a reply that is there already, e.g. a notice. */
  tell(principal: Principal, reply: Reply, outlet: Outlet): void;
  /** Stops a request of this person. False: it is done, or was never theirs. */
  cancel(principal: Principal, callId: string): boolean;
}

/** What the Slack adapter needs of Daybrief to answer anything. */
export interface AnsweringOptions {
  readonly skills: readonly AnySkill[];
  readonly openPorts: OpenPorts;
  readonly conversations: Conversations;
  readonly openRequests: OpenRequests;
  readonly waitingReplies: WaitingReplies;
  readonly people: People;
  readonly workload: Workload;
  readonly turns: Turns;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
  readonly log: Log;
}

/** Creates the path that every request takes: run the skill, keep what buttons refer to, answer. */
export function createAnswering(options: AnsweringOptions): Answering {
  const { skills, openPorts, conversations, openRequests, waitingReplies, people } = options;
  const { workload, turns, clock, timers, log } = options;
  const cancels = new Map<string, { readonly of: Principal; readonly stop: AbortController }>();

  const run = async (asked: Asked, outlet: Outlet, id: string, signal: AbortSignal) => {
    const status = createStatusLine({
      show: (line) => outlet.status(line, id, signal),
      onError: (error) => log.error('slack.status_failed', error, { call: id }),
      clock,
      timers,
    });
    let asking: Asking | undefined;
    try {
      const person = await people.person(asked.client, asked.principal);
      refuseOutsider(person);
      const state = await asked.about?.();
      const request = (): Command => {
        const command = readFollowUp(asked.words, state, skills) ?? withoutSlash(asked.words);
        const parsed = understand(command, skills);
        const { place } = asked;
        asking = {
          skill: parsed.skill.name,
          words: withoutFirstWord(command),
          about: state,
          place,
        };
        return parsed;
      };
      const call = toCall(asked, person, id, signal);
      const { reply } = await runSkill(request, call, withProgress(openPorts, status), log);
      await status.close();
      await send(asked.principal, reply, outlet, asking);
    } catch (thrown) {
      const error = toDaybriefError(thrown);
      log.error('slack.answer_failed', error, { call: id, code: error.code });
      await status.close();
      await outlet.answer(withoutState(renderError(error, id)), AbortSignal.timeout(SEND_MS));
    }
  };

  const send = async (
    principal: Principal,
    written: Reply,
    outlet: Outlet,
    asking: Asking | undefined,
  ) => {
    await turns.next();
    const reply = withoutDeadActions(written, skills);
    let kept: ButtonState | undefined;
    if (asking && isReferable(reply)) {
      const state = toConversationState(asking.skill, asking.words, reply, asking.about);
      const expiresAt = clock.now() + CONVERSATION_MS;
      const conversationId = await conversations.keep(principal, state, expiresAt);
      kept = { conversationId, commands: state.commands ?? [] };
    }
    const metadata = { conversationId: kept?.conversationId };
    const layout =
      asking?.place === 'channel' || asking?.place === 'group'
        ? await offerToPost(reply, layOut(reply, kept), principal, { waitingReplies, clock })
        : layOut(reply, kept);
    const answer = { ...layout, audience: reply.audience, metadata };
    // A request that was cancelled is answered too, so its signal is not used here.
    await outlet.answer(answer, AbortSignal.timeout(SEND_MS));
  };

  const take = (principal: Principal, outlet: Outlet, job: Job): void => {
    const id = randomBytes(4).toString('hex');
    const stop = new AbortController();
    cancels.set(id, { of: principal, stop });
    const request = {
      id,
      owner: principal,
      address: writeAddress(principal),
      askedAt: clock.now(),
    };
    const close = holdOpen(openRequests, request, log);
    const taken = workload.take(async (stopping) => {
      const deadline = setTimeout(() => stop.abort(tookTooLong()), DEADLINE_MS);
      await job(id, AbortSignal.any([stopping, stop.signal]))
        .catch((error: unknown) => log.error('slack.answer_lost', error, { call: id }))
        .finally(() => {
          clearTimeout(deadline);
          cancels.delete(id);
          return close();
        });
    });
    if (taken) return;
    cancels.delete(id);
    void close();
    log.warn('slack.busy', { call: id });
    outlet
      .answer(withoutState(busy()), AbortSignal.timeout(SEND_MS))
      .catch((error: unknown) => log.error('slack.answer_lost', error, { call: id }));
  };

  return {
    take: (asked, outlet) =>
      take(asked.principal, outlet, (id, signal) => run(asked, outlet, id, signal)),
    tell: (principal, reply, outlet) =>
      take(principal, outlet, () => send(principal, reply, outlet, { skill: 'notice', words: '' })),
    cancel({ tenant, user }, callId) {
      const running = cancels.get(callId);
      if (running?.of.tenant !== tenant || running.of.user !== user) return false;
      running.stop.abort(stopped());
      return true;
    },
  };
}

/** What a reply answers, and the earlier reply that the request referred to. */
interface Asking {
  readonly skill: string;
  readonly words: string;
  readonly about?: ConversationState | undefined;
  readonly place?: Place;
}

type Job = (id: string, signal: AbortSignal) => Promise<void>;

function toCall(asked: Asked, person: Person, id: string, signal: AbortSignal): Call {
  return {
    id,
    principal: asked.principal,
    place: asked.place,
    address: writeAddress(asked.principal),
    timeZone: person.timeZone,
    locale: person.locale,
    attachments: asked.attachments ?? [],
    signal,
  };
}

function withoutState(reply: Reply) {
  return { ...layOut(reply), audience: reply.audience, metadata: {} };
}

function withoutSlash(words: string): string {
  return words.replace(/^\//, '');
}

function withoutFirstWord(command: string): string {
  return command.trim().replace(/^\S+\s*/, '');
}
