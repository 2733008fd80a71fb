import { toCaller } from '../core/caller.js';
import type { LeasedDelivery } from '../core/ports/deliveries.js';
import type { Log } from '../core/ports/log.js';
import type { NextRun } from '../core/ports/subscriptions.js';
import { type OpenPorts, type Outcome, runSkill } from '../core/run.js';
import type { AnySkill } from '../core/skill.js';
import { parse } from '../core/typed-commands/parse.js';
import { lookBack } from './look-back.js';

/** Runs the skill that a delivery stands for, and always answers. */
export type RunScheduled = (delivery: LeasedDelivery, signal: AbortSignal) => Promise<Outcome>;

/**
 * Creates the runner of scheduled skills: the same `runSkill` as for a person's own request, in their
 * name, as if they had typed it in their personal conversation. Without words of their own it looks
 * back to the run before.
 */
export function createRunScheduled(options: {
  readonly skills: readonly AnySkill[];
  readonly open: OpenPorts;
  readonly nextRun: NextRun;
  readonly log: Log;
}): RunScheduled {
  return (delivery, signal) => {
    const { skill, words, owner, address, timeZone, locale } = delivery.run.subscription;
    return runSkill(
      () => parse(`${skill} ${words || lookBack(delivery.run, options.nextRun)}`, options.skills),
      {
        id: delivery.id,
        principal: toCaller(owner),
        place: 'personal',
        address,
        timeZone,
        locale,
        attachments: [],
        signal,
      },
      options.open,
      options.log,
    );
  };
}
