import { quoteWord } from '../conversation/follow-up.js';
import type { Call } from '../core/call.js';
import type { Former, FormerChoices } from '../core/ports/changes.js';
import type { Ports } from '../core/ports/ports.js';
import type { PrivateReply } from '../core/reply.js';

/** How long a change can be taken back. */
export const UNDO_MINUTES = 10;

/** Keeps what was before a change that was just made, and ends its answer with how to take it back. */
export async function withUndo(
  reply: PrivateReply,
  former: Former,
  { changes, clock }: Pick<Ports, 'changes' | 'clock'>,
  { principal }: Call,
): Promise<PrivateReply> {
  const id = await changes.keep(principal, former, clock.now());
  return {
    ...reply,
    lead: [...(reply.lead ?? []), [`“undo” takes it back, within ${UNDO_MINUTES} minutes.`]],
    // By its id: the button of an older answer takes back nothing that was changed since.
    actions: [
      ...(reply.actions ?? []),
      { kind: 'command', label: 'Undo', command: `undo ${quoteWord(id)}` },
    ],
  };
}

/** What a person has chosen and scheduled, before `by` changes it. */
export async function readChoices(
  by: FormerChoices['by'],
  { preferences, subscriptions }: Pick<Ports, 'preferences' | 'subscriptions'>,
  { principal }: Call,
): Promise<FormerChoices> {
  const [preference, scheduled] = await Promise.all([
    preferences.read(principal),
    subscriptions.list(principal),
  ]);
  return { kind: 'choices', by, preference, subscriptions: scheduled };
}
