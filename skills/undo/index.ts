import type { Call } from '../core/call.js';
import { DaybriefError, NotSupportedError } from '../core/errors.js';
import type { Former } from '../core/ports/changes.js';
import type { Mailbox } from '../core/ports/mail.js';
import type { PrivateReply } from '../core/reply.js';
import { defineSkill, optionalWord } from '../core/skill.js';
import { baseSubject } from '../reading/threads/subjects.js';
import { readReader } from '../writing/reader.js';
import { renderNothing, renderNotLast, renderTakenBack, renderTooLate } from './replies.js';
import { takeBack } from './take-back.js';
import { UNDO_MINUTES } from './with-undo.js';

/** Takes back the last change: one step, for ten minutes. */
export const undo = defineSkill({
  name: 'undo',
  summary: 'Takes back your last change: done, snooze, restore, schedule or settings.',
  group: 'settings',
  params: { change: optionalWord('which change, as its Undo button says; otherwise the last') },
  examples: ['undo'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['changes', 'marks', 'preferences', 'subscriptions', 'nextRun', 'mailbox', 'clock'],
  async run({ change }, ports, call): Promise<PrivateReply> {
    const { changes, clock } = ports;
    const last = await changes.last(call.principal, clock.now());
    if (last === undefined) return renderNothing();
    if (change !== undefined && change !== last.id) return renderNotLast();
    const { former, id, at } = last;
    if (former.kind === 'choices' && call.place !== 'personal') throw onlyInPrivate();
    if (!(await changes.take(call.principal, id))) return renderNothing();
    if (clock.now() - at > UNDO_MINUTES * 60_000) return renderTooLate(former);
    await takeBack(former, ports, call.principal);
    const reader = await readReader(ports, call);
    return renderTakenBack(former, await subjectOf(former, ports.mailbox, call), reader);
  },
});

/** Only names what was taken back: a mailbox that cannot be read is in nobody's way. */
async function subjectOf(
  former: Former,
  mailbox: Mailbox,
  { signal }: Call,
): Promise<string | undefined> {
  if (former.kind !== 'thread') return undefined;
  try {
    const [first] = await mailbox.thread(former.reference, signal);
    return first?.kind === 'message' ? baseSubject(first.message.subject) || undefined : undefined;
  } catch (error) {
    if (error instanceof DaybriefError) return undefined;
    throw error;
  }
}

function onlyInPrivate(): NotSupportedError {
  return new NotSupportedError({
    what: 'What you chose is changed only between the two of us.',
    remedy: 'Say “undo” to me in a personal conversation.',
  });
}
