import type { Timers } from '../../skills/core/ports/clock.js';
import type { Ports } from '../../skills/core/ports/ports.js';
import { withReplay } from '../../skills/core/replayed-ports.js';
import type { Reply } from '../../skills/core/reply.js';
import type { OpenPorts } from '../../skills/core/run.js';
import { createQuotesFirst, type QuotesFirst } from '../../skills/writing/quotes-first.js';

/** Words that come within this time are waited for: an answer that changes at once only flickers. */
const SOON_MS = 1_000;
/** A person reads; Slack takes about fifty changes of messages a minute from an app in a workspace. */
const BETWEEN_MS = 3_000;

/** Runs a request and gives what came of it; undefined when it failed. */
export type Rerun = () => Promise<Reply | undefined>;

/** An answer that is quoted first and worded as a model's words arrive. */
export interface Improving {
  /** The ports for every run of the request. */
  readonly open: OpenPorts;
  /** The first answer to show: `reply`, or what it has become when all words came soon, or must be in it. */
  first(reply: Reply, rerun: Rerun, signal: AbortSignal): Promise<Reply>;
  /** Shows each better answer, until there is nothing left to word. Never throws because of `signal`. */
  follow(
    shown: Reply,
    rerun: Rerun,
    show: (better: Reply) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void>;
}

/** Creates it for one request. */
export function createImproving(openPorts: OpenPorts, timers: Pick<Timers, 'sleep'>): Improving {
  const replay = withReplay(openPorts);
  let steps: QuotesFirst | undefined;
  const waiting = (): number => steps?.waiting() ?? 0;
  const isWaiting = (): boolean => waiting() > 0;
  /** How many parts were waited for when what is shown was made. */
  let left = 0;

  /** Ends when all is worded, or at the signal. */
  async function settle(signal: AbortSignal): Promise<void> {
    while (isWaiting() && !signal.aborted) await Promise.race([steps?.next(), aborted(signal)]);
  }

  return {
    async open(needs, call) {
      const opened = await replay(needs, call);
      const { writer }: Partial<Ports> = opened;
      steps ??= writer && createQuotesFirst(writer);
      return steps === undefined ? opened : { ...opened, writer: steps.writer };
    },
    async first(reply, rerun, signal) {
      left = waiting();
      if (left === 0) return reply;
      // A file is handed over once.
      const isOnce = (reply.files ?? []).length > 0;
      if (isOnce) await settle(signal);
      else {
        const soon = new AbortController();
        const enough = AbortSignal.any([signal, soon.signal]);
        await Promise.race([settle(enough), timers.sleep(SOON_MS, enough)]);
        soon.abort();
      }
      // What came meanwhile is shown by `follow`, with what comes next.
      if (isWaiting()) return reply;
      left = 0;
      return (await rerun()) ?? reply;
    },
    async follow(shown, rerun, show, signal) {
      let last = JSON.stringify(shown);
      while (left > 0 && !signal.aborted) {
        if (waiting() === left) await Promise.race([steps?.next(), aborted(signal)]);
        if (isWaiting()) {
          const rest = new AbortController();
          const enough = AbortSignal.any([signal, rest.signal]);
          await Promise.race([settle(enough), timers.sleep(BETWEEN_MS, enough)]);
          rest.abort();
        }
        left = waiting();
        const better = signal.aborted ? undefined : await rerun();
        if (better === undefined) return;
        if (JSON.stringify(better) === last) continue;
        last = JSON.stringify(better);
        await show(better);
      }
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
