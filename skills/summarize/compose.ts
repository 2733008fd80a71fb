import type { MailItem } from '../core/ports/mail.js';
import type { Claim, CleanThread, Reader, Request, ThreadSummary } from '../core/ports/writer.js';
import {
  type Item,
  type PrivateReply,
  type RichText,
  type Section,
  toPlain,
} from '../core/reply.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import { describeDue } from '../digest/triage/triage-reasons.js';
import { fold } from '../reading/fold.js';
import { type ReadMessage, readThread } from '../reading/message/read-thread.js';
import { displayName } from '../reading/person-name.js';
import { baseSubject } from '../reading/threads/subjects.js';
import { proofOf } from '../writing/grounding/proof.js';
import { quotation } from '../writing/quotation.js';
import { isQuoted } from '../writing/quoted.js';
import { findSaying, languageOf } from '../writing/saying.js';
import { describeSpeaker } from '../writing/speaker.js';
import { termsSection } from '../writing/terms-section.js';
import { toThreadCoverage } from './coverage.js';
import { groupRepeated, type RepeatedRequest } from './repeated-requests.js';

/** Of the people who wrote, so many are named. */
const MOST_NAMES = 4;

/** All that a thread summary is composed from. */
export interface ThreadParts {
  readonly thread: CleanThread;
  readonly items: readonly MailItem[];
  readonly summary: ThreadSummary;
  readonly length: 'short' | 'full';
  readonly reader: Reader;
}

/**
 * Composes a thread summary: what is asked, what was decided, and what else was said, in order.
 *
 * Each claim stands once. The headline leads only where no item says the same.
 */
export function renderThread(parts: ThreadParts): PrivateReply {
  const { thread, items, summary, length, reader } = parts;
  const links = new Map(
    items.flatMap((item) =>
      item.kind === 'message' ? [[item.message.id, item.message.link] as const] : [],
    ),
  );
  let number = 0;
  const read = readThread(thread, reader).messages;
  const toText = (claim: Claim) => toLine(claim, read, reader);
  const toItem = (claim: Claim, reasons: readonly string[] = [], cited = claim.sourceIds): Item => {
    number += 1;
    const quote = isQuoted(claim) ? undefined : proofOf(claim);
    const text = toText(claim);
    return {
      number,
      text,
      ...(quote ? { quote } : {}),
      ...(reasons.length > 0 ? { reasons } : {}),
      sources: cited.map((id) => {
        const link = links.get(id);
        return { id, label: labelOf(text, id, parts), ...(link ? { link } : {}) };
      }),
    };
  };
  const toRequestItem = ({ request, asks }: RepeatedRequest): Item => {
    const reply = asks.at(-1)?.repliedIn;
    const due = reply ? undefined : request.due;
    const reasons = [
      ...(due ? [describeDue(due, reader).reason] : []),
      ...(asks.length > 1 ? [describeAsks(asks, thread, reader)] : []),
      ...(reply ? [describeReply(reply, reader)] : []),
    ];
    return toItem(
      request,
      reasons,
      asks.flatMap(({ sourceIds }) => sourceIds),
    );
  };
  const { headline, points } = summary;
  const repeated = groupRepeated(summary.requests, thread);
  const isAnswered = ({ asks }: RepeatedRequest) => asks.at(-1)?.repliedIn !== undefined;
  // What nobody answered yet comes first.
  const asked = [
    ...repeated.filter((each) => !isAnswered(each)),
    ...repeated.filter((each) => isAnswered(each)),
  ];
  const decisions = without(summary.decisions, summary.requests);
  const told = [...summary.requests, ...decisions];
  const rest = length === 'full' ? without(points, told) : [];
  const shown = [...told, ...rest];
  const isTold =
    without([headline], shown).length === 0 ||
    (isQuoted(headline) && shown.some((claim) => isOf(claim, headline)));
  const section = (heading: string, items: readonly Item[]): readonly Section[] =>
    items.length === 0 ? [] : [{ heading, items }];
  return {
    kind: 'thread',
    audience: 'asker',
    title: [{ bold: baseSubject(thread.subject) || 'No subject' }],
    lead: [...describeThread(thread, reader), ...(isTold ? [] : [toText(headline)])],
    sections: [
      ...section('Asked', asked.map(toRequestItem)),
      ...section(
        'Decided',
        decisions.map((claim) => toItem(claim)),
      ),
      ...section(
        told.length === 0 ? 'In short' : 'Also said',
        rest.map((claim) => toItem(claim)),
      ),
      ...termsSection(summary.terms),
    ],
    coverage: toThreadCoverage(items, thread, summary.writtenBy),
  };
}

/** "Priya Shah: “…”", or what a model says of it in its own words: an ask of somebody else must not look like one of the reader. */
function toLine(claim: Claim, messages: readonly ReadMessage[], reader: Reader): RichText {
  const saying = findSaying(claim, messages);
  if (saying === undefined) return [claim.text];
  const said = isQuoted(claim) ? quotation(claim.text, languageOf(saying)) : claim.text;
  return [...describeSpeaker(saying, reader), `: ${said}`];
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

/** "3 messages · Priya Shah, Alex Kim · 16 to 23 November"; nothing for an empty thread. */
function describeThread({ messages }: CleanThread, reader: Reader): readonly RichText[] {
  const [first, last] = [messages[0], messages.at(-1)];
  if (first === undefined || last === undefined) return [];
  const people = [...new Set(messages.map(({ from }) => displayName(from)))];
  const named = people.slice(0, MOST_NAMES).join(', ');
  const others = people.length - MOST_NAMES;
  const [from, to] = [dayOf(first.sentAt, reader), dayOf(last.sentAt, reader)];
  return [
    [
      [
        `${messages.length} ${messages.length === 1 ? 'message' : 'messages'}`,
        others > 0 ? `${named} and ${others} more` : named,
        from === to ? from : `${from} to ${to}`,
      ].join(' · '),
    ],
  ];
}

/** "asked on Monday 23 November, again on Tuesday 24 November"; "asked 2 times on Monday 23 November". */
function describeAsks(asks: readonly Request[], { messages }: CleanThread, reader: Reader): string {
  const days = new Set(
    asks.flatMap(({ sourceIds }) => {
      const message = messages.find(({ id }) => sourceIds.includes(id));
      return message === undefined ? [] : [dayOf(message.sentAt, reader)];
    }),
  );
  const [first, ...others] = days;
  if (first === undefined || others.length === 0) {
    return `asked ${asks.length} times${first === undefined ? '' : ` on ${first}`}`;
  }
  return `asked on ${first}, again on ${others.join(', ').replace(/, ([^,]*)$/u, ' and $1')}`;
}

function describeReply({ by, at }: NonNullable<Request['repliedIn']>, reader: Reader): string {
  const isOwn = reader.addresses.includes(by.address);
  return `${isOwn ? 'you have' : `${displayName(by)} has`} written since, on ${dayOf(at, reader)}`;
}

/** When it was written, and by whom where the sentence has not said so. */
function labelOf(text: RichText, id: string, { thread, reader }: ThreadParts): string {
  const message = thread.messages.find((each) => each.id === id);
  if (message === undefined) return thread.subject;
  const name = displayName(message.from);
  const { minutes } = toLocalTime(message.sentAt, reader.timeZone);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const when = `${dayOf(message.sentAt, reader)}, ${time}`;
  const isNamed = toPlain(text).includes(name) || reader.addresses.includes(message.from.address);
  return isNamed ? when : `${name}, ${when}`;
}

function dayOf(instant: number, reader: Reader): string {
  return formatInterfaceDay(toLocalTime(instant, reader.timeZone).date, reader).absolute;
}
