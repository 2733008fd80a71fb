import type { Generated } from 'kysely';

/**
 * The tables, as both databases have them.
 *
 * Instants are epoch milliseconds in `bigint` columns, structured values JSON text, secrets sealed
 * text. There are no booleans (the SQLite driver aborts the process on one). `tenant` is
 * `surface:tenant` and `owner` the principal's key; every personal row carries both.
 */
export interface Schema {
  account: AccountRow;
  audit: AuditRow;
  cache: CacheRow;
  conversation: ConversationRow;
  delivery: DeliveryRow;
  feedback: FeedbackRow;
  forgotten: ForgottenRow;
  installation: InstallationRow;
  last_change: LastChangeRow;
  mark: MarkRow;
  model_use: ModelUseRow;
  open_request: OpenRequestRow;
  pace: PaceRow;
  pending_link: PendingLinkRow;
  person: PersonRow;
  place: PlaceRow;
  preference: PreferenceRow;
  process: ProcessRow;
  run: RunRow;
  schema_version: SchemaVersionRow;
  secret: SecretRow;
  seen_event: SeenEventRow;
  subscription: SubscriptionRow;
  waiting: WaitingRow;
}

interface Owned {
  tenant: string;
  owner: string;
}

export interface SchemaVersionRow {
  name: string;
  applied_at: number;
}

export interface AccountRow extends Owned {
  provider: string;
  provider_tenant: string;
  provider_user: string;
  secret: string;
  connected_at: number;
}

export interface InstallationRow {
  tenant: string;
  secret: string;
  installed_at: number;
}

export interface SubscriptionRow extends Owned {
  id: string;
  /** The surface that the address belongs to: one subscription per owner, skill and surface. */
  surface: string;
  skill: string;
  words: string;
  cron: string;
  cadence_words: string;
  time_zone: string;
  locale: string;
  address: string;
  when_empty: string;
  next_run_at: number | null;
  stopped: string | null;
  /** Local date of the earliest run skipped since the last one that was not. */
  missed_since: string | null;
}

export interface RunRow extends Owned {
  id: string;
  subscription_id: string;
  /** The subscription as it was, as JSON. */
  snapshot: string;
  local_date: string;
  due_at: number;
  missed_since: string | null;
}

export interface DeliveryRow extends Owned {
  id: string;
  run_id: string;
  subscription_id: string;
  state: string;
  /** How many deliveries of the same tenant waited when this one came: the turn it has. */
  turn: number;
  available_at: number;
  attempt: number;
  fence: number;
  worker: string | null;
  leased_until: number;
  sending_at: number | null;
  prepared: string | null;
  receipt: string | null;
  code: string | null;
  finished_at: number | null;
}

export interface PreferenceRow extends Owned {
  value: string;
}

export interface ConversationRow extends Owned {
  id: string;
  state: string;
  kept_at: number;
  expires_at: number;
}

/** A thread that a person put aside. */
export interface MarkRow extends Owned {
  thread: string;
  kind: string;
  seen_up_to: number;
  until: number | null;
  /** From here on the mark ages: when it was made, or when its snooze ends. */
  rests_from: number;
}

/** What was before the last change of a person, as sealed JSON. */
export interface LastChangeRow extends Owned {
  id: string;
  former: string;
  changed_at: number;
  expires_at: number;
}

export interface ModelUseRow extends Owned {
  day: string;
  skill: string;
  calls: number;
  tokens_in: number;
  tokens_out: number;
  at: number;
}

export interface FeedbackRow extends Owned {
  id: string;
  conversation_id: string;
  verdict: string;
  reason: string | null;
  at: number;
}

export interface SeenEventRow {
  id: string;
  expires_at: number;
}

/** A request that was acknowledged and is not answered yet. */
export interface OpenRequestRow extends Owned {
  id: string;
  address: string;
  asked_at: number;
}

export interface PaceRow {
  key: string;
  next_at: number;
  /** Until when those who found the next slot too far away were told to come back. */
  promised_at: number;
}

/** One place of a few at something, and who has it for how long. */
export interface PlaceRow {
  key: string;
  /** From 0 up to how many there are. */
  number: number;
  id: string;
  held_until: number;
}

/** A process that shares the store, and until when it counts as alive without another sign. */
export interface ProcessRow {
  name: string;
  alive_until: number;
}

/** A value that would be dear to make again, under the hash of what it was made from. */
export interface CacheRow extends Owned {
  name: string;
  value: string;
  expires_at: number;
}

/** A step of a sign-in under way, under the hash of what the person holds. */
export interface PendingLinkRow extends Owned {
  key: string;
  secret: string;
  begun_at: number;
  expires_at: number;
}

/** A file that waits for its owner's word: name, kind, bytes and where it was asked for, as sealed JSON. */
export interface WaitingRow extends Owned {
  id: string;
  kind: string;
  content: string;
  expires_at: number;
}

/** The key that a person's lines in the audit are sealed with; deleting it makes them unreadable. */
export interface PersonRow extends Owned {
  pseudonym: string;
  key: string;
}

/** A secret of the installation itself, such as the key of the audit's hashes. */
export interface SecretRow {
  name: string;
  value: string;
}

/** Hash of a forgotten owner and when it was: late work of theirs is dropped. */
export interface ForgottenRow {
  owner_hash: string;
  at: number;
}

export interface AuditRow {
  seq: Generated<number>;
  tenant: string;
  pseudonym: string;
  action: string;
  decision: string;
  at: number;
  /** Actor and resource, sealed with the person's key. */
  detail: string;
  previous_hash: string;
  hash: string;
}
