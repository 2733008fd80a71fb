import { fieldValue, parseMessageIds } from './header-fields.js';
import { messageIdOf } from './message.js';
import type { RawMessage } from './raw-message.js';

/** What ties messages together, without their text. */
export interface ThreadLinks {
  readonly id: string;
  /** Own id, `In-Reply-To` and `References`, without angle brackets. */
  readonly messageIds: readonly string[];
}

/** Reads the links of one message from its headers. */
export function threadLinksOf(raw: RawMessage): ThreadLinks {
  const values = ['message-id', 'in-reply-to', 'references'].map((n) => fieldValue(raw.fields, n));
  return { id: messageIdOf(raw), messageIds: values.flatMap(parseMessageIds) };
}

/**
 * The ids of all messages in the thread that `reference` (an id or internet message id) belongs to;
 * empty when no message has it. Linear in the number of links.
 */
export function selectThread(all: readonly ThreadLinks[], reference: string): ReadonlySet<string> {
  const wanted = reference.trim().replace(/^<|>$/g, '');
  const byMessageId = new Map<string, ThreadLinks[]>();
  for (const links of all) {
    for (const messageId of links.messageIds) {
      const sharing = byMessageId.get(messageId);
      if (sharing) sharing.push(links);
      else byMessageId.set(messageId, [links]);
    }
  }
  const pending = all.filter(({ id, messageIds }) => id === wanted || messageIds[0] === wanted);
  const found = new Set(pending.map(({ id }) => id));
  for (let links = pending.pop(); links; links = pending.pop()) {
    for (const messageId of links.messageIds) {
      for (const related of byMessageId.get(messageId) ?? []) {
        if (found.has(related.id)) continue;
        found.add(related.id);
        pending.push(related);
      }
      byMessageId.delete(messageId);
    }
  }
  return found;
}
