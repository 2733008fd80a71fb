import { quoteWord } from '../conversation/follow-up.js';
import { type FoundItem, findItem, type ItemWanted } from '../conversation/items/find-item.js';
import { isDescription } from '../conversation/items/item-reference.js';
import type { Call } from '../core/call.js';
import { InputError } from '../core/errors.js';
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
  const { asked, found } = await findAsked(readAskedDraft(item, words), length, tone, ports, call);
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

/** What was asked for, with the surname that may stand behind a first name: "Priya Nair yes". */
async function findAsked(
  asked: AskedDraft,
  length: Asked['length'],
  tone: Asked['tone'],
  ports: Needed,
  call: Call,
): Promise<{ readonly asked: AskedDraft; readonly found: FoundItem }> {
  const [, surname = '', rest = ''] = SURNAME.exec(asked.instruction ?? '') ?? [];
  if (surname !== '' && isDescription(asked.item) && !/\s/.test(asked.item)) {
    const whole = { item: `${asked.item} ${surname}`, instruction: rest === '' ? undefined : rest };
    try {
      const found = await findItem(whole.item, wanted(whole, length, tone), ports, call);
      return { asked: whole, found };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return { asked, found: await findItem(asked.item, wanted(asked, length, tone), ports, call) };
}

/** One word with a capital letter, and what is said behind it. */
const SURNAME = /^(\p{Lu}[\p{L}\p{M}'’-]+)(?:[\s:,]+([\s\S]+))?$/u;

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
