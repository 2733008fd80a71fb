import type { Writer } from '../../skills/core/ports/writer.js';
import { answer } from './answer.js';
import { withBreaker } from './breaker.js';
import { createModelClient, type ModelOptions } from './client/client.js';
import { digestMeeting } from './meeting.js';
import type { Model } from './model.js';
import { createPrompts, type HouseVoice } from './prompts/prompts.js';
import { draftReply } from './reply.js';
import { summarizeThread } from './thread.js';

/** A writer for as many answers as come. */
export interface ModelWriter extends Writer {
  /** The same for one answer: `begin` starts its time when the first words are asked for. */
  forOneAnswer(begin: () => AbortSignal): Writer;
}

/**
 * Creates a writer that asks an OpenAI-compatible model.
 *
 * It has no tools and sees one thread, or one stretch of a meeting, at a time. Outlines stay with
 * `outlineDeck`: which rows and sentences go on a slide is copied from the source, never phrased. `voice` is how the house wants sentences to sound.
 */
export function createOpenAiWriter(
  options: ModelOptions,
  outlineDeck: Writer['outlineDeck'],
  voice?: HouseVoice,
): ModelWriter {
  const client = withBreaker(createModelClient(options), options.clock);
  const prompts = createPrompts(voice);
  const write = (asked: Model): Writer => ({
    model: options.model,
    summarizeThread: (thread, reader, signal) => summarizeThread(asked, thread, reader, signal),
    digestMeeting: (transcript, reader, signal) => digestMeeting(asked, transcript, reader, signal),
    outlineDeck,
    answer: (question, passages, _reader, signal) => answer(asked, question, passages, signal),
    draftReply: (thread, brief, reader, signal) => draftReply(asked, thread, brief, reader, signal),
  });
  return {
    ...write({ client, prompts }),
    forOneAnswer(begin) {
      let deadline: AbortSignal | undefined;
      return write({
        prompts,
        client: {
          model: client.model,
          ask(question) {
            deadline ??= begin();
            return client.ask({ ...question, deadline });
          },
        },
      });
    },
  };
}
