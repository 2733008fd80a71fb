import { InputError } from '../core/errors.js';
import type { PrivateReply } from '../core/reply.js';
import { defineSkill, rest } from '../core/skill.js';
import { findThread, type Marking } from '../digest/put-aside/find-thread.js';

const MARKING: Marking = {
  label: 'Bring back',
  isForAside: true,
  command: (item) => `restore ${item}`,
};

/** Takes back what `done` or `snooze` did to a thread. */
export const restore = defineSkill({
  name: 'restore',
  summary: 'Brings a thread that you put aside back into your digest.',
  group: 'settings',
  params: {
    item: rest('a number from your last digest, or who wrote it or its subject: Priya, the lease'),
  },
  examples: ['restore 2'],
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'conversations', 'marks', 'preferences', 'clock'],
  async run({ item }, ports, call): Promise<PrivateReply> {
    const { marks, clock } = ports;
    const thread = await findThread(item, MARKING, ports, call);
    if (thread.kind === 'choice') return thread.reply;
    const { key, subject } = thread;
    const marked = await marks.list(call.principal, clock.now());
    if (!marked.has(key)) throw notAside(subject);
    await marks.unmark(call.principal, key);
    return {
      kind: 'notice',
      audience: 'asker',
      title: [{ bold: 'Brought back' }, `: ${subject}`],
      lead: [['Your next digest shows it where it belongs, if it reaches back that far.']],
      sections: [],
    };
  },
});

function notAside(subject: string): InputError {
  return new InputError({
    what: `“${subject}” is not put aside.`,
    remedy: 'See what is with "digest --only put-aside".',
  });
}
