import { principalKey, type SurfaceName } from '../core/caller.js';
import type { LeasedDelivery } from '../core/ports/deliveries.js';
import type { Rate } from '../core/ports/pacing.js';

const UNLIMITED = {
  tenant: { intervalMs: 1, burst: 100 },
  conversation: { intervalMs: 1, burst: 100 },
};

/**
 * How fast deliveries leave, under what the platforms allow, so that nobody is refused because of us:
 * neither a digest nor the person who asks something at eight o'clock.
 *
 * A delivery is more than its message, because the address is proved private just before.
 *
 * Slack, for each delivery: `users.info` (100 a minute in a workspace), `conversations.open` (50) and
 * the message, "one a second" in a conversation (docs.slack.dev/apis/web-api/rate-limits). 10 at once
 * and 40 more in a minute are 50.
 *
 * Teams, for each delivery: the members of the conversation and the message; of all calls 30 a second
 * in a tenant, 7 in a second and 8 in two in a conversation (learn.microsoft.com, rate-limit). 2 at
 * once and 12 more in a second are 28 calls. The terminal has no limit, and to the page nothing is sent.
 */
export const limits: Readonly<
  Record<SurfaceName, { readonly tenant: Rate; readonly conversation: Rate }>
> = {
  slack: {
    tenant: { intervalMs: 1_500, burst: 10 },
    conversation: { intervalMs: 1_100, burst: 1 },
  },
  teams: {
    tenant: { intervalMs: 80, burst: 2 },
    conversation: { intervalMs: 1_000, burst: 2 },
  },
  terminal: UNLIMITED,
  page: UNLIMITED,
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
