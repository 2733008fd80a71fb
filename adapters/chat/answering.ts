import { withoutDeadActions } from '../../skills/conversation/conversation-state.js';
import {
  type Answered,
  type KeptReply,
  keepState,
  type StatePorts,
} from '../../skills/conversation/keep-state.js';
import { understand } from '../../skills/conversation/understand.js';
import {
  type Address,
  type Attachment,
  type Call,
  newCallId,
  type Place,
} from '../../skills/core/call.js';
import { type Caller, isAnonymous, type Principal } from '../../skills/core/caller.js';
import { toDaybriefError } from '../../skills/core/errors.js';
import type { Timers } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { WaitingReplies } from '../../skills/core/ports/waiting.js';
import type { Reply } from '../../skills/core/reply.js';
import { type OpenPorts, renderError, runSkill, withProgress } from '../../skills/core/run.js';
import type { Command } from '../../skills/core/typed-commands/parse.js';
import { holdOpen, type OpenRequests } from '../../skills/delivery/open-requests.js';
import { mayBePosted, POST_MS } from '../../skills/delivery/posting.js';
import { reviveSchedules } from '../../skills/delivery/revive.js';
import { createImproving, type Rerun } from './improving.js';
import { createKnownZones, NO_ZONE } from './known-zone.js';
import { BUSY, stopped, tookTooLong } from './notices.js';
import type { Outlet } from './outlet.js';
import { createStatusLine } from './status-line.js';
import type { Workload } from './workload.js';

/** Who asked, and where. */
export interface Asker {
  readonly principal: Caller;
  readonly place: Place;
  readonly address: Address;
  /** Where they are told of a request that was lost. @default `address` */
  readonly personalAddress?: Address;
  /** Their language, and their zone where the platform tells it. Throws `PermissionError` for whom Daybrief does not serve. */
  readonly profile: () => Promise<Profile>;
}

/** What the platform tells of a person; Teams on a phone tells no zone. */
export interface Profile {
  readonly timeZone: string | undefined;
  readonly locale: string;
}

/** What one way in understood of a request. */
export interface IncomingRequest {
  readonly words: string;
  /** Finds the id of the state that the words may refer to ("more on 3"). @default the person's newest */
  readonly about?: () => Promise<string | undefined> | string | undefined;
  /** Finds the files that the words are about. */
  readonly files?: (call: Call) => Promise<readonly Attachment[]> | readonly Attachment[];
}

/** Takes requests from every way in and answers each through its outlet. */
export type Answering = ReturnType<typeof createAnswering>;

/** The work on a request; `call` is its correlation id, `answered` says that only better words may follow. */
export type Work = (
  call: string,
  signal: AbortSignal,
  answered: () => Promise<void>,
) => Promise<void>;

/** Makes the call that a skill, or a port, is used for. */
export async function toCall(
  { principal, place, address, profile }: Asker,
  id: string,
  signal: AbortSignal,
  zones?: ReturnType<typeof createKnownZones>,
): Promise<Call> {
  const { timeZone: told, locale } = await profile();
  const timeZone = told ?? NO_ZONE;
  const call = { id, principal, place, address, timeZone, locale, attachments: [], signal };
  return zones ? zones.settle(call, told) : call;
}

/** What anything is answered with. */
export interface AnsweringPorts extends StatePorts {
  readonly openPorts: OpenPorts;
  readonly openRequests: OpenRequests;
  readonly waitingReplies: WaitingReplies;
  readonly timers: Pick<Timers, 'sleep' | 'deadline'>;
  readonly log: Log;
}

/** Longest that a request may take, and longest that its answer may take to be sent. */
const DEADLINE_MS = 5 * 60_000;
const SEND_MS = 60_000;

/** Creates the path that every request takes: run the skill, keep what buttons refer to, answer. */
export function createAnswering(ports: AnsweringPorts, workload: Workload) {
  const { skills, openPorts, conversations, openRequests, waitingReplies } = ports;
  const { clock, timers, log } = ports;
  const zones = createKnownZones(openPorts, log);
  const cancels = new Map<string, { readonly of: Principal; readonly stop: AbortController }>();

  /** Work counts as open until it has ended: a person is told when it died with its process. */
  const work = (asker: Asker, job: Work): boolean => {
    if (!workload.hasRoom()) return false;
    const id = newCallId();
    const { principal: owner, address, personalAddress = address } = asker;
    const request = { id, owner, address: personalAddress, askedAt: clock.now() };
    const close = holdOpen(openRequests, request, log);
    const stop = new AbortController();
    cancels.set(id, { of: owner, stop });
    return workload.take(async (stopping) => {
      const deadline = timers.deadline(DEADLINE_MS);
      deadline.addEventListener('abort', () => stop.abort(tookTooLong()), { once: true });
      try {
        await job(id, AbortSignal.any([stopping, stop.signal]), close);
        await close();
      } catch (error) {
        log.error('chat.answer-lost', error, { surface: owner.surface, call: id });
        if (!stopping.aborted) await close();
      }
      cancels.delete(id);
    });
  };

  const send = async (
    { principal, place, address }: Asker,
    written: Reply,
    answered: Answered | undefined,
    outlet: Outlet,
  ): Promise<KeptReply> => {
    await workload.letEventsIn();
    const { reply, stateId } = await keepState(principal, written, answered, ports);
    const waitForPost =
      place !== 'personal' && mayBePosted(reply)
        ? () => waitingReplies.keep(principal, { reply, address }, clock.now() + POST_MS)
        : undefined;
    const answer = { reply, stateId, ...(waitForPost && { waitForPost }) };
    // A request that was cancelled is answered too, so its signal is not used here.
    await outlet.answer(answer, timers.deadline(SEND_MS));
    return answer;
  };

  /** Whoever writes to Daybrief is there: what had stopped without them runs again, and they are told. */
  const revive = async (call: Call): Promise<(reply: Reply) => Reply> => {
    const { principal: owner, place, address } = call;
    if (place !== 'personal' || isAnonymous(owner)) return (reply) => reply;
    try {
      const opened = await openPorts(['subscriptions', 'nextRun', 'clock'], call);
      const note = await reviveSchedules({ owner, address }, opened);
      if (note !== undefined) return (reply) => ({ ...reply, lead: [note, ...(reply.lead ?? [])] });
    } catch (error) {
      log.error('schedule.revival-failed', error, { surface: owner.surface, call: call.id });
    }
    return (reply) => reply;
  };

  const run = async (
    asker: Asker,
    { words, about, files }: IncomingRequest,
    outlet: Outlet,
    id: string,
    signal: AbortSignal,
    whenAnswered: () => Promise<void>,
  ): Promise<void> => {
    const { principal } = asker;
    const { surface } = principal;
    const status = createStatusLine(outlet, { id, signal }, ports, (error) =>
      log.error('chat.status-failed', error, { surface, call: id }),
    );
    try {
      const call = await toCall(asker, id, signal, zones);
      const now = clock.now();
      const stateId = await about?.();
      const state = await (stateId === undefined
        ? conversations.latest(principal, now)
        : conversations.recall(principal, stateId, now));
      const attachments = (await files?.(call)) ?? [];
      let answered: Answered | undefined;
      let command: Awaited<ReturnType<typeof understand>> | undefined;
      const request = async (): Promise<Command> => {
        command ??= await understand(words, skills, { state, attachments });
        answered = { skill: command.skill.name, words: command.words, about: state };
        return command;
      };
      const improving = outlet.improve && createImproving(openPorts, timers);
      const open = withProgress(improving?.open ?? openPorts, status);
      const outcome = () => runSkill(request, { ...call, attachments }, open, log);
      const rerun: Rerun = async () => {
        const { reply, error } = await outcome();
        return error === undefined ? reply : undefined;
      };
      const { reply } = await outcome();
      const first = (await improving?.first(reply, rerun, signal)) ?? reply;
      await status.close();
      const revived = await revive(call);
      const sent = await send(asker, revived(first), answered, outlet);
      if (improving === undefined) return;
      await whenAnswered();
      const show = async (better: Reply): Promise<void> => {
        const reply = withoutDeadActions(revived(better), skills);
        const shown = { reply, stateId: sent.stateId };
        await outlet.improve?.(shown, timers.deadline(SEND_MS));
      };
      await improving.follow(first, rerun, show, signal).catch((error: unknown) => {
        const { code } = toDaybriefError(error);
        log.warn('chat.improvement-failed', { surface, call: id, code });
      });
    } catch (thrown) {
      const error = toDaybriefError(thrown);
      const { code } = error;
      if (code === 'permission_denied') log.warn('chat.refused', { surface, call: id, code });
      else log.error('chat.answer-failed', error, { surface, call: id, code });
      await status.close();
      if (outlet.fail) outlet.fail();
      else await send(asker, renderError(error, id), undefined, outlet);
    }
  };

  const workOrRefuse = (asker: Asker, outlet: Outlet, job: Work): void => {
    const whole: Work = (...about) => job(...about).finally(() => outlet.end?.());
    if (work(asker, whole)) return;
    const { surface } = asker.principal;
    log.warn('chat.busy', { surface });
    send(asker, BUSY, undefined, outlet)
      .catch((error: unknown) => log.error('chat.answer-lost', error, { surface }))
      .finally(() => outlet.end?.());
  };

  return {
    /** Whether a request would be worked on now; otherwise its person is told that there is too much. */
    hasRoom: workload.hasRoom,
    /** Does something else that the person waits for. False: there is too much to do. */
    work,
    /** Returns at once; the work goes on after the acknowledgement. */
    take: (asker: Asker, request: IncomingRequest, outlet: Outlet) =>
      workOrRefuse(asker, outlet, (id, signal, answered) =>
        run(asker, request, outlet, id, signal, answered),
      ),
    /** Answers with a reply that is there already, e.g. a notice. */
    tell: (asker: Asker, reply: Reply, outlet: Outlet) =>
      workOrRefuse(asker, outlet, async () => {
        await send(asker, reply, { skill: 'help', words: '' }, outlet);
      }),
    /** Stops a request of this person. False: it is done, or was never theirs. */
    cancel({ tenant, user }: Principal, callId: string): boolean {
      const running = cancels.get(callId);
      if (running?.of.tenant !== tenant || running.of.user !== user) return false;
      running.stop.abort(stopped());
      return true;
    },
  };
}
