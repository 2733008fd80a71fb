import type { Principal } from './call.js';

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
  save(account: Account): Promise<void>;
  /** Removes every account of the owner; returns how many there were. */
  remove(owner: Principal): Promise<number>;
}

/** What a person chose. Absent fields follow the platform's profile. */
export interface Preference {
  readonly timeZone?: string;
  readonly locale?: string;
  /** Senders whose messages always need you, lower-case addresses or `@domain`. */
  readonly importantSenders?: readonly string[];
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
