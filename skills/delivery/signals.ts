/** A signal that follows others, and lets go of them. */
export interface JoinedSignal {
  readonly signal: AbortSignal;
  /** Stops following: nothing is left behind on the others. */
  release(): void;
}

/**
 * Joins signals: the result aborts with the first of them, for the same reason.
 *
 * `AbortSignal.any` does the same and, on Node 20, leaves about a hundred bytes on a long-lived signal
 * each time, which a worker that waits every two seconds would feel after some weeks.
 */
export function joinSignals(...sources: readonly AbortSignal[]): JoinedSignal {
  const joined = new AbortController();
  const follow = (event: Event): void => {
    if (event.target instanceof AbortSignal) joined.abort(event.target.reason);
  };
  for (const source of sources) {
    if (source.aborted) joined.abort(source.reason);
    source.addEventListener('abort', follow, { once: true });
  }
  return {
    signal: joined.signal,
    release() {
      for (const source of sources) source.removeEventListener('abort', follow);
    },
  };
}
