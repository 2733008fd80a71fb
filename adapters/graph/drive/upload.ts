import type { Clock, Timers } from '../../../skills/core/ports/clock.js';
import { parseRetryAfter } from '../../../skills/core/retry-after.js';
import { readGraphError } from '../errors.js';
import { pauseBeforeRetry, RETRY_POLICY } from '../retry-policy.js';
import { uploadStateSchema } from '../schemas.js';

/** Bytes of one request: every piece but the last must be a multiple of 320 KiB. */
export const PIECE_BYTES = 10 * 320 * 1024;

/** Time and pauses, which an upload needs between two tries. */
export interface UploadTools {
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
}

/**
 * Puts bytes to an upload session, piece by piece, and returns what the service says of the finished
 * file.
 *
 * After a fault the session is asked how far it came, and the upload goes on from there. The address
 * carries its own permission: no token goes with it. Throws a `GraphError`, or what `fetch` throws.
 */
export async function upload(
  url: string,
  bytes: Uint8Array,
  { clock, timers }: UploadTools,
  signal: AbortSignal,
): Promise<unknown> {
  let from = 0;
  let tries = 0;
  for (;;) {
    const to = Math.min(from + PIECE_BYTES, bytes.length);
    const answer = await put(url, bytes.subarray(from, to), from, bytes.length, signal);
    if (answer instanceof Response && (answer.status === 200 || answer.status === 201)) {
      return answer.json();
    }
    const next =
      answer instanceof Response && answer.status === 202
        ? nextStart(await answer.json())
        : undefined;
    if (next !== undefined && next > from && next < bytes.length) {
      [from, tries] = [next, 0];
      continue;
    }
    tries += 1;
    if (tries >= RETRY_POLICY.tries || (answer instanceof Response && !isPassing(answer.status))) {
      throw await toFailure(answer);
    }
    const asked = answer instanceof Response ? answer.headers.get('retry-after') : null;
    const pause = pauseBeforeRetry(parseRetryAfter(asked, clock.now()), tries);
    if (pause > RETRY_POLICY.longestPauseMs) throw await toFailure(answer);
    await timers.sleep(pause, signal);
    from = await readStart(url, from, bytes.length, signal);
  }
}

/** The answer, or the fault of the network. */
async function put(
  url: string,
  piece: Uint8Array,
  from: number,
  total: number,
  signal: AbortSignal,
): Promise<Response | TypeError> {
  return fetch(url, {
    method: 'PUT',
    redirect: 'manual',
    signal,
    headers: { 'content-range': `bytes ${from}-${from + piece.length - 1}/${total}` },
    body: Buffer.from(piece),
  }).catch(orThrow);
}

/** How far the session came; where it cannot be asked just now, the last piece is sent again. */
async function readStart(
  url: string,
  from: number,
  total: number,
  signal: AbortSignal,
): Promise<number> {
  const answer = await fetch(url, { redirect: 'manual', signal }).catch(orThrow);
  if (!(answer instanceof Response)) return from;
  if (!answer.ok) {
    if (isPassing(answer.status)) return from;
    throw await readGraphError(answer);
  }
  const start = nextStart(await answer.json());
  return start !== undefined && start < total ? start : from;
}

/** 416: these bytes are there already. The session itself tells which are not. */
function isPassing(status: number): boolean {
  return status === 416 || status === 429 || (status >= 500 && status !== 507);
}

function nextStart(state: unknown): number | undefined {
  const [range] = uploadStateSchema.safeParse(state).data?.nextExpectedRanges ?? [];
  const start = /^(\d{1,15})-/.exec(range ?? '')?.[1];
  return start === undefined ? undefined : Number(start);
}

async function toFailure(answer: Response | TypeError): Promise<Error> {
  return answer instanceof Response ? readGraphError(answer) : answer;
}

/** `fetch` throws a TypeError for every fault of the network; anything else is an abort. */
function orThrow(error: unknown): TypeError {
  if (error instanceof TypeError) return error;
  throw error;
}
