import type { Writer } from '../../skills/core/ports/writer.js';
import { answer } from './answer.js';
import { withBreaker } from './breaker.js';
import { createModelClient, type ModelOptions } from './client/client.js';
import { digestMeeting } from './meeting.js';
import { createPrompts, type HouseVoice } from './prompts/prompts.js';
import { draftReply } from './reply.js';
import { summarizeThread } from './thread.js';

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
): Writer {
  const client = withBreaker(createModelClient(options), options.clock);
  const prompts = createPrompts(voice);
  const asked = { client, prompts };
  return {
    model: options.model,
    summarizeThread: (thread, reader, signal) => summarizeThread(asked, thread, reader, signal),
    digestMeeting: (transcript, reader, signal) => digestMeeting(asked, transcript, reader, signal),
    outlineDeck,
    answer: (question, passages, _reader, signal) => answer(asked, question, passages, signal),
    draftReply: (thread, brief, reader, signal) => draftReply(asked, thread, brief, reader, signal),
  };
}
