import type { MailItem } from '../mail.js';
import type { Item, PrivateReply, Section } from '../reply.js';
import type { Claim, CleanThread, ThreadSummary } from '../writing.js';

/** All that a thread summary is composed from. */
export interface ThreadParts {
  readonly thread: CleanThread;
  readonly items: readonly MailItem[];
  readonly summary: ThreadSummary;
  readonly length: 'short' | 'full';
}

/** Composes a thread summary: the headline, what was said in order, what is asked, what was decided. */
export function renderThread({ thread, items, summary, length }: ThreadParts): PrivateReply {
  const links = new Map(
    items.flatMap((item) =>
      item.kind === 'message' ? [[item.message.id, item.message.link] as const] : [],
    ),
  );
  let number = 0;
  const toItem = (claim: Claim): Item => {
    number += 1;
    return {
      number,
      text: [claim.text],
      quote: claim.quote,
      sources: claim.sourceIds.map((id) => {
        const link = links.get(id);
        return { id, label: labelOf(thread, id), ...(link ? { link } : {}) };
      }),
    };
  };
  const section = (heading: string, claims: readonly Claim[]): readonly Section[] =>
    claims.length === 0 ? [] : [{ heading, items: claims.map(toItem) }];
  const unreadable = items.flatMap((item) => (item.kind === 'unreadable' ? [item.item] : []));
  return {
    kind: 'thread',
    audience: 'asker',
    title: [{ bold: thread.subject || 'No subject' }],
    lead: [[summary.headline.text]],
    sections: [
      ...(length === 'full' ? section('In short', summary.points) : []),
      ...section('Asked', summary.requests),
      ...section('Decided', summary.decisions),
    ],
    coverage: {
      unit: 'messages',
      found: items.length,
      read: items.length - unreadable.length,
      skipped: unreadable.map(({ reason }) => ({ reason, count: 1 })),
      writtenBy: summary.writtenBy,
    },
  };
}

function labelOf(thread: CleanThread, id: string): string {
  const message = thread.messages.find((each) => each.id === id);
  return message ? (message.from.name ?? message.from.address) : thread.subject;
}
