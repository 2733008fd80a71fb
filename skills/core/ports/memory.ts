import type { Address, Principal } from '../call.js';
import type { Coverage } from '../coverage.js';
import type { ReplyFile } from '../reply.js';

/** Where a person's mail and meetings come from, once they connected it. */
export interface Account {
  readonly owner: Principal;
  readonly provider: 'graph';
  /** Entra tenant and object id of the mailbox: the key, never an address. */
  readonly tenant: string;
  readonly user: string;
  /** Token cache of the sign-in library; encrypted at rest. */
  readonly secret: string;
  readonly connectedAt: number;
}

/** Connected accounts. A lookup is by verified principal only. */
export interface Accounts {
  find(owner: Principal, provider: Account['provider']): Promise<Account | undefined>;
  /**
   * Keeps the account of its owner and provider. One that was connected earlier than what is there, as
   * work that began before saves it with a renewed token, changes nothing.
   */
  save(account: Account): Promise<void>;
  /** Removes every account of the owner; returns how many there were. */
  remove(owner: Principal): Promise<number>;
}

/** One step of a sign-in that a person has begun and not finished. */
export interface PendingLink {
  readonly owner: Principal;
  /** What the next step needs, as JSON; encrypted at rest. */
  readonly secret: string;
  /** When the owner asked, epoch milliseconds: a sign-in begun before they were forgotten is dropped. */
  readonly begunAt: number;
  readonly expiresAt: number;
}

/**
 * Sign-ins under way, each step under a key of its own.
 *
 * Keys are hashes of what only one person was given, so that whoever reads the store can go on with
 * nobody's sign-in.
 */
export interface PendingLinks {
  /** Keeps a step; what was under the key is replaced. */
  save(key: string, link: PendingLink): Promise<void>;
  /** The step, still to be taken; undefined when it is unknown, expired or taken. */
  find(key: string, now: number): Promise<PendingLink | undefined>;
  /** Takes the step out, in one atomic step: of several callers at most one gets it. */
  take(key: string, now: number): Promise<PendingLink | undefined>;
}

/** A file that was made for a person and waits for their word. */
export interface WaitingFile {
  readonly file: ReplyFile;
  /** Where it was asked for. */
  readonly address: Address;
}

/** Files that wait for a word of the person they were made for; content, encrypted at rest. */
export interface WaitingFiles {
  /** Keeps a file until `expiresAt` and returns its opaque id (128 random bits). */
  keep(owner: Principal, waiting: WaitingFile, expiresAt: number): Promise<string>;
  /**
   * Takes the file out, in one atomic step: of several callers at most one gets it. Undefined when it
   * is unknown, taken, expired or somebody else's: not told apart.
   */
  take(owner: Principal, id: string, now: number): Promise<WaitingFile | undefined>;
}

/** A part of the day, in minutes after local midnight; it may cross midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** What a person chose. Absent fields follow the platform's profile. */
export interface Preference {
  readonly timeZone?: string;
  readonly locale?: string;
  /** Senders whose messages always need you, lower-case addresses or `@domain`. */
  readonly importantSenders?: readonly string[];
  /** When nothing is sent by itself. */
  readonly quietHours?: QuietHours;
}

/** Choices by person. */
export interface Preferences {
  read(owner: Principal): Promise<Preference>;
  save(owner: Principal, preference: Preference): Promise<void>;
}

/** What a later "more on 3" refers to: ids only, no content. */
export interface ConversationState {
  readonly skill: string;
  readonly words: string;
  /** Item number -> the reference that `summarize` accepts. */
  readonly references: Readonly<Record<number, string>>;
  /** Set when the references are those of an earlier answer, because this one numbers no threads. */
  readonly isCarriedOver?: true;
  /** Item number -> the messages, utterances or blocks that the line rests on. */
  readonly proofs?: Readonly<Record<number, readonly string[]>>;
  /** What the answer is about, as `ask --in` takes it. */
  readonly source?: string;
  /** What was read, what was not and why, and who wrote; without names. */
  readonly receipt?: Coverage;
  /** The commands behind the reply's buttons, by position: a button itself carries only the id. */
  readonly commands?: readonly string[];
}

/** Short memory of what was said last, 24 h. Ids are opaque and useless to anyone but their owner. */
export interface Conversations {
  /** Keeps a state until `expiresAt` and returns its opaque id (128 random bits). */
  keep(owner: Principal, state: ConversationState, expiresAt: number): Promise<string>;
  /** The state, or undefined when it is unknown, expired or somebody else's: not told apart. */
  recall(owner: Principal, id: string, now: number): Promise<ConversationState | undefined>;
  /** The owner's newest state. */
  latest(owner: Principal, now: number): Promise<ConversationState | undefined>;
}

/**
 * What a person did with a thread of their inbox.
 *
 * `seenUpTo` and `until` are epoch milliseconds. `seenUpTo` is when the newest message came that the
 * person had seen: a later one is news to them, whenever the mark was made.
 */
export type Mark =
  | { readonly kind: 'done'; readonly seenUpTo: number }
  | { readonly kind: 'snoozed'; readonly seenUpTo: number; readonly until: number };

/** Threads that people put aside, by the thread's key (inbox-marks/thread-key.ts). Ids and times only. */
export interface Marks {
  /** Marks a thread at `at`, epoch milliseconds; its former mark is replaced. */
  mark(owner: Principal, thread: string, mark: Mark, at: number): Promise<void>;
  /**
   * The owner's marks by thread. A mark is forgotten 30 days after it was made, a snooze 30 days after
   * it ended: until then a snooze that is over is listed too, so that its thread can come back.
   */
  list(owner: Principal, now: number): Promise<ReadonlyMap<string, Mark>>;
}

/** How long a mark is kept once nothing more can come of it by itself. */
export const MARKS_KEPT_MS = 30 * 86_400_000;

/** When the time of a mark begins that was made at `at`: at once, or when its snooze ends. */
export function restsFrom(mark: Mark, at: number): number {
  return mark.kind === 'snoozed' ? Math.max(mark.until, at) : at;
}

/** 👍 or 👎 on a reply, with a reason from a fixed list; no content. */
export interface FeedbackEntry {
  readonly owner: Principal;
  readonly conversationId: string;
  readonly verdict: 'good' | 'bad';
  readonly reason?: 'wrong' | 'missing' | 'too-long' | 'not-mine';
  readonly at: number;
}

/** What people thought of the answers. */
export interface Feedback {
  record(entry: FeedbackEntry): Promise<void>;
}

/** Who looked at what, and whether they were allowed to. Ids only. */
export interface AuditEntry {
  readonly actor: Principal;
  readonly action: string;
  readonly resource: string;
  readonly decision: 'allowed' | 'denied';
  readonly at: number;
}

/** Append-only record of access decisions. */
export interface Audit {
  append(entry: AuditEntry): Promise<void>;
}

/** Ids of events that a platform may deliver more than once. */
export interface SeenEvents {
  /**
   * Remembers the id until `expiresAt` (epoch milliseconds), in one atomic step.
   *
   * True: it was new, and this caller alone handles it. False: it was seen before.
   */
  claim(id: string, expiresAt: number): Promise<boolean>;
}

/** A workspace that installed Daybrief, with the surface's own credentials for it. */
export interface Installation {
  readonly surface: Principal['surface'];
  readonly tenant: string;
  /** What the surface needs to speak there, as JSON; encrypted at rest. */
  readonly secret: string;
  readonly installedAt: number;
}

/** Installed workspaces, one installation for each. */
export interface Installations {
  find(surface: Principal['surface'], tenant: string): Promise<Installation | undefined>;
  /** Replaces the tenant's former installation. */
  save(installation: Installation): Promise<void>;
  /** Returns false when there was none. */
  remove(surface: Principal['surface'], tenant: string): Promise<boolean>;
}

/** Everything Daybrief remembers of one person. */
export interface Memory {
  /**
   * Deletes it all, for good, and returns how many rows that were.
   *
   * Work that was under way brings nothing back: what it saves afterwards is dropped, until the
   * person connects or schedules something anew.
   */
  forget(owner: Principal, now: number): Promise<number>;
}
