import OpenAI from 'openai';
import { Stream } from 'openai/streaming';
import * as z from 'zod';
import { guardedFetch } from './guarded-fetch.js';
import type { Body } from './request.js';
import { collectSaid, type Ending, type Said } from './said.js';
import { type Patience, watchForSilence } from './silence.js';

/** Where a model is. */
export interface Server {
  readonly apiKey: string | undefined;
  /** Any server that speaks Chat Completions; undefined means OpenAI's own. */
  readonly baseUrl: string | undefined;
  readonly patience: Patience;
}

/** One request's end as its caller sees it. */
export interface Until {
  /** Somebody stopped: nothing of the answer is wanted any more. */
  readonly signal: AbortSignal;
  /** The time for the whole answer is over: what is complete is wanted. */
  readonly deadline: AbortSignal;
}

/** Sends one request and returns what was said until the answer, its limits or our patience ended. */
export type Exchange = (body: Body, mostTokens: number, until: Until) => Promise<Said>;

const ownError = z.object({ error: z.looseObject({}) });

/** Longer than any patience of ours: the SDK only knows the time until the first byte. */
const SDK_TIMEOUT_MS = 3_600_000;

/**
 * Creates the way to a server, through the SDK.
 *
 * A request throws what the SDK throws (`OpenAI.APIError` and its kind) when the server refuses, is
 * away, or breaks off before anything was said.
 */
export function createExchange({ apiKey, baseUrl, patience }: Server): Exchange {
  const openai = new OpenAI({
    // Local servers want no key, the SDK insists on one.
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? null,
    timeout: SDK_TIMEOUT_MS,
    // Retries are ours: a digest must go out on time.
    maxRetries: 0,
    fetch: guardedFetch,
    // It would print what it cannot read.
    logLevel: 'off',
  });

  return async (body, mostTokens, { signal, deadline }) => {
    const watch = watchForSilence(patience);
    const tooLong = AbortSignal.timeout(patience.answerMs);
    const stop = new AbortController();
    const over = AbortSignal.any([signal, deadline, watch.signal, tooLong]);
    const collector = collectSaid(mostTokens);
    let ending: Ending = 'broken';
    try {
      const response = await openai.chat.completions
        .create(body, { signal: AbortSignal.any([over, stop.signal]) })
        .asResponse();
      if (isStream(response)) {
        for await (const piece of Stream.fromSSEResponse<unknown>(response, stop, openai)) {
          const before = collector.size();
          const goesOn = collector.add(piece);
          if (collector.size() > before) watch.heard();
          if (!goesOn) break;
        }
      } else if (collector.add(await readWhole(response))) {
        ending = 'said';
      }
    } catch (error) {
      // What was said before the line broke may be complete.
      if (!over.aborted && (collector.size() === 0 || !isBroken(error))) throw error;
    } finally {
      watch.stop();
      stop.abort();
    }
    signal.throwIfAborted();
    if (watch.signal.aborted) ending = 'silence';
    if (deadline.aborted || tooLong.aborted) ending = 'deadline';
    return collector.end(ending);
  };
}

/** Reads an answer that came in one piece. Throws an error that a server sent with the status of success. */
async function readWhole(response: Response): Promise<unknown> {
  const whole: unknown = await response.json();
  const own = ownError.safeParse(whole);
  if (own.success) throw new OpenAI.APIError(undefined, own.data.error, undefined, undefined);
  return whole;
}

/** The line broke (`TypeError` of fetch), a frame is no JSON, or the server sent an error among the pieces. */
function isBroken(error: unknown): boolean {
  return (
    error instanceof TypeError || error instanceof SyntaxError || error instanceof OpenAI.APIError
  );
}

/** Some servers take `stream` and answer at once. */
function isStream({ headers }: Response): boolean {
  return headers.get('content-type')?.includes('event-stream') ?? false;
}
