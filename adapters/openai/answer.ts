import type { Answer, Claim, Passage } from '../../skills/core/ports/writer.js';
import { toClaim } from './claims.js';
import { askInParts } from './client/in-parts.js';
import type { Model } from './model.js';
import { markUntrusted } from './prompts/marking.js';
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
  { client, prompts }: Model,
  question: string,
  passages: readonly Passage[],
  signal: AbortSignal,
): Promise<Answer> {
  const claims: Claim[] = [];
  for (const stretch of toStretches(passages)) {
    const said = await askInParts(stretch, (items) => {
      const text = items.join('\n\n');
      const marked = markUntrusted(text);
      return client.ask({
        name: 'answer',
        schema: answerSchema,
        system: `${prompts.answer(text)}\n${marked.rule}`,
        user: `${marked.text}\n\nQuestion: ${question}`,
        signal,
      });
    });
    claims.push(...said.flatMap((part) => part.claims.map(toClaim)));
  }
  return { claims, writtenBy: { model: client.model } };
}

/** Consecutive passages of at most `LONGEST_STRETCH` characters together; a longer one stands alone. */
function toStretches(passages: readonly Passage[]): readonly (readonly string[])[] {
  const stretches: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of passages.map(render)) {
    size += item.length;
    if (size > LONGEST_STRETCH) {
      stretches.push([]);
      size = item.length;
    }
    stretches.at(-1)?.push(item);
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
