import type { Transcript } from '../core/ports/meetings.js';
import type { CleanThread, Passage } from '../core/ports/writer.js';
import type { Coverage, Skipped } from '../core/receipts/coverage.js';
import type { Source } from '../core/reply.js';

/** Where a passage comes from, as a person finds it again. */
export interface Origin extends Source {
  /** When it was written, in words: "Friday 20 November". */
  readonly day?: string;
  /** Words that name its thread to `summarize`. */
  readonly reference?: string;
}

/** What a writer sees at once: one thread, one meeting or one document, and nothing else. */
export interface Group {
  readonly passages: readonly Passage[];
  /** Weighs less than what people wrote to each other: newsletters and notifications. */
  readonly isBulk: boolean;
}

/** Something that was read to answer a question. */
export interface AskedSource {
  readonly kind: 'mail' | 'thread' | 'meeting' | 'document';
  /** "your mail since Monday", "Budget review": follows "From" and "in". */
  readonly name: string;
  /** What `--in` takes; undefined for the whole mailbox. */
  readonly reference: string | undefined;
  /** What is read whole where all that was settled or left to do is asked for. */
  readonly whole?:
    | { readonly kind: 'meeting'; readonly transcript: Transcript }
    | { readonly kind: 'thread'; readonly thread: CleanThread };
  readonly groups: readonly Group[];
  /** By passage id. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly unit: Coverage['unit'];
  /** How many of `unit` were read. */
  readonly read: number;
  /** How many there are, where that is more than what was read and skipped. */
  readonly found?: number;
  readonly skipped: readonly Skipped[];
  /** What else was not read, in words. */
  readonly notes?: readonly string[];
  /** True for the example mailbox. */
  readonly isExample: boolean;
}
