import { quoteWord } from '../conversation/follow-up.js';
import { isDocumentReference } from '../conversation/items/attached-document.js';
import { findItem, type ItemWanted } from '../conversation/items/find-item.js';
import type { Call } from '../core/call.js';
import type { Ports } from '../core/ports/ports.js';
import type { PrivateReply } from '../core/reply.js';
import { readThread } from '../reading/message/read-thread.js';
import { readReader } from '../writing/reader.js';
import { toCleanThread } from './clean-thread.js';
import { renderThread } from './compose.js';
import { summarizeDocument } from './document.js';
import { describeSenders } from './senders.js';

function wanted(length: 'short' | 'full'): ItemWanted {
  const option = length === 'short' ? ' --length short' : '';
  return {
    among: 'all mail',
    label: 'Summarize',
    command: (reference) => `summarize ${quoteWord(reference)}${option}`,
  };
}

interface Asked {
  readonly thread: string;
  readonly length: 'short' | 'full';
}

type Needed = Pick<
  Ports,
  'mailbox' | 'documents' | 'writer' | 'conversations' | 'preferences' | 'clock'
>;

/** One conversation, condensed: who wants what, what was decided, in what order; or one document. */
export async function runSummarize(
  { thread, length }: Asked,
  ports: Needed,
  call: Call,
): Promise<PrivateReply> {
  if (isDocumentReference(thread)) return summarizeDocument(thread, length, ports, call);
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
}
