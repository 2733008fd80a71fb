import { baseSubject } from '../../../skills/reading/threads/subjects.js';
import { contentStems } from '../terms/term-statistics.js';
import type { ThreadText } from './thread-text.js';

/**
 * What a term is worth. What a thread is about is what one message after the other comes back to: of
 * all signs tried, the number of messages that hold a term told best what people put into a summary.
 */
const WORTH = { anyTerm: 0.1, eachFurtherMessage: 0.3, ofSubject: 1, pair: 0.5 };

/** The terms of a sentence: its stems, and each pair of stems in a row, once each. */
export function termsOf(sentence: string): readonly string[] {
  const stems = contentStems(sentence);
  return [...new Set([...stems, ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)])];
}

/** Weighs the terms of a thread: a term counts by how many messages hold it. */
export function createTermWorth({ thread, sentences }: ThreadText): (term: string) => number {
  const messagesWith = new Map<string, Set<number>>();
  for (const { text, messageAt } of sentences) {
    for (const term of termsOf(text)) {
      const messages = messagesWith.get(term) ?? new Set();
      messagesWith.set(term, messages.add(messageAt));
    }
  }
  const subject = new Set(contentStems(baseSubject(thread.subject)));
  return (term) => {
    const further = Math.max(0, (messagesWith.get(term)?.size ?? 0) - 1);
    const shared = WORTH.eachFurtherMessage * further;
    if (term.includes(' ')) return WORTH.pair * shared;
    return WORTH.anyTerm + shared + (subject.has(term) ? WORTH.ofSubject : 0);
  };
}
