import type { PrivateReply } from '../core/reply.js';
import { defineSkill, rest } from '../core/skill.js';
import { findThread, formerOf, type Marking } from '../digest/put-aside/find-thread.js';
import { renderMarked } from '../digest/put-aside/render-marked.js';
import { withUndo } from '../undo/with-undo.js';

const MARKING: Marking = { label: 'Done', isForAside: false, command: (item) => `done ${item}` };

/** Puts a thread aside for good, or until somebody writes in it. */
export const done = defineSkill({
  name: 'done',
  summary: 'Keeps a thread out of your digest until somebody writes in it again.',
  group: 'settings',
  params: {
    item: rest('a number from your last digest, or who wrote it or its subject: Priya, the lease'),
  },
  examples: ['done 2', 'done Priya'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'conversations', 'marks', 'changes', 'preferences', 'clock'],
  async run({ item }, ports, call): Promise<PrivateReply> {
    const { marks, clock } = ports;
    const thread = await findThread(item, MARKING, ports, call);
    if (thread.kind === 'choice') return thread.reply;
    const mark = { kind: 'done', seenUpTo: thread.seenUpTo } as const;
    await marks.mark(call.principal, thread.key, mark, clock.now());
    const marked = renderMarked(
      thread,
      [{ bold: 'Done' }],
      'It stays out of your digest until somebody writes in it again. Your mailbox is unchanged.',
    );
    return withUndo(marked, formerOf(thread, 'done'), ports, call);
  },
});
