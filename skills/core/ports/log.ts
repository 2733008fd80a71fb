/** Fields an event may carry: ids, counts, durations and codes. Never content, a name or a secret. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Events of the running system. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** `error` gives the stack; its message is written only for a `DaybriefError`. */
  error(event: string, error: unknown, fields?: LogFields): void;
  /** Runs `work` inside a span of that name where tracing is on; absent where it is not. */
  span?<T>(name: string, fields: LogFields, work: () => Promise<T>): Promise<T>;
}

/** Where a long job stands: `{ doing: 'Reading', done: 14, total: 38, unit: 'threads' }`. */
export interface Step {
  readonly doing: string;
  readonly done: number;
  /** Absent while it is not yet known. */
  readonly total?: number;
  readonly unit: string;
}

/** Tells the person who waits. Cheap to call for every item: surfaces thin it out. */
export interface Progress {
  report(step: Step): void;
}
