import { randomBytes } from 'node:crypto';
import { readFollowUp } from '../../skills/conversation/follow-up.js';
import { understand } from '../../skills/conversation/understand.js';
import type { Address, Attachment, Call, Place } from '../../skills/core/call.js';
import type { Caller, Principal } from '../../skills/core/caller.js';
import { toDaybriefError } from '../../skills/core/errors.js';
import type { Command } from '../../skills/core/parse.js';
import type { Timers } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { WaitingReplies } from '../../skills/core/ports/waiting.js';
import type { Reply } from '../../skills/core/reply.js';
import { type OpenPorts, renderError, runSkill, withProgress } from '../../skills/core/run.js';
import { holdOpen, type OpenRequests } from '../../skills/delivery/open-requests.js';
import { mayBePosted, POST_MS } from '../../skills/delivery/posting.js';
import { type Answered, type KeptReply, keepState, type StatePorts } from './kept-state.js';
import { busy, stopped, tookTooLong } from './notices.js';
import { createStatusLine } from './status-line.js';
import type { Workload } from './workload.js';

/** Who asked, and where. */
export interface Asker {
  readonly principal: Caller;
  readonly place: Place;
  readonly address: Address;
  /** Where they are told of a request that was lost. @default `address` */
  readonly personalAddress?: Address;
  /** Their zone and language. Throws `PermissionError` for whom Daybrief does not serve. */
  readonly profile: () => Promise<Pick<Call, 'timeZone' | 'locale'>>;
}

/** What one way in understood of a request. */
export interface IncomingRequest {
  readonly words: string;
  /** Id of the state that the words may refer to ("more on 3"). @default the person's newest */
  readonly about?: string | undefined;
  /** Finds the files that the words are about. */
  readonly files?: (call: Call) => Promise<readonly Attachment[]> | readonly Attachment[];
}

/** An answer that is ready to be sent. */
export interface Answer extends KeptReply {
  /** Keeps it until its owner presses Post, and returns the id for that button; only where others are. */
  waitForPost?(): Promise<string>;
}

/** How an answer reaches the person who asked: the one thing that differs between the ways in. */
export interface Outlet {
  /** Shows that work has begun. Without it the first status line says so. */
  begin?(signal: AbortSignal): Promise<void>;
  /** Shows where the work stands, in one line that is edited in place; absent where there is no room. */
  status?(line: string, callId: string, signal: AbortSignal): Promise<void>;
  /** Sends the answer and its files. Throws `DaybriefError`. */
  answer(answer: Answer, signal: AbortSignal): Promise<void>;
  /** Says that nothing came of it. Without it an error is an answer like any other. */
  fail?(): void;
}

/** Takes requests from every way in and answers each through its outlet. */
export interface Answering {
  /** Whether a request would be worked on now; otherwise its person is told that there is too much. */
  hasRoom(): boolean;
  /** Returns at once; the work goes on after the acknowledgement. */
  take(asker: Asker, request: IncomingRequest, outlet: Outlet): void;
  /** Answers with a reply that is there already, e.g. a notice. */
  tell(asker: Asker, reply: Reply, outlet: Outlet): void;
  /** Does something else that the person waits for. False: there is too much to do. */
  work(asker: Asker, work: Work): boolean;
  /** Stops a request of this person. False: it is done, or was never theirs. */
  cancel(principal: Principal, callId: string): boolean;
}

/** The work on a request; `call` is its correlation id. */
export type Work = (call: string, signal: AbortSignal) => Promise<void>;

/** Makes the call that a skill, or a port, is used for. */
export async function toCall(
  { principal, place, address, profile }: Asker,
  id: string,
  signal: AbortSignal,
): Promise<Call> {
  const { timeZone, locale } = await profile();
  return { id, principal, place, address, timeZone, locale, attachments: [], signal };
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
const ID_BYTES = 4;

/** Creates the path that every request takes: run the skill, keep what buttons refer to, answer. */
export function createAnswering(ports: AnsweringPorts, workload: Workload): Answering {
  const { skills, openPorts, conversations, openRequests, waitingReplies } = ports;
  const { clock, timers, log } = ports;
  const cancels = new Map<string, { readonly of: Principal; readonly stop: AbortController }>();

  /** Work counts as open until it has ended: a person is told when it died with its process. */
  const work = (asker: Asker, job: Work): boolean => {
    const id = randomBytes(ID_BYTES).toString('hex');
    const { principal: owner, address, personalAddress = address } = asker;
    const stop = new AbortController();
    const taken = workload.take(async (stopping) => {
      const deadline = timers.deadline(DEADLINE_MS);
      deadline.addEventListener('abort', () => stop.abort(tookTooLong()), { once: true });
      await job(id, AbortSignal.any([stopping, stop.signal])).then(
        close,
        async (error: unknown) => {
          log.error(`${owner.surface}.answer-lost`, error, { call: id });
          if (!stopping.aborted) await close();
        },
      );
      cancels.delete(id);
    });
    if (!taken) return false;
    cancels.set(id, { of: owner, stop });
    const close = holdOpen(
      openRequests,
      { id, owner, address: personalAddress, askedAt: clock.now() },
      log,
    );
    return true;
  };

  const send = async (
    { principal, place, address }: Asker,
    written: Reply,
    answered: Answered | undefined,
    outlet: Outlet,
  ): Promise<void> => {
    await workload.letEventsIn();
    const { reply, stateId } = await keepState(principal, written, answered, ports);
    const waitForPost =
      place !== 'personal' && mayBePosted(reply)
        ? () => waitingReplies.keep(principal, { reply, address }, clock.now() + POST_MS)
        : undefined;
    const answer = { reply, stateId, ...(waitForPost && { waitForPost }) };
    // A request that was cancelled is answered too, so its signal is not used here.
    await outlet.answer(answer, timers.deadline(SEND_MS));
  };

  const recall = (owner: Principal, about: string | undefined) =>
    about === undefined
      ? conversations.latest(owner, clock.now())
      : conversations.recall(owner, about, clock.now());

  const run = async (
    asker: Asker,
    { words, about, files }: IncomingRequest,
    outlet: Outlet,
    id: string,
    signal: AbortSignal,
  ): Promise<void> => {
    const { principal } = asker;
    const { surface } = principal;
    const status = createStatusLine(
      {
        begin: outlet.begin?.bind(outlet, signal),
        show: async (line) => outlet.status?.(line, id, signal),
      },
      ports,
      (error) => log.error(`${surface}.status-failed`, error, { call: id }),
    );
    try {
      const call = await toCall(asker, id, signal);
      const state = await recall(principal, about);
      const attachments = (await files?.(call)) ?? [];
      const typed = words.trim().replace(/^\//, '');
      let answered: Answered | undefined;
      const request = (): Command => {
        const command = readFollowUp(typed, state, skills) ?? typed;
        const parsed = understand(command, skills);
        const rest = command.replace(/^\S+\s*/, '');
        answered = { skill: parsed.skill.name, words: rest, about: state };
        return parsed;
      };
      const open = withProgress(openPorts, status);
      const { reply } = await runSkill(request, { ...call, attachments }, open, log);
      await status.close();
      await send(asker, reply, answered, outlet);
    } catch (thrown) {
      const error = toDaybriefError(thrown);
      log.error(`${surface}.answer-failed`, error, { call: id, code: error.code });
      await status.close();
      if (outlet.fail) outlet.fail();
      else await send(asker, renderError(error, id), undefined, outlet);
    }
  };

  const workOrRefuse = (asker: Asker, outlet: Outlet, job: Work): void => {
    if (work(asker, job)) return;
    const { surface } = asker.principal;
    log.warn(`${surface}.busy`);
    send(asker, busy(), undefined, outlet).catch((error: unknown) =>
      log.error(`${surface}.answer-lost`, error),
    );
  };

  return {
    hasRoom: workload.hasRoom,
    work,
    take: (asker, request, outlet) =>
      workOrRefuse(asker, outlet, (id, signal) => run(asker, request, outlet, id, signal)),
    tell: (asker, reply, outlet) =>
      workOrRefuse(asker, outlet, () => send(asker, reply, { skill: 'help', words: '' }, outlet)),
    cancel({ tenant, user }, callId) {
      const running = cancels.get(callId);
      if (running?.of.tenant !== tenant || running.of.user !== user) return false;
      running.stop.abort(stopped());
      return true;
    },
  };
}
