import type { Principal } from '../core/caller.js';
import type { Former, FormerChoices, FormerThread } from '../core/ports/changes.js';
import type { Ports } from '../core/ports/ports.js';
import type { Subscription } from '../core/ports/subscriptions.js';

/** What a change is taken back with: no more than the commands that make one have. */
export type TakeBackPorts = Pick<
  Ports,
  'marks' | 'preferences' | 'subscriptions' | 'nextRun' | 'clock'
>;

/** Puts back what was before a change. */
export async function takeBack(
  former: Former,
  ports: TakeBackPorts,
  owner: Principal,
): Promise<void> {
  if (former.kind === 'thread') await putBackMark(former, ports, owner);
  else if (former.kind === 'choices') await putBackChoices(former, ports, owner);
  else for (const each of former.threads) await putBackMark(each, ports, owner);
}

async function putBackMark(
  { thread, mark }: FormerThread,
  { marks, clock }: TakeBackPorts,
  owner: Principal,
): Promise<void> {
  if (mark === undefined) await marks.unmark(owner, thread);
  else await marks.mark(owner, thread, mark, clock.now());
}

async function putBackChoices(
  { preference, subscriptions: former }: FormerChoices,
  ports: TakeBackPorts,
  owner: Principal,
): Promise<void> {
  const { preferences, subscriptions } = ports;
  await preferences.save(owner, preference);
  const scheduled = await subscriptions.list(owner);
  // Whatever is saved has an id of its own: what has its former id was not changed.
  const isKept = ({ id }: Subscription, among: readonly Subscription[]) =>
    among.some((each) => each.id === id);
  for (const each of scheduled) {
    if (!isKept(each, former)) await subscriptions.remove(owner, each.id);
  }
  for (const each of former) {
    if (!isKept(each, scheduled)) await schedule(each, ports, owner);
  }
}

async function schedule(
  { id: _id, stopped, ...kept }: Subscription,
  { subscriptions, nextRun, clock }: TakeBackPorts,
  owner: Principal,
): Promise<void> {
  const { id } = await subscriptions.save({ ...kept, nextRunAt: nextRun(kept, clock.now()) });
  if (stopped !== undefined) await subscriptions.stop(owner, id, stopped);
}
