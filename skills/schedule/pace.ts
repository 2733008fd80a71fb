import { principalKey, type SurfaceName } from '../call.js';
import type { LeasedDelivery, Pacing } from '../scheduling.js';

type Rate = Parameters<Pacing['reserve']>[1];

/**
 * How fast scheduled messages leave, well under what the platforms allow, so that a person who asks
 * something at eight o'clock is never refused because of us.
 *
 * Slack: about one message a second in a conversation, "several hundred a minute" in a workspace
 * (docs.slack.dev/apis/web-api/rate-limits). Teams: 30 a second in a tenant, 7 in a second and 8 in
 * two in a conversation (learn.microsoft.com, rate-limit). The terminal has no limit.
 */
export const limits: Readonly<
  Record<SurfaceName, { readonly tenant: Rate; readonly conversation: Rate }>
> = {
  slack: {
    tenant: { intervalMs: 200, burst: 5 },
    conversation: { intervalMs: 1_100, burst: 1 },
  },
  teams: {
    tenant: { intervalMs: 50, burst: 10 },
    conversation: { intervalMs: 1_000, burst: 2 },
  },
  terminal: {
    tenant: { intervalMs: 1, burst: 100 },
    conversation: { intervalMs: 1, burst: 100 },
  },
};

/** The names of the limits that a delivery is under. */
export function paceKeys(delivery: LeasedDelivery): {
  readonly tenant: string;
  readonly conversation: string;
} {
  const { owner } = delivery.run.subscription;
  return {
    tenant: `send ${owner.surface} ${owner.tenant}`,
    conversation: `send ${principalKey(owner)}`,
  };
}
