import type { Principal } from '../../core/caller.js';
import { toDaybriefError } from '../../core/errors.js';
import type { Cache } from '../../core/ports/cache.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Log } from '../../core/ports/log.js';
import type {
  CleanThread,
  Reader,
  SummaryScope,
  ThreadSummary,
  Writer,
} from '../../core/ports/writer.js';

/** How long a summary is kept: a digest of the last week, asked for again, finds it. */
const KEPT_MS = 7 * 86_400_000;
/** Goes up when a summary of the same text would be another one: a prompt or its shape changed. */
const VERSION = 2;

/**
 * Lets a writer that costs money summarize a thread once, until something in the thread changes.
 *
 * What counts is everything the writer sees but the present instant, from which no date in a summary
 * is told. A cache that is away costs another call and nothing else.
 */
export function withCache(
  writer: Writer,
  {
    cache,
    owner,
    clock,
    log,
    voice = '',
  }: {
    readonly cache: Cache;
    readonly owner: Principal;
    readonly clock: Clock;
    readonly log: Log;
    /** Whatever else the writer's words depend on: the tone and terms of the house. */
    readonly voice?: string;
  },
): Writer {
  const orElse = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (thrown) {
      log.warn('writer.cache-failed', { code: toDaybriefError(thrown).code });
      return undefined;
    }
  };

  return {
    ...writer,
    async summarizeThread(thread, reader, signal, scope = 'whole') {
      const name = nameOf([writer.model, voice], thread, reader, scope);
      const kept = await orElse(cache.find(owner, name, clock.now()));
      // Only the lines below keep anything under this name.
      if (kept !== undefined) return JSON.parse(kept) as ThreadSummary;
      const summary = await writer.summarizeThread(thread, reader, signal, scope);
      await orElse(cache.keep(owner, name, JSON.stringify(summary), clock.now() + KEPT_MS));
      return summary;
    },
  };
}

function nameOf(
  [model, voice]: readonly [model: string, voice: string],
  thread: CleanThread,
  { addresses, name, timeZone, locale }: Reader,
  scope: SummaryScope,
): string {
  // What was read of a message follows from the rest, and no model is told what decided.
  return JSON.stringify(
    [VERSION, model, voice, scope, addresses, name, timeZone, locale, thread],
    (key, value: unknown) => (key === 'reading' || key === 'lead' ? undefined : value),
  );
}
