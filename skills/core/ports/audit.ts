import type { Principal } from '../caller.js';

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
