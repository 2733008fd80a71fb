import { quoteWord } from '../conversation/follow-up.js';
import { findItem, type ItemWanted } from '../conversation/items/find-item.js';
import type { PrivateReply } from '../core/reply.js';
import { choice, defineSkill, optionalRest, word } from '../core/skill.js';
import { toCleanThread } from '../summarize/clean-thread.js';
import { readReader } from '../writing/reader.js';
import { findAnswerable } from './answerable.js';
import { type AskedDraft, readAskedDraft } from './asked.js';
import { renderDraft } from './compose.js';
import { renderNotAnswerable } from './notices.js';

/** An answer to a mail, to be copied, edited and sent by the person themselves. */
export const replyDraft = defineSkill({
  name: 'reply',
  summary:
    'Drafts your answer to a mail from what you say, and leaves open what you do not. Sends nothing.',
  group: 'daily',
  params: {
    item: word(
      'a number from your last digest, or who wrote it or its subject: Priya, "the lease"',
    ),
    words: optionalRest('what you want to answer; nothing else decides'),
    length: choice(['short', 'full'], 'how much to write', 'full'),
    tone: choice(['house', 'formal', 'friendly'], 'how it sounds', 'house'),
  },
  examples: ['reply 3', 'reply 3 yes, but Thursday instead', 'reply 3 no thanks --tone formal'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'writer', 'conversations', 'preferences', 'clock'],
  async run({ item, words, length, tone }, ports, call): Promise<PrivateReply> {
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
  },
});

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
