import type { PrivateReply } from '../core/reply.js';
import { defineSkill, rest } from '../core/skill.js';
import { markItems } from '../digest/put-aside/mark-items.js';
import { renderMarked } from '../digest/put-aside/render-marked.js';

const MARKING = {
  label: 'Done',
  by: 'done',
  isForAside: false,
  command: (item: string) => `done ${item}`,
  title: [{ bold: 'Done' }],
  returns:
    'They stay out of your digest until somebody writes in them again. Your mailbox is unchanged.',
} as const;

/** Puts a thread aside for good, or until somebody writes in it. */
export const done = defineSkill({
  name: 'done',
  summary: 'Keeps a thread out of your digest until somebody writes in it again.',
  group: 'settings',
  params: {
    item: rest('numbers from your last digest, or who wrote it or its subject: Priya, the lease'),
  },
  examples: ['done 2', 'done 1, 3 and 4', 'done Priya'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'conversations', 'marks', 'changes', 'preferences', 'clock'],
  async run({ item }, ports, call): Promise<PrivateReply> {
    const { marks, clock } = ports;
    return markItems(
      item,
      {
        ...MARKING,
        async mark({ key, seenUpTo }) {
          await marks.mark(call.principal, key, { kind: 'done', seenUpTo }, clock.now());
          return true;
        },
        render: (thread) =>
          renderMarked(
            thread,
            MARKING.title,
            'It stays out of your digest until somebody writes in it again. Your mailbox is unchanged.',
          ),
      },
      ports,
      call,
    );
  },
});
