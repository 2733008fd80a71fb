import type { Answer, Claim, Passage } from '../../skills/core/ports/writer.js';
import { toClaim } from './claims.js';
import type { ModelClient } from './client/client.js';
import { markUntrusted } from './prompts/marking.js';
import type { createPrompts } from './prompts/prompts.js';
import { answerSchema } from './prompts/schemas.js';

/** Characters that a small model's window surely holds beside the instructions. */
const LONGEST_STRETCH = 24_000;

/**
 * Asks the model a question about passages, stretch by stretch where they are long: all of them are
 * read, and what one stretch says cannot sway another.
 *
 * Throws the first failure when any stretch fails: an answer from a part would look like one from all.
 */
export async function answer(
  {
    client,
    prompts,
  }: { readonly client: ModelClient; readonly prompts: ReturnType<typeof createPrompts> },
  question: string,
  passages: readonly Passage[],
  signal: AbortSignal,
): Promise<Answer> {
  const claims: Claim[] = [];
  for (const items of toStretches(passages)) {
    const marked = markUntrusted(items);
    const said = await client.ask({
      name: 'answer',
      schema: answerSchema,
      system: `${prompts.answer(items)}\n${marked.rule}`,
      user: `${marked.text}\n\nQuestion: ${question}`,
      signal,
    });
    claims.push(...said.claims.map(toClaim));
  }
  return { claims, writtenBy: { model: client.model } };
}

/** Consecutive passages of at most `LONGEST_STRETCH` characters together; a longer one stands alone. */
function toStretches(passages: readonly Passage[]): readonly string[] {
  const stretches: string[] = [];
  for (const item of passages.map(render)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.length + item.length <= LONGEST_STRETCH) {
      stretches[stretches.length - 1] = `${last}\n\n${item}`;
    } else {
      stretches.push(item);
    }
  }
  return stretches;
}

function render({ id, by, about, text }: Passage): string {
  return [
    `sourceId: ${id}`,
    ...(about ? [`About: ${about}`] : []),
    `${by ? `${by}: ` : ''}${text}`,
  ].join('\n');
}
