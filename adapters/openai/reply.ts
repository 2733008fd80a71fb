import type * as z from 'zod';
import type {
  AskedPoint,
  CleanThread,
  DraftBrief,
  DraftParagraph,
  Reader,
  ReplyDraft,
} from '../../skills/core/ports/writer.js';
import type { Model } from './model.js';
import { markUntrusted } from './prompts/marking.js';
import { draftSchema } from './prompts/schemas.js';
import { renderThread } from './prompts/thread-text.js';

/** How a message that waits for an answer is marked for the model. */
const WAITS = 'Waits for an answer: yes';

/**
 * Asks the model what the waiting messages ask, and to word what the person says to it.
 *
 * The thread stands between marks; the person's own words do not, because they alone instruct. What
 * comes back is a proposal: `groundDraft` decides what of it a person gets to see.
 */
export async function draftReply(
  { client, prompts }: Model,
  thread: CleanThread,
  { instruction, answering, length, tone }: DraftBrief,
  reader: Reader,
  signal: AbortSignal,
): Promise<ReplyDraft> {
  const text = renderThread(thread, ({ id }) => (answering.includes(id) ? [WAITS] : []));
  const marked = markUntrusted(text);
  const said = await client.ask({
    name: 'reply',
    schema: draftSchema,
    system: [
      prompts.reply(text, tone, length),
      marked.rule,
      `The person is ${reader.name ?? reader.addresses[0] ?? 'unknown'}.`,
    ].join('\n'),
    user: `${marked.text}\n\nThe person's words: ${instruction ?? '(none yet)'}`,
    signal,
  });
  return {
    paragraphs: said.paragraphs.map(toParagraph),
    writtenBy: { model: client.model },
  };
}

type SaidParagraph = z.infer<typeof draftSchema>['paragraphs'][number];

function toParagraph({ asked, sentences }: SaidParagraph): DraftParagraph {
  return {
    ...(asked === null ? {} : { asked: toAskedPoint(asked) }),
    sentences: sentences.map(({ before, blank, after, words }) => ({
      parts: [before, ...(blank === null ? [] : [{ blank }]), after].filter((part) => part !== ''),
      words,
    })),
  };
}

function toAskedPoint({ topic, ...asked }: NonNullable<SaidParagraph['asked']>): AskedPoint {
  return { ...asked, ...(topic === null ? {} : { topic }) };
}
