import type { Writer } from '../core/ports/writer.js';
import type { WrittenBy } from '../core/receipts/coverage.js';

/** A writer that answers at once in quotes, and in words what is worded by the time it is asked again. */
export interface QuotesFirst {
  readonly writer: Writer;
  /** How many parts are still worded. */
  waiting(): number;
  /** Resolves when one part more is worded; at once where none is waited for. */
  next(): Promise<void>;
}

/** What the receipt says of a part that is quoted for now. */
const STILL = 'the model is still writing';

/** Creates it; undefined for a writer whose words come at once anyway. */
export function createQuotesFirst({ model, inSteps }: Writer): QuotesFirst | undefined {
  if (inSteps === undefined) return undefined;
  const { quoted, worded } = inSteps;
  const waiting = new Set<Promise<void>>();

  /** Begins to word a part when it is first asked for, in the order in which a reader sees them. */
  function step<A extends readonly unknown[], T extends { readonly writtenBy: WrittenBy }>(
    quote: (...args: A) => Promise<T>,
    word: (...args: A) => Promise<T>,
  ): (...args: A) => Promise<T> {
    const parts = new Map<string, { readonly written?: T; readonly hasFailed?: true }>();
    return async (...args) => {
      const asked = JSON.stringify(args);
      const part = parts.get(asked);
      if (part === undefined) {
        parts.set(asked, {});
        const wording: Promise<void> = word(...args)
          .then(
            (written) => void parts.set(asked, { written }),
            // A writer that fails is quoted instead; one that was stopped stays quoted.
            () => void parts.set(asked, { hasFailed: true }),
          )
          .finally(() => waiting.delete(wording));
        waiting.add(wording);
      }
      if (part?.written !== undefined) return part.written;
      const written = await quote(...args);
      if (part?.hasFailed) return written;
      return { ...written, writtenBy: { ...written.writtenBy, fallback: STILL } };
    };
  }

  return {
    writer: {
      model,
      inSteps,
      summarizeThread: step(quoted.summarizeThread, worded.summarizeThread),
      digestMeeting: step(quoted.digestMeeting, worded.digestMeeting),
      outlineDeck: quoted.outlineDeck,
      answer: step(quoted.answer, worded.answer),
      draftReply: step(quoted.draftReply, worded.draftReply),
    },
    waiting: () => waiting.size,
    async next() {
      await Promise.race(waiting);
    },
  };
}
