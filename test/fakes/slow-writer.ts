import type { Writer } from '../../skills/core/ports/writer.js';
import { createFakeWriter } from './writer.js';

/** A model whose words for a thread come when a test lets them out, and fail when it says so. */
export interface SlowWriter {
  readonly writer: Writer;
  /** Ids of the threads that it was asked to word, in order. */
  readonly asked: readonly string[];
  letOut(id: string, failure?: Error): void;
}

/** Creates it. Its words for a thread are "Worded" and the id of the thread. */
export function createSlowWriter(): SlowWriter {
  const asked: string[] = [];
  const waiting = new Map<string, (failure?: Error) => void>();
  const quoted = createFakeWriter();
  const worded: Writer = {
    ...quoted,
    model: 'm',
    async summarizeThread(thread, ...rest) {
      asked.push(thread.id);
      await new Promise<void>((resolve, reject) => {
        waiting.set(thread.id, (failure) => (failure ? reject(failure) : resolve()));
      });
      const summary = await quoted.summarizeThread(thread, ...rest);
      const headline = { ...summary.headline, text: `Worded ${thread.id}` };
      return { ...summary, headline, writtenBy: { model: 'm' } };
    },
  };
  return {
    writer: { ...worded, inSteps: { quoted, worded } },
    asked,
    letOut: (id, failure) => waiting.get(id)?.(failure),
  };
}
