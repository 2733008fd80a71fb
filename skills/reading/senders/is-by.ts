import type { Person } from '../../core/ports/mail.js';

/** Whether a message is by one of some addresses, and not in their name alone. */
export function isBy(from: Person | undefined, addresses: readonly string[]): boolean {
  return from !== undefined && !from.isUnproven && addresses.includes(from.address.toLowerCase());
}
