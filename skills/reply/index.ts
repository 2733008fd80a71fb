import { readItemReference } from '../conversation/item-reference.js';
import type { PrivateReply } from '../core/reply.js';
import { choice, defineSkill, optionalRest, word } from '../core/skill.js';
import { toCleanThread } from '../summarize/clean-thread.js';
import { readReader } from '../writing/reader.js';
import { findAnswerable } from './answerable.js';
import { readAskedDraft } from './asked.js';
import { renderDraft } from './compose.js';
import { renderNotAnswerable } from './notices.js';

/** An answer to a mail, to be copied, edited and sent by the person themselves. */
export const replyDraft = defineSkill({
  name: 'reply',
  summary:
    'Drafts your answer to a mail from what you say, and leaves open what you do not. Sends nothing.',
  group: 'daily',
  params: {
    item: word('a number from your last digest, or a message id'),
    words: optionalRest('what you want to answer; nothing else decides'),
    length: choice(['short', 'full'], 'how much to write', 'full'),
    tone: choice(['house', 'formal', 'friendly'], 'how it sounds', 'house'),
  },
  examples: ['reply 3', 'reply 3 yes, but Thursday instead', 'reply 3 no thanks --tone formal'],
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'writer', 'conversations', 'preferences', 'clock'],
  async run({ item, words, length, tone }, ports, call): Promise<PrivateReply> {
    const { mailbox, writer } = ports;
    const asked = readAskedDraft(item, words);
    const reference = await readItemReference(asked.item, call.principal, ports);
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
