import type { MailboxOwner } from '../../../skills/core/ports/mail.js';
import { fieldValue } from '../../mime/header-fields.js';
import { parsePeople } from '../../mime/people.js';
import { readRawMessages } from './raw-messages.js';

const RECIPIENTS = ['to', 'cc', 'delivered-to', 'x-original-to'];

/**
 * Guesses whose mailbox a file or folder is: the address that most messages were delivered or
 * addressed to. Undefined when no message names a recipient.
 *
 * Throws like `readRawMessages`.
 */
export async function guessOwner(
  path: string,
  signal: AbortSignal,
): Promise<MailboxOwner | undefined> {
  const counts = new Map<string, { messages: number; names: Map<string, number> }>();
  for await (const { fields } of readRawMessages(path, signal)) {
    const values = RECIPIENTS.map((name) => fieldValue(fields, name)).filter(Boolean);
    for (const { address, name } of parsePeople(values)) {
      const known = counts.get(address) ?? { messages: 0, names: new Map<string, number>() };
      counts.set(address, known);
      known.messages += 1;
      if (name !== undefined) known.names.set(name, (known.names.get(name) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.messages - a.messages);
  if (!best) return undefined;
  const [address, { names }] = best;
  const [name] = [...names].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { addresses: [address], ...(name !== undefined && { name }) };
}
