import { skippedInPart } from '../coverage.js';
import { fold } from '../grounding.js';
import type { MailItem } from '../mail.js';
import { proofOf } from '../proof.js';
import type { Item, PrivateReply, Section } from '../reply.js';
import { termsSection } from '../terms-section.js';
import type { Claim, CleanThread, ThreadSummary } from '../writing.js';

/** All that a thread summary is composed from. */
export interface ThreadParts {
  readonly thread: CleanThread;
  readonly items: readonly MailItem[];
  readonly summary: ThreadSummary;
  readonly length: 'short' | 'full';
}

/**
 * Composes a thread summary: what is asked, what was decided, and what else was said, in order.
 *
 * Each claim stands once. The headline leads only where no item says the same.
 */
export function renderThread({ thread, items, summary, length }: ThreadParts): PrivateReply {
  const links = new Map(
    items.flatMap((item) =>
      item.kind === 'message' ? [[item.message.id, item.message.link] as const] : [],
    ),
  );
  let number = 0;
  const toItem = (claim: Claim): Item => {
    number += 1;
    const quote = proofOf(claim);
    return {
      number,
      text: [claim.text],
      ...(quote ? { quote } : {}),
      sources: claim.sourceIds.map((id) => {
        const link = links.get(id);
        return { id, label: labelOf(thread, id), ...(link ? { link } : {}) };
      }),
    };
  };
  const { headline, points, requests } = summary;
  const decisions = without(summary.decisions, requests);
  const told = [...requests, ...decisions];
  const rest = length === 'full' ? without(points, told) : [];
  const isTold = without([headline], [...told, ...rest]).length === 0;
  const section = (heading: string, claims: readonly Claim[]): readonly Section[] =>
    claims.length === 0 ? [] : [{ heading, items: claims.map(toItem) }];
  const unreadable = items.flatMap((item) => (item.kind === 'unreadable' ? [item.item] : []));
  return {
    kind: 'thread',
    audience: 'asker',
    title: [{ bold: thread.subject || 'No subject' }],
    lead: isTold ? [] : [[headline.text]],
    sections: [
      ...section('Asked', requests),
      ...section('Decided', decisions),
      ...section(told.length === 0 ? 'In short' : 'Also said', rest),
      ...termsSection(summary.terms),
    ],
    coverage: {
      unit: 'messages',
      found: items.length,
      read: items.length - unreadable.length,
      skipped: [
        ...unreadable.map(({ reason }) => ({ reason, count: 1 })),
        ...skippedInPart(thread.messages.filter(({ isCut }) => isCut).length),
      ],
      writtenBy: summary.writtenBy,
    },
  };
}

/** The claims that none of the others says: in its text, or with the same words of the same message. */
function without<C extends Claim>(claims: readonly C[], others: readonly Claim[]): readonly C[] {
  return claims.filter(
    (claim) => !others.some((other) => fold(other.text) === fold(claim.text) || isOf(claim, other)),
  );
}

function isOf(claim: Claim, { sourceIds, quote }: Claim): boolean {
  return (
    claim.sourceIds.length > 0 &&
    claim.sourceIds.every((id) => sourceIds.includes(id)) &&
    fold(quote).includes(fold(claim.quote))
  );
}

function labelOf(thread: CleanThread, id: string): string {
  const message = thread.messages.find((each) => each.id === id);
  return message ? (message.from.name ?? message.from.address) : thread.subject;
}
