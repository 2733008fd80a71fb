import { InputError } from '../core/errors.js';
import type { PrivateReply } from '../core/reply.js';
import { defineSkill, word } from '../core/skill.js';
import { findThread } from '../digest/put-aside/find-thread.js';

/** Takes back what `done` or `snooze` did to a thread. */
export const restore = defineSkill({
  name: 'restore',
  summary: 'Brings a thread that you put aside back into your digest.',
  group: 'settings',
  params: { item: word('a number from your last digest, or a message id') },
  examples: ['restore 2'],
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'conversations', 'marks', 'clock'],
  async run({ item }, ports, call): Promise<PrivateReply> {
    const { marks, clock } = ports;
    const { key, subject } = await findThread(item, ports, call);
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
