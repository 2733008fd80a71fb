import type { Audit, AuditEntry } from '../../skills/core/ports/audit.js';

/** Creates an audit that a test can look at. */
export function createFakeAudit(): Audit & { readonly entries: readonly AuditEntry[] } {
  const entries: AuditEntry[] = [];
  return { entries, append: async (entry) => void entries.push(entry) };
}
