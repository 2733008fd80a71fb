import type { AskedPoint, Blank, DraftParagraph } from '../../../skills/core/ports/writer.js';
import type { QuestionKind } from '../../../skills/reading/question/read-question.js';
import { keysOf } from '../../../skills/reading/question/terms.js';
import { findHeld, hasNumber } from '../answer/holds.js';
import { saysYesOrNo } from '../answer/statements.js';

const NOBODY: ReadonlySet<string> = new Set();
/** What an answer to each kind of point may hold. */
const HOLDS: Partial<Record<Blank, QuestionKind>> = { when: 'time', who: 'person' };
/** Shared words count more than the kind of the answer, and that more than the order. */
const WEIGHTS = { shared: 2, kind: 1.5, order: 0.5, question: 0.6 };

/**
 * Says which of the asked points a person's words answer: each part of them the one that it fits best,
 * by shared words, by what it holds (yes or no, a day, a number), and by the order.
 */
export function matchAnswers(
  asked: readonly AskedPoint[],
  instruction: string,
): readonly DraftParagraph[] {
  if (asked.length === 0) return [{ sentences: [{ parts: [instruction], words: instruction }] }];
  const parts = asked.length === 1 ? [instruction] : partsOf(instruction);
  const given = asked.map((): string[] => []);
  let last = 0;
  for (const [place, part] of parts.entries()) {
    const scores = asked.map(
      (point, at) => fitOf(part, point) + (at === place ? WEIGHTS.order : 0),
    );
    const best = Math.max(...scores);
    // What fits nothing goes on with what was said before it.
    last = best === 0 ? last : scores.indexOf(best);
    given[last]?.push(part);
  }
  return asked.map((point, at) => ({
    asked: point,
    sentences: (given[at] ?? []).map((words) => ({ parts: [words], words })),
  }));
}

/** Sentences, and what commas part where each says yes or no, or is long enough to. */
function partsOf(instruction: string): readonly string[] {
  return instruction
    .split(/(?<=[.!?;])\s+|\n+|,\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function fitOf(part: string, { quote, missing }: AskedPoint): number {
  const keys = new Set(keysOf(quote));
  const shared = keysOf(part).filter((key) => keys.has(key)).length;
  const asks = /[?？]$/u.test(quote) ? WEIGHTS.question : 0;
  return asks + WEIGHTS.shared * shared + (isOfKind(part, missing) ? WEIGHTS.kind : 0);
}

function isOfKind(part: string, missing: Blank): boolean {
  if (missing === 'yes-or-no') return saysYesOrNo(part);
  if ((missing === 'how-much' || missing === 'when') && hasNumber(part)) return true;
  const kind = HOLDS[missing];
  return kind !== undefined && findHeld(kind, part, NOBODY).length > 0;
}
