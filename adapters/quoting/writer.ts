import type { Writer } from '../../skills/core/ports/writer.js';
import { answer } from './answer/answer.js';
import { summarizeThread } from './mail/summarize-thread.js';
import { digestMeeting } from './meeting/digest-meeting.js';
import { outlineDeck } from './outline/outline-deck.js';
import { draftReply } from './reply/draft-reply.js';

/**
 * Creates the writer that needs no model: it picks sentences, attributes them and reports them. Same
 * source, same claims.
 */
export function createQuotingWriter(): Writer {
  return {
    model: 'none',
    digestMeeting,
    answer,
    summarizeThread,
    outlineDeck,
    draftReply,
  };
}
