import type { Message, MessageHeader, Person } from '../../core/ports/mail.js';
import {
  type Admission,
  createAdmission,
  createParticipants,
  type Participants,
  take,
} from './admission.js';
import { baseSubject, isReplySubject } from './subjects.js';
import { bareId, startersOf } from './thread-starters.js';

/** Messages that belong together, oldest first. Always at least one. */
export interface Thread<M extends MessageHeader = Message> {
  /** The internet message id of the first message, else its id. */
  readonly id: string;
  /** As the first message has it, without reply and forward marks. */
  readonly subject: string;
  readonly messages: readonly M[];
}

/** References beyond the first and the last ones say nothing new about the thread. */
const REFERENCE_LIMIT = 100;
/** Recipients that the subject fallback looks at. */
const RECIPIENT_LIMIT = 50;
/** An answer without a reference is believed to be one for so long. */
const FALLBACK_SPAN = 21 * 86_400_000;

/**
 * Sorts messages into threads, newest thread first.
 *
 * `Message-ID`, `In-Reply-To` and `References` decide, also through messages that are not there, except
 * where somebody began anew below another conversation (`startersOf`). The provider's conversation hint joins only messages with the same subject. A message with a reply mark
 * and no reference joins the latest message of that subject that its recipient had sent to its author
 * within 21 days: two strangers who write "Re: Invoice" stay apart. A stranger joins no conversation of
 * others (`admission.ts`); `own` are the addresses of the mailbox. Each message is in exactly one thread, and
 * the order of the input does not matter.
 */
export function toThreads<M extends MessageHeader>(
  messages: readonly M[],
  own: readonly string[] = [],
): readonly Thread<M>[] {
  const groups = createGroups(messages);
  const admission = createAdmission(messages, own);
  joinByReference(messages, groups, admission);
  joinByHint(messages, groups, admission);
  joinByInvitation(messages, groups, admission);
  joinBySubject(messages, groups);
  const members = new Map<number, M[]>();
  for (const [index, message] of messages.entries()) {
    const root = groups.find(index);
    const known = members.get(root);
    if (known) known.push(message);
    else members.set(root, [message]);
  }
  return [...members.values()].map((group) => toThread(group)).sort(newestFirst);
}

function toThread<M extends MessageHeader>(members: readonly M[]): Thread<M> {
  const messages = answersBehind([...members].sort(oldestFirst));
  const [first] = messages;
  return {
    id: first?.internetMessageId || first?.id || '',
    subject: baseSubject(first?.subject ?? ''),
    messages,
  };
}

/** A mail that a list held back comes after its answer: who answered it had read it. */
function answersBehind<M extends MessageHeader>(messages: readonly M[]): readonly M[] {
  const places = new Map(
    messages.map(({ internetMessageId = '' }, at) => [bareId(internetMessageId), at]),
  );
  const placed = messages.map((message, at) => {
    const asked = places.get(bareId(message.inReplyTo ?? '')) ?? at;
    return { message, after: Math.max(at, asked), at };
  });
  return placed.sort((a, b) => a.after - b.after || b.at - a.at).map(({ message }) => message);
}

function oldestFirst(a: MessageHeader, b: MessageHeader): number {
  return a.receivedAt - b.receivedAt || compareText(a.id, b.id);
}

function newestFirst(a: Thread<MessageHeader>, b: Thread<MessageHeader>): number {
  const latest = (thread: Thread<MessageHeader>) => thread.messages.at(-1)?.receivedAt ?? 0;
  return latest(b) - latest(a) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Disjoint sets of the numbers from 0, with whoever takes part in each; `join` merges two of them. */
interface Groups {
  find(item: number): number;
  join(one: number, other: number): void;
  participants(item: number): Participants;
}

function createGroups(messages: readonly MessageHeader[]): Groups {
  const parents = messages.map((_, index) => index);
  const taking = messages.map((message) => {
    const participants = createParticipants();
    take(message, participants);
    return participants;
  });
  function find(item: number): number {
    let at = item;
    for (let parent = parents[at]; parent !== undefined && parent !== at; parent = parents[at]) {
      parents[at] = parents[parent] ?? parent;
      at = parent;
    }
    return at;
  }
  const participants = (item: number) => taking[find(item)] ?? createParticipants();
  return {
    find,
    participants,
    join(one, other) {
      const [from, to] = [find(one), find(other)];
      if (from === to) return;
      const [joining, joined] = [participants(from), participants(to)];
      for (const part of ['authors', 'people', 'organisations'] as const) {
        for (const each of joining[part]) joined[part].add(each);
      }
      parents[from] = to;
    },
  };
}

/** What is known of an id by then: a message that has it or refers to it, and whether it has it. */
interface KnownId {
  readonly index: number;
  readonly isWritten: boolean;
}

function joinByReference(
  messages: readonly MessageHeader[],
  groups: Groups,
  admission: Admission,
): void {
  const known = new Map<string, KnownId>();
  const starters = startersOf(messages);
  const ordered = [...messages.entries()].sort(([, a], [, b]) => oldestFirst(a, b));
  for (const [index, message] of ordered) {
    const own = bareId(message.internetMessageId ?? '');
    for (const id of idsOf(message, starters)) {
      const other = known.get(id);
      if (other === undefined) {
        known.set(id, { index, isWritten: id === own });
        continue;
      }
      const there = groups.participants(other.index);
      // Who answered it came first: the clocks of two servers differ.
      const isAnswered =
        id === own &&
        !other.isWritten &&
        [...there.authors].some((author) => groups.participants(index).people.has(author));
      if (!isAnswered && !admission.admits(message, there)) continue;
      groups.join(index, other.index);
      if (id === own) known.set(id, { index, isWritten: true });
    }
  }
}

/** "y", "yes": what people answered when a program asked them for the id of the mail they answer. */
const SHORTEST_ID = 5;

function idsOf(message: MessageHeader, starters: ReadonlySet<string>): readonly string[] {
  const { inReplyTo, internetMessageId } = message;
  if (starters.has(internetMessageId ?? '')) return [internetMessageId ?? ''];
  // What stands before a new beginning is another conversation.
  const begun = message.references.findLastIndex((id) => starters.has(bareId(id)));
  const references = message.references.slice(Math.max(0, begun));
  const kept =
    references.length <= REFERENCE_LIMIT
      ? references
      : [...references.slice(0, 1), ...references.slice(1 - REFERENCE_LIMIT)];
  return [internetMessageId, inReplyTo, ...kept].flatMap((id) => {
    const bare = bareId(id ?? '');
    return bare.length < SHORTEST_ID && !bare.includes('@') ? [] : [bare];
  });
}

function joinByHint(
  messages: readonly MessageHeader[],
  groups: Groups,
  admission: Admission,
): void {
  const firstByHint = new Map<string, number>();
  const ordered = [...messages.entries()].sort(([, a], [, b]) => oldestFirst(a, b));
  for (const [index, message] of ordered) {
    const { conversationHint, subject } = message;
    if (!conversationHint) continue;
    const key = `${conversationHint}\n${subjectKey(subject)}`;
    const first = firstByHint.get(key);
    if (first === undefined) firstByHint.set(key, index);
    else if (admission.admits(message, groups.participants(first))) groups.join(index, first);
  }
}

/** Mails about one event: whoever invites moves it and calls it off, and who was invited answers. */
function joinByInvitation(
  messages: readonly MessageHeader[],
  groups: Groups,
  admission: Admission,
): void {
  const firstByEvent = new Map<string, number>();
  const ordered = [...messages.entries()].sort(([, a], [, b]) => oldestFirst(a, b));
  for (const [index, message] of ordered) {
    const { invitation, from } = message;
    if (invitation?.uid === undefined) continue;
    const isAnswer = invitation.method === 'reply';
    const organizer = isAnswer ? invitation.organizer?.address : from?.address;
    const key = `${invitation.uid}\n${organizer}`;
    const first = firstByEvent.get(key);
    if (first === undefined) firstByEvent.set(key, index);
    else if (admission.admits(message, groups.participants(first))) groups.join(index, first);
  }
}

function subjectKey(subject: string): string {
  return baseSubject(subject).toLowerCase();
}

interface Sent {
  readonly index: number;
  readonly message: MessageHeader;
}

function joinBySubject(messages: readonly MessageHeader[], groups: Groups): void {
  const answers = messages.flatMap((message, index) =>
    isReplySubject(message.subject) && !message.inReplyTo && message.references.length === 0
      ? [{ message, index }]
      : [],
  );
  if (answers.length === 0) return;
  const sentByRoute = indexByRoute(
    messages,
    new Set(answers.map((answer) => routeSubject(answer.message))),
  );
  for (const answer of answers) {
    const asked = recipientsOf(answer.message)
      .flatMap(({ address }) => {
        const route = routeOf(routeSubject(answer.message), address, answer.message.from?.address);
        return latestBefore(answer, sentByRoute.get(route) ?? []) ?? [];
      })
      .sort((a, b) => oldestFirst(a.message, b.message))
      .at(-1);
    if (asked) groups.join(answer.index, asked.index);
  }
}

/** Who sent what to whom under which subject, oldest first. */
function indexByRoute(
  messages: readonly MessageHeader[],
  subjects: ReadonlySet<string>,
): ReadonlyMap<string, readonly Sent[]> {
  const index = new Map<string, Sent[]>();
  const ordered = messages
    .map((message, at) => ({ message, index: at }))
    .filter(({ message }) => subjects.has(routeSubject(message)))
    .sort((a, b) => oldestFirst(a.message, b.message));
  for (const sent of ordered) {
    const subject = routeSubject(sent.message);
    for (const { address } of recipientsOf(sent.message)) {
      const route = routeOf(subject, sent.message.from?.address, address);
      const known = index.get(route);
      if (known) known.push(sent);
      else index.set(route, [sent]);
    }
  }
  return index;
}

function routeSubject(message: MessageHeader): string {
  return subjectKey(message.subject);
}

function routeOf(subject: string, from: string | undefined, to: string | undefined): string {
  return `${subject}\n${from?.toLowerCase()}\n${to?.toLowerCase()}`;
}

function recipientsOf(message: MessageHeader): readonly Person[] {
  return [...message.to, ...message.cc].slice(0, RECIPIENT_LIMIT);
}

function latestBefore(answer: Sent, sent: readonly Sent[]): Sent | undefined {
  return sent.findLast(
    ({ index, message }) =>
      index !== answer.index &&
      message.receivedAt <= answer.message.receivedAt &&
      answer.message.receivedAt - message.receivedAt <= FALLBACK_SPAN,
  );
}
