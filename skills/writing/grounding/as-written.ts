import type { AskedPoint, DraftParagraph, DraftSentence } from '../../core/ports/writer.js';

/**
 * A draft in which the person's words stand as they wrote them.
 *
 * They answer what was asked where that is one thing. Of several nobody can say which they mean, so
 * they stand first and everything asked stays open.
 */
export function toParagraphsAsWritten(
  asked: readonly AskedPoint[],
  instruction: string | undefined,
): readonly DraftParagraph[] {
  if (instruction === undefined) return asked.map((point) => ({ asked: point, sentences: [] }));
  const own: DraftSentence = { parts: [instruction], words: instruction };
  const [only, ...others] = asked;
  if (only !== undefined && others.length === 0) return [{ asked: only, sentences: [own] }];
  return [{ sentences: [own] }, ...asked.map((point) => ({ asked: point, sentences: [] }))];
}
