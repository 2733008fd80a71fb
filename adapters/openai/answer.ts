import type { Answer, Claim, Passage, Reader, Writer } from '../../skills/core/ports/writer.js';
import { splitSentences } from '../../skills/reading/sentences.js';
import { sharedWords } from '../../skills/writing/grounding/ground-note.js';
import { askInParts } from './client/in-parts.js';
import type { Model } from './model.js';
import { toCitedClaim, withoutFound } from './notes/cited-claim.js';
import { type Numbered, renderNumbered } from './notes/numbered.js';
import { markUntrusted } from './prompts/marking.js';
import { answerSchema } from './prompts/schemas.js';

/** Sentences of one prompt: all are read, stretch by stretch. */
const LONGEST_STRETCH = 200;
/** Claims of an answer. */
const MOST_CLAIMS = 6;

/**
 * Asks a model what the passages say beyond what `quoting` found in them, which stays first.
 *
 * Long passages are read stretch by stretch: what one says cannot sway another. Throws the first
 * failure when any stretch fails: an answer from a part would look like one from all.
 */
export async function answer(
  model: Model,
  quoting: Writer,
  question: string,
  passages: readonly Passage[],
  reader: Reader,
  signal: AbortSignal,
): Promise<Answer> {
  const found = await quoting.answer(question, passages, reader, signal);
  const claims: Claim[] = [];
  for (const stretch of toStretches(numberPassages(passages))) {
    const parts = await askInParts(stretch, (items) => askPassages(model, question, items, signal));
    claims.push(...parts.flat());
  }
  const added = withoutFound(claims, found.claims).slice(
    0,
    Math.max(0, MOST_CLAIMS - found.claims.length),
  );
  return {
    ...found,
    claims: [...found.claims, ...added],
    writtenBy: { model: added.length > 0 ? model.client.model : 'none' },
  };
}

/** What the model says that the sentences answer, borne out by them. */
export async function askPassages(
  { client, prompts }: Model,
  question: string,
  items: readonly Numbered[],
  signal: AbortSignal,
): Promise<readonly Claim[]> {
  const sentences = items.map((item, at) => ({ ...item, number: at + 1 }));
  const text = renderNumbered(sentences);
  const marked = markUntrusted(text);
  const said = await client.ask({
    name: 'answer',
    schema: answerSchema(sentences.map(({ number }) => number)),
    system: `${prompts.answer(text)}\n${marked.rule}`,
    user: `${marked.text}\n\nQuestion: ${question}`,
    signal,
  });
  return said.claims.flatMap((cited) => {
    const claim = toCitedClaim(cited, sentences);
    return claim && sharedWords(question, `${claim.quote} ${claim.text}`) > 0 ? [claim] : [];
  });
}

function numberPassages(passages: readonly Passage[]): readonly Numbered[] {
  return passages
    .flatMap(({ id, by, text }) =>
      splitSentences(text).map((sentence) => ({ sourceId: id, by, text: sentence.text })),
    )
    .map((sentence, at) => ({ ...sentence, number: at + 1 }));
}

function toStretches(sentences: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const count = Math.ceil(sentences.length / LONGEST_STRETCH);
  return Array.from({ length: count }, (_, at) =>
    sentences.slice(at * LONGEST_STRETCH, (at + 1) * LONGEST_STRETCH),
  );
}
