import type { Clock } from '../../skills/ports.js';
import type { Writer } from '../../skills/writing.js';
import { withBreaker } from './breaker.js';
import { toClaim } from './claims.js';
import { createModelClient, type ModelOptions } from './client.js';
import { markUntrusted } from './marking.js';
import { digestMeeting } from './meeting.js';
import { createPrompts, type HouseVoice } from './prompts.js';
import { answerSchema } from './schemas.js';
import { summarizeThread } from './thread.js';

/**
 * Creates a writer that asks an OpenAI-compatible model.
 *
 * It has no tools and sees one thread, or one stretch of a meeting, at a time. Outlines stay with
 * `outlineDeck`: which rows and sentences go on a slide is copied from the source, never phrased. `voice` is how the house wants sentences to sound.
 */
export function createOpenAiWriter(
  options: ModelOptions & { readonly clock: Clock },
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
    async answer(question, passages, _reader, signal) {
      const items = passages
        .map(({ id, by, text }) => `sourceId: ${id}\n${by ? `${by}: ` : ''}${text}`)
        .join('\n\n');
      const marked = markUntrusted(items);
      const { claims } = await client.ask({
        name: 'answer',
        schema: answerSchema,
        system: `${prompts.answer(items)}\n${marked.rule}`,
        user: `${marked.text}\n\nQuestion: ${question}`,
        signal,
      });
      return { claims: claims.map(toClaim), writtenBy: { model: client.model } };
    },
  };
}
