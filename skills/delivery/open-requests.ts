import type { Address } from '../core/call.js';
import type { Principal, SurfaceName } from '../core/caller.js';
import { toDaybriefError } from '../core/errors.js';
import type { Clock, Timers } from '../core/ports/clock.js';
import type { Log } from '../core/ports/log.js';
import type { Surface } from '../core/ports/surface.js';
import type { PrivateReply } from '../core/reply.js';

/** A request that was acknowledged and is not answered yet. It holds none of its words. */
export interface OpenRequest {
  readonly id: string;
  readonly owner: Principal;
  readonly address: Address;
  /** Epoch milliseconds. */
  readonly askedAt: number;
}

/** Requests under way, so that a person whose request died with its process is told. */
export interface OpenRequests {
  open(request: OpenRequest): Promise<void>;
  close(request: Pick<OpenRequest, 'id' | 'owner'>): Promise<void>;
  /** Takes out, in one atomic step, those asked before an instant: each is given to one caller. */
  takeBefore(askedAt: number): Promise<readonly OpenRequest[]>;
}

/** No request takes that long, its answer's way included: what is still open then died. */
const LONGEST_MS = 10 * 60_000;
/** Nobody waits for an answer from the day before. */
const WORTH_TELLING_MS = 24 * 3_600_000;
const TELL_MS = 60_000;
const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;

/**
 * Notes a request as open until the returned function is called.
 *
 * A store that fails here is logged and stops nobody from being answered.
 */
export function holdOpen(
  requests: OpenRequests,
  request: OpenRequest,
  log: Log,
): () => Promise<void> {
  const logFailure = (error: unknown) =>
    log.error('request.not-noted', error, { call: request.id });
  const opened = requests.open(request).catch(logFailure);
  return async () => {
    await opened;
    await requests.close(request).catch(logFailure);
  };
}

/** What telling people about lost requests needs. */
export interface LostRequestsOptions {
  readonly openRequests: OpenRequests;
  readonly surfaceNamed: (name: SurfaceName) => Surface | undefined;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'deadline'>;
  readonly log: Log;
}

/** Tells everybody, once and in private, whose request died with its process. */
export async function tellOfLostRequests(options: LostRequestsOptions): Promise<void> {
  const { openRequests, surfaceNamed, clock, timers, log } = options;
  const now = clock.now();
  for (const { id, owner, address, askedAt } of await openRequests.takeBefore(now - LONGEST_MS)) {
    const surface = surfaceNamed(owner.surface);
    log.warn('request.lost', { call: id, surface: owner.surface });
    if (surface === undefined || now - askedAt > WORTH_TELLING_MS) continue;
    const signal = timers.deadline(TELL_MS);
    try {
      const destination = await surface.toPrivate(address, owner, signal);
      await surface.deliver(destination, renderLost(now - askedAt), id, signal);
    } catch (thrown) {
      log.warn('request.not-told', { call: id, code: toDaybriefError(thrown).code });
    }
  }
}

function renderLost(agoMs: number): PrivateReply {
  const minutes = Math.round(agoMs / MINUTE_MS);
  const ago =
    minutes < MINUTES_PER_HOUR
      ? `${minutes} minutes ago`
      : `about ${Math.round(minutes / MINUTES_PER_HOUR)} hours ago`;
  return {
    kind: 'notice',
    audience: 'asker',
    title: [`I was interrupted before I could answer what you asked ${ago}.`],
    lead: [['Ask again; nothing else was lost.']],
    sections: [],
  };
}
