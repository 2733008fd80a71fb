import type { AskKind, ReadSentence } from '../../core/ports/message-reading.js';

interface Asking {
  readonly ask?: ReadSentence['ask'] | undefined;
}

/** What a sentence asks for outright: a suggestion may be left unanswered. */
export function asksOutright({ ask }: Asking): AskKind | undefined {
  return ask === 'suggestion' ? undefined : ask;
}
