import type { ReadSentence } from '../../core/ports/message-reading.js';
import { anyLanguagePattern, START } from '../languages/language-pattern.js';
import { asksOutright } from './outright.js';

/** "I need your answer by Friday" after a request: no second one, but the date of the first. */
const DEADLINE = anyLanguagePattern(({ requests }) => requests.deadline, START);
const LONGEST_DEADLINE = 12;

/** Gives an ask without a deadline that of the sentence after it, which then asks for nothing itself. */
export function withDeadlinesAfter(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const isDated = (sentence: ReadSentence | undefined, after: ReadSentence): boolean =>
    sentence !== undefined &&
    asksOutright(sentence) !== undefined &&
    !sentence.due &&
    !sentence.isSubject &&
    namesDeadline(after);
  return sentences.map((sentence, at) => {
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    if (isDated(before, sentence)) {
      const { ask: _ask, due: _due, ...rest } = sentence;
      return rest;
    }
    if (!after?.due || !isDated(sentence, after)) return sentence;
    return { ...sentence, due: after.due, dueAt: after.at };
  });
}

function namesDeadline({ text, due }: ReadSentence): boolean {
  return (
    due !== undefined &&
    text.split(/\s+/u).length <= LONGEST_DEADLINE &&
    DEADLINE().test(text.toLowerCase().replaceAll('’', "'"))
  );
}
