import type { PrivateReply } from '../core/reply.js';
import { defineSkill, rest } from '../core/skill.js';
import { findThread, formerOf, type Marking } from '../digest/put-aside/find-thread.js';
import { withUndo } from '../undo/with-undo.js';

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
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'conversations', 'marks', 'changes', 'preferences', 'clock'],
  async run({ item }, ports, call): Promise<PrivateReply> {
    const thread = await findThread(item, MARKING, ports, call);
    if (thread.kind === 'choice') return thread.reply;
    const { key, subject, mark } = thread;
    if (mark === undefined) return renderNotAside(subject);
    await ports.marks.unmark(call.principal, key);
    const back: PrivateReply = {
      kind: 'notice',
      audience: 'asker',
      title: [{ bold: 'Brought back' }, `: ${subject}`],
      lead: [['Your next digest shows it where it belongs, if it reaches back that far.']],
      sections: [],
    };
    return withUndo(back, formerOf(thread, 'restore'), ports, call);
  },
});

function renderNotAside(subject: string): PrivateReply {
  return {
    kind: 'notice',
    audience: 'asker',
    title: [{ bold: 'Not put aside' }, `: ${subject}`],
    lead: [['“digest --only put-aside” shows what is.']],
    sections: [],
    empty: true,
  };
}
