import type { AccountLinks } from './account-links.js';
import type { ChannelThreads } from './chat-threads.js';
import type { DeckRenderer, Documents } from './decks.js';
import type { Files } from './files.js';
import type { Mailbox } from './mail.js';
import type { Calendar, Transcripts } from './meetings.js';
import type {
  Accounts,
  Audit,
  Conversations,
  Feedback,
  Marks,
  Memory,
  Preferences,
} from './memory.js';
import type { Deliveries, NextRun, Subscriptions } from './scheduling.js';
import type { Writer } from './writer.js';

/** The time. The only one: nothing in `skills/` reads the system's clock. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

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

/** Everything the outside world can do for a skill; one adapter, or more, behind each name. */
export interface Ports {
  readonly mailbox: Mailbox;
  readonly calendar: Calendar;
  readonly transcripts: Transcripts;
  readonly channelThreads: ChannelThreads;
  readonly files: Files;
  readonly documents: Documents;
  readonly writer: Writer;
  readonly deckRenderer: DeckRenderer;
  readonly accounts: Accounts;
  readonly links: AccountLinks;
  readonly memory: Memory;
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly nextRun: NextRun;
  readonly preferences: Preferences;
  readonly conversations: Conversations;
  readonly marks: Marks;
  readonly feedback: Feedback;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: Progress;
}

/** The name of a port, as a skill lists it under `needs`. */
export type PortName = keyof Ports;
