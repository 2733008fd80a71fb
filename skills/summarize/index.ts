import { quoteWord } from '../conversation/follow-up.js';
import { findItem, type ItemWanted } from '../conversation/items/find-item.js';
import type { PrivateReply } from '../core/reply.js';
import { choice, defineSkill, rest } from '../core/skill.js';
import { readThread } from '../reading/message/read-thread.js';
import { readReader } from '../writing/reader.js';
import { toCleanThread } from './clean-thread.js';
import { renderThread } from './compose.js';
import { describeSenders } from './senders.js';

function wanted(length: 'short' | 'full'): ItemWanted {
  const option = length === 'short' ? ' --length short' : '';
  return {
    among: 'all mail',
    label: 'Summarize',
    command: (reference) => `summarize ${quoteWord(reference)}${option}`,
  };
}

/** One conversation, condensed: who wants what, what was decided, in what order. */
export const threadSummary = defineSkill({
  name: 'summarize',
  summary: 'Condenses one mail thread: who wants what by when, what was decided, what is open.',
  group: 'daily',
  params: {
    thread: rest(
      'a number from your last digest, or who wrote it or its subject: Priya, the lease',
    ),
    length: choice(['short', 'full'], 'how much to keep', 'full'),
  },
  examples: ['summarize 3', 'summarize the lease', 'summarize 3 --length short'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'writer', 'conversations', 'preferences', 'clock'],
  async run({ thread, length }, ports, call): Promise<PrivateReply> {
    const { mailbox, writer } = ports;
    const found = await findItem(thread, wanted(length), ports, call);
    if (found.kind === 'choice') return found.reply;
    const { reference } = found;
    const owner = await mailbox.owner(call.signal);
    const items = await mailbox.thread(reference, call.signal);
    const reader = await readReader(ports, call, owner);
    const clean = readThread(toCleanThread(reference, items), reader);
    const summary = await writer.summarizeThread(clean, reader, call.signal);
    const rendered = renderThread({ thread: clean, items, summary, length, reader });
    return {
      ...rendered,
      lead: [...(rendered.lead ?? []), ...describeSenders(items, owner)],
      source: reference,
      actions: [
        { kind: 'command', label: 'Draft a reply', command: `reply ${quoteWord(reference)}` },
      ],
    };
  },
});
