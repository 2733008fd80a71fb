import { surfaceOf } from '../../../skills/core/call.js';
import type { Principal } from '../../../skills/core/caller.js';
import type { Subscription } from '../../../skills/core/ports/subscriptions.js';
import { ownedBy, toPrincipal } from '../database/rows.js';
import type { SubscriptionRow } from '../database/schema.js';

/** Writes a subscription as its row, one that runs. */
export function toRow(subscription: Subscription): SubscriptionRow {
  const { id, owner, skill, words, cadence, timeZone, locale, address } = subscription;
  return {
    ...ownedBy(owner),
    id,
    surface: surfaceOf(address),
    skill,
    words,
    cron: cadence.cron,
    cadence_words: cadence.words,
    time_zone: timeZone,
    locale,
    address,
    when_empty: subscription.whenEmpty,
    next_run_at: subscription.nextRunAt,
    stopped: null,
    missed_since: null,
  };
}

/** Reads a subscription back from its row. */
export function toSubscription(row: SubscriptionRow): Subscription {
  const owner: Principal = toPrincipal(row.owner);
  return {
    id: row.id,
    owner,
    skill: row.skill,
    words: row.words,
    cadence: { cron: row.cron, words: row.cadence_words },
    timeZone: row.time_zone,
    locale: row.locale,
    // Only a surface writes addresses; the column gives back what it was given.
    address: row.address as Subscription['address'],
    whenEmpty: row.when_empty === 'say' ? 'say' : 'skip',
    nextRunAt: row.next_run_at,
    ...(row.stopped === null ? {} : { stopped: row.stopped }),
  };
}
