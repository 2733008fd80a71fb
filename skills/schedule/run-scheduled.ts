import { parse } from '../parse.js';
import type { Log } from '../ports.js';
import { type OpenPorts, type Outcome, runSkill } from '../run.js';
import type { LeasedDelivery } from '../scheduling.js';
import type { AnySkill } from '../skill.js';

/** Runs the skill that a delivery stands for, and always answers. */
export type RunScheduled = (delivery: LeasedDelivery, signal: AbortSignal) => Promise<Outcome>;

/**
 * Creates the runner of scheduled skills: the same `runSkill` as for a person's own request, in their
 * name, as if they had typed it in their personal conversation.
 */
export function createRunScheduled(options: {
  readonly skills: readonly AnySkill[];
  readonly open: OpenPorts;
  readonly log: Log;
}): RunScheduled {
  return (delivery, signal) => {
    const { skill, words, owner, address, timeZone, locale } = delivery.run.subscription;
    return runSkill(
      () => parse(`${skill} ${words}`, options.skills),
      {
        id: delivery.id,
        principal: owner,
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
