import type { ReadSentence } from '../../core/ports/message-reading.js';
import type { CleanMessage } from '../../core/ports/writer.js';
import { fold } from '../fold.js';

/** Fewer words two people may both say. */
const FEWEST_WORDS = 5;
/** Messages before one whose words it may have in it. */
const REACH = 12;

/**
 * Finds the sentences of a message that somebody else said in an earlier one, word for word: a program quoted
 * them without a mark. They are the other's words, and ask nothing once more.
 */
export function createRepeats(messages: readonly CleanMessage[]) {
  const folded = new Map<string, string>();
  const wordsOf = ({ id, text }: CleanMessage) => {
    const known = folded.get(id) ?? ` ${fold(text)} `;
    folded.set(id, known);
    return known;
  };
  return (message: CleanMessage, sentences: readonly ReadSentence[]): readonly ReadSentence[] => {
    const at = messages.findIndex(({ id }) => id === message.id);
    const earlier = messages
      .slice(Math.max(0, at - REACH), Math.max(0, at))
      .filter(({ from }) => from.address !== message.from.address);
    if (earlier.length === 0) return sentences;
    return sentences.map((sentence) => {
      const words = fold(sentence.quote);
      const isRepeated =
        !sentence.isSubject &&
        words.split(' ').length >= FEWEST_WORDS &&
        earlier.some((other) => wordsOf(other).includes(` ${words} `));
      if (!isRepeated) return sentence;
      const { ask: _ask, due: _due, day: _day, isPromise: _isPromise, ...rest } = sentence;
      return { ...rest, idle: 'repeated' };
    });
  };
}
