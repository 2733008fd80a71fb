/** A stretch of speech before merging. */
export interface Speech {
  readonly speaker: string | undefined;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  readonly text: string;
}
