import type { PrivateReply } from '../core/reply.js';
import { defineSkill, rest } from '../core/skill.js';
import { markItems } from '../digest/put-aside/mark-items.js';

const MARKING = {
  label: 'Bring back',
  by: 'restore',
  isForAside: true,
  command: (item: string) => `restore ${item}`,
  title: [{ bold: 'Brought back' }],
  returns: 'Your next digest shows them where they belong, if it reaches back that far.',
} as const;

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
    return markItems(
      item,
      {
        ...MARKING,
        async mark({ key, mark }) {
          if (mark !== undefined) await ports.marks.unmark(call.principal, key);
          return mark !== undefined;
        },
        render: ({ subject }, isBack) => (isBack ? renderBack(subject) : renderNotAside(subject)),
      },
      ports,
      call,
    );
  },
});

function renderBack(subject: string): PrivateReply {
  return {
    kind: 'notice',
    audience: 'asker',
    title: [...MARKING.title, `: ${subject}`],
    lead: [['Your next digest shows it where it belongs, if it reaches back that far.']],
    sections: [],
  };
}

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
