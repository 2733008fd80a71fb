import type { Writer } from '../../skills/core/ports/writer.js';

/**
 * Creates the writer that needs no model: it picks sentences, attributes them and quotes them. Same
 * source, same claims. Each of its answers is loaded when it is first asked for: a digest of mail
 * shall not wait for what reads meetings.
 */
export function createQuotingWriter(): Writer {
  return {
    model: 'none',
    summarizeThread: async (...asked) =>
      (await import('./mail/summarize-thread.js')).summarizeThread(...asked),
    digestMeeting: async (...asked) =>
      (await import('./meeting/digest-meeting.js')).digestMeeting(...asked),
    answer: async (...asked) => (await import('./answer/answer.js')).answer(...asked),
    draftReply: async (...asked) => (await import('./reply/draft-reply.js')).draftReply(...asked),
    outlineDeck: async (...asked) =>
      (await import('./outline/outline-deck.js')).outlineDeck(...asked),
  };
}
