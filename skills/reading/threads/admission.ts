import type { MessageHeader, Person } from '../../core/ports/mail.js';
import { isGroup } from '../message/people.js';
import { domainOf, isProvider, organisationOf } from '../senders/organisation.js';

/** Who takes part in a conversation so far. */
export interface Participants {
  readonly authors: Set<string>;
  /** Everybody it was sent to, and its authors. */
  readonly people: Set<string>;
  readonly organisations: Set<string>;
}

/** Decides who may go on with a conversation. */
export interface Admission {
  /** Whether the message may join what these people said. */
  admits(message: MessageHeader, participants: Participants): boolean;
}

/** Nobody yet. */
export function createParticipants(): Participants {
  return { authors: new Set(), people: new Set(), organisations: new Set() };
}

/** Adds whoever wrote and received a message. */
export function take({ from, to, cc }: MessageHeader, participants: Participants): void {
  const { authors, people, organisations } = participants;
  if (from) authors.add(from.address);
  for (const person of [...(from ? [from] : []), ...to, ...cc]) {
    people.add(person.address);
    const domain = domainOf(person);
    if (!isProvider(domain)) organisations.add(organisationOf(domain));
  }
}

/**
 * Keeps strangers out of the conversations of others: whoever knows the id of a message could otherwise
 * put words into its thread. Whoever wrote or got a message of it goes on with it, as do their colleagues, and
 * everybody on a list that it was sent to. `own` are the addresses of the mailbox.
 */
export function createAdmission(
  messages: readonly MessageHeader[],
  own: readonly string[],
): Admission {
  const authors = new Set(messages.flatMap(({ from }) => from?.address ?? []));
  // A list never writes itself.
  const isList = (person: Person) =>
    !own.includes(person.address) && (isGroup(person) || !authors.has(person.address));
  return {
    admits({ from, to, cc, bounce }, { people, organisations }) {
      // A server that could not deliver is no stranger, and says nothing in anybody's name.
      if (from === undefined || bounce !== undefined) return true;
      if (own.includes(from.address)) return !from.isUnproven;
      return (
        people.has(from.address) ||
        organisations.has(organisationOf(domainOf(from))) ||
        [...to, ...cc].some((person) => people.has(person.address) && isList(person))
      );
    },
  };
}

/**
 * What belongs together in a conversation that a server put together by subject or by headers, which whoever
 * writes may choose: the messages that take part with the one that `isMeant`, in the order of `messages`, oldest
 * first. Empty when none is meant.
 */
export function takingPart<M extends MessageHeader>(
  messages: readonly M[],
  isMeant: (message: M) => boolean,
  own: readonly string[],
): readonly M[] {
  const admission = createAdmission(messages, own);
  const groups: { readonly participants: Participants; readonly members: M[] }[] = [];
  for (const message of messages) {
    let group = groups.find(({ participants }) => admission.admits(message, participants));
    if (group === undefined) {
      group = { participants: createParticipants(), members: [] };
      groups.push(group);
    }
    take(message, group.participants);
    group.members.push(message);
  }
  return groups.find(({ members }) => members.some(isMeant))?.members ?? [];
}
