/** Limits as Slack documents them, read as strictly as they can be: no burst above them. */
export interface RateLimits {
  /** Counts a call, or says after how many whole seconds it may come again; 0 when it was counted. */
  secondsUntil(method: string, channel: unknown): number;
}

interface Limit {
  readonly count: number;
  readonly spanMs: number;
}

const MINUTE_MS = 60_000;
const TIER_2: Limit = { count: 20, spanMs: MINUTE_MS };
const TIER_3: Limit = { count: 50, spanMs: MINUTE_MS };
const TIER_4: Limit = { count: 100, spanMs: MINUTE_MS };

/** The tier of each method that a delivery uses, per workspace and app (docs.slack.dev/apis/web-api/rate-limits). */
const PER_WORKSPACE: Readonly<Record<string, Limit>> = {
  'conversations.open': TIER_3,
  'conversations.history': TIER_3,
  'usergroups.users.list': TIER_2,
  'users.info': TIER_4,
  // "Several hundred messages per minute" in a workspace.
  'chat.postMessage': { count: 300, spanMs: MINUTE_MS },
};

/** One message a second in a conversation. */
const PER_CHANNEL: Limit = { count: 1, spanMs: 1_000 };

/** Creates the limits of one workspace, by the clock `now`, epoch milliseconds. */
export function createRateLimits(now: () => number): RateLimits {
  const counted = new Map<string, readonly number[]>();

  return {
    secondsUntil(method, channel) {
      const at = now();
      const under: (readonly [string, Limit])[] = [];
      const whole = PER_WORKSPACE[method];
      if (whole) under.push([method, whole]);
      if (method === 'chat.postMessage') under.push([`channel ${String(channel)}`, PER_CHANNEL]);
      const recent = under.map(([key, limit]) => ({
        key,
        limit,
        calls: (counted.get(key) ?? []).filter((each) => each > at - limit.spanMs),
      }));
      const waits = recent.flatMap(({ limit: { count, spanMs }, calls }) => {
        const oldest = calls.at(-count);
        return oldest === undefined ? [] : [Math.ceil((oldest + spanMs - at) / 1_000)];
      });
      if (waits.length > 0) return Math.max(1, ...waits);
      for (const { key, calls } of recent) counted.set(key, [...calls, at]);
      return 0;
    },
  };
}
