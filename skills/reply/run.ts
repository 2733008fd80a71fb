import { quoteWord } from '../conversation/follow-up.js';
import { findItem, type ItemWanted } from '../conversation/items/find-item.js';
import type { Call } from '../core/call.js';
import type { Ports } from '../core/ports/ports.js';
import type { PrivateReply } from '../core/reply.js';
import { toCleanThread } from '../summarize/clean-thread.js';
import { readReader } from '../writing/reader.js';
import { findAnswerable } from './answerable.js';
import { type AskedDraft, readAskedDraft } from './asked.js';
import { renderDraft } from './compose.js';
import { renderNotAnswerable } from './notices.js';

interface Asked {
  readonly item: string;
  readonly words: string | undefined;
  readonly length: 'short' | 'full';
  readonly tone: 'house' | 'formal' | 'friendly';
}

type Needed = Pick<Ports, 'mailbox' | 'writer' | 'conversations' | 'preferences' | 'clock'>;

/** An answer to a mail, to be copied, edited and sent by the person themselves. */
export async function runReply(
  { item, words, length, tone }: Asked,
  ports: Needed,
  call: Call,
): Promise<PrivateReply> {
  const { mailbox, writer } = ports;
  const asked = readAskedDraft(item, words);
  const found = await findItem(asked.item, wanted(asked, length, tone), ports, call);
  if (found.kind === 'choice') return found.reply;
  const { reference } = found;
  const owner = await mailbox.owner(call.signal);
  const items = await mailbox.thread(reference, call.signal);
  const reader = await readReader(ports, call, owner);
  const messages = items
    .flatMap((each) => (each.kind === 'message' ? [each.message] : []))
    .sort((a, b) => a.receivedAt - b.receivedAt);
  const { instruction } = asked;
  const answerable = findAnswerable(messages, owner, instruction !== undefined);
  if (answerable.kind !== 'answerable') {
    return renderNotAnswerable(answerable, reference, reader);
  }
  const brief = {
    ...(instruction === undefined ? {} : { instruction }),
    answering: answerable.waiting.map(({ id }) => id),
    length,
    ...(tone === 'house' ? {} : { tone }),
  };
  const thread = toCleanThread(reference, items);
  const draft = await writer.draftReply(thread, brief, reader, call.signal);
  return renderDraft({
    reference,
    answerable,
    items,
    thread,
    draft,
    brief,
    owner,
    reader,
  });
}

/** Any mail can be answered; of several that are meant the same is asked, in the same words. */
function wanted({ instruction = '' }: AskedDraft, length: string, tone: string): ItemWanted {
  // One word of a command holds one kind of quotes.
  const hasBoth = instruction.includes('"') && instruction.includes("'");
  const said = hasBoth ? instruction.replaceAll('"', '”') : instruction;
  const options = [
    ...(said === '' ? [] : [quoteWord(said)]),
    ...(length === 'full' ? [] : [`--length ${length}`]),
    ...(tone === 'house' ? [] : [`--tone ${tone}`]),
  ];
  return {
    among: 'all mail',
    label: 'Draft a reply',
    command: (reference) => ['reply', quoteWord(reference), ...options].join(' '),
  };
}
