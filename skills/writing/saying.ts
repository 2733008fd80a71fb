import type { Person } from '../core/ports/mail.js';
import type { ReadSentence } from '../core/ports/message-reading.js';
import type { Claim } from '../core/ports/writer.js';
import { fold } from '../reading/fold.js';
import type { ReadMessage } from '../reading/message/read-thread.js';
import { readForwarded } from '../reading/quotes/forwarded.js';

/** Where the words of a claim stand: who said them to whom is for code to tell. */
export interface Saying {
  readonly message: ReadMessage;
  /** The sentences of the message that they are; none for words that it only passes on. */
  readonly sentences: readonly ReadSentence[];
  /** Set for words that the author of the message passes on: whose they are, where it says so. */
  readonly passedOn?: { readonly from?: Person };
}

/** The language that the words of a saying are in, ISO 639-1. */
export function languageOf({ message, sentences }: Saying): string {
  return sentences[0]?.language ?? message.reading.language ?? 'en';
}

/** Finds the message that a claim quotes; undefined where it names none of the thread. */
export function findSaying(
  { quote, sourceIds }: Claim,
  messages: readonly ReadMessage[],
): Saying | undefined {
  const message = messages.find(({ id }) => id === sourceIds[0]);
  if (message === undefined) return undefined;
  const words = fold(quote);
  const { text, forwarded } = message;
  if (forwarded !== undefined && !fold(text).includes(words) && fold(forwarded).includes(words)) {
    const { from } = readForwarded(forwarded);
    return { message, sentences: [], passedOn: from ? { from } : {} };
  }
  const sentences = message.reading.sentences.filter(({ quote, text }) => {
    const [whole, said] = [fold(quote), fold(text)];
    return said !== '' && (words.includes(said) || whole.includes(words));
  });
  return { message, sentences };
}
