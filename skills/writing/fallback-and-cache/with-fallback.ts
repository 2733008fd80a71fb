import { toDaybriefError } from '../../core/errors.js';
import type { Log } from '../../core/ports/log.js';
import type { Writer } from '../../core/ports/writer.js';
import type { WrittenBy } from '../../core/receipts/coverage.js';
import { describeModelFailure } from './model-failure.js';

/**
 * Lets `second` answer whenever `first` fails, and says so in the receipt.
 *
 * A cancelled call is not a failure: it ends both. A fault of our own is logged with its stack and
 * still answered.
 */
export function withFallback(first: Writer, second: Writer, log: Log): Writer {
  async function either<T extends { readonly writtenBy: WrittenBy }>(
    write: (writer: Writer) => Promise<T>,
    signal: AbortSignal,
  ): Promise<T> {
    try {
      return await write(first);
    } catch (thrown) {
      signal.throwIfAborted();
      const error = toDaybriefError(thrown);
      if (error.code === 'internal') log.error('writer.failed', error);
      log.warn('writer.fallback', { code: error.code, model: first.model });
      const written = await write(second);
      const fallback = describeModelFailure(error);
      return { ...written, writtenBy: { ...written.writtenBy, model: 'none', fallback } };
    }
  }

  return {
    model: first.model,
    summarizeThread: (thread, reader, signal, scope) =>
      either((writer) => writer.summarizeThread(thread, reader, signal, scope), signal),
    digestMeeting: (transcript, reader, signal) =>
      either((writer) => writer.digestMeeting(transcript, reader, signal), signal),
    outlineDeck: (material, brief, signal) =>
      either((writer) => writer.outlineDeck(material, brief, signal), signal),
    answer: (question, passages, reader, signal) =>
      either((writer) => writer.answer(question, passages, reader, signal), signal),
    draftReply: (thread, brief, reader, signal) =>
      either((writer) => writer.draftReply(thread, brief, reader, signal), signal),
  };
}
