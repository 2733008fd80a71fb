import type { PrivateReply } from '../core/reply.js';
import { defineSkill, word } from '../core/skill.js';
import { findThread } from '../digest/put-aside/find-thread.js';
import { renderMarked } from '../digest/put-aside/render-marked.js';

/** Puts a thread aside for good, or until somebody writes in it. */
export const done = defineSkill({
  name: 'done',
  summary: 'Keeps a thread out of your digest until somebody writes in it again.',
  group: 'settings',
  params: { item: word('a number from your last digest, or a message id') },
  examples: ['done 2'],
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'conversations', 'marks', 'clock'],
  async run({ item }, ports, call): Promise<PrivateReply> {
    const { marks, clock } = ports;
    const thread = await findThread(item, ports, call);
    const mark = { kind: 'done', seenUpTo: thread.seenUpTo } as const;
    await marks.mark(call.principal, thread.key, mark, clock.now());
    return renderMarked(
      thread,
      [{ bold: 'Done' }],
      'It stays out of your digest until somebody writes in it again. Your mailbox is unchanged.',
    );
  },
});
