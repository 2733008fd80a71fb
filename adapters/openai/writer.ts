import { InvalidOutputError } from '../../skills/core/errors.js';
import type { ModelUse } from '../../skills/core/ports/model-use.js';
import type { Writer } from '../../skills/core/ports/writer.js';
import { answer } from './answer.js';
import { withBreaker } from './client/breaker.js';
import { createModelClient, type ModelOptions } from './client/client.js';
import type { Level } from './level.js';
import { digestMeeting } from './meeting.js';
import type { Model } from './model.js';
import { createPrompts, type HouseVoice } from './prompts/prompts.js';
import { draftReply } from './reply.js';
import { summarizeThread } from './thread.js';

/** Whose tokens an answer takes. */
export interface Spending {
  /** Throws `OverBudgetError` where nothing may be spent. */
  admit(): Promise<void>;
  /** Notes what was spent. Never throws. */
  spend(use: ModelUse): void;
}

/** A writer for as many answers as come. */
export interface ModelWriter extends Writer {
  /** The same for one answer: `begin` starts its time when the first words are asked for. */
  forOneAnswer(begin: () => AbortSignal, spending?: Spending): Writer;
}

/** What a model's writer stands on. */
export interface ModelWriterParts {
  /** Finds what is to be worded, and says what the model does not. */
  readonly quoting: Writer;
  /** What the model has earned; asked for at every answer. */
  readonly level: () => Promise<Level>;
  /** How the house wants sentences to sound. */
  readonly voice?: HouseVoice | undefined;
}

/**
 * Creates a writer that has an OpenAI-compatible model word what `quoting` finds.
 *
 * What was found is shown whatever the model says. It has no tools and sees one thread, or one stretch
 * of a meeting, at a time. Outlines stay with `quoting`: which rows and sentences go on a slide is
 * copied from the source, never phrased.
 */
export function createOpenAiWriter(
  options: ModelOptions,
  { quoting, level, voice }: ModelWriterParts,
): ModelWriter {
  const client = withBreaker(createModelClient(options), options.clock);
  const prompts = createPrompts(voice);
  const write = (asked: Model): Writer => ({
    model: options.model,
    async summarizeThread(thread, reader, signal, scope) {
      const earned = await atLeastWords(level);
      const parts = { quoting, level: earned };
      return summarizeThread(asked, parts, thread, reader, signal, scope);
    },
    async digestMeeting(transcript, reader, signal) {
      return (await atLeastWords(level)) === 'all'
        ? digestMeeting(asked, quoting, transcript, reader, signal)
        : quoting.digestMeeting(transcript, reader, signal);
    },
    outlineDeck: quoting.outlineDeck,
    async answer(question, passages, reader, signal) {
      return (await atLeastWords(level)) === 'all'
        ? answer(asked, quoting, question, passages, reader, signal)
        : quoting.answer(question, passages, reader, signal);
    },
    async draftReply(thread, brief, reader, signal) {
      return (await atLeastWords(level)) === 'all'
        ? draftReply(asked, thread, brief, reader, signal)
        : quoting.draftReply(thread, brief, reader, signal);
    },
  });
  return {
    ...write({ client, prompts }),
    forOneAnswer(begin, spending) {
      let deadline: AbortSignal | undefined;
      return write({
        prompts,
        client: {
          model: client.model,
          async ask(question) {
            await spending?.admit();
            deadline ??= begin();
            const onUse = spending && { onUse: (use: ModelUse) => spending.spend(use) };
            return client.ask({ ...question, ...onUse, deadline });
          },
        },
      });
    },
  };
}

/** Throws `InvalidOutputError` for a model that has earned nothing. */
async function atLeastWords(level: () => Promise<Level>): Promise<Exclude<Level, 'off'>> {
  const earned = await level();
  if (earned !== 'off') return earned;
  throw new InvalidOutputError({
    what: 'The model is not up to this.',
    remedy: 'Take a larger one: daybrief doctor says what it was asked.',
    fault: 'unable',
  });
}
