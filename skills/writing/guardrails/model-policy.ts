import type { Person } from '../../core/ports/mail.js';
import type { Transcript } from '../../core/ports/meetings.js';
import type { CleanMessage, CleanThread, Passage, Writer } from '../../core/ports/writer.js';
import { readForwardedPeople } from './forwarded-people.js';

/** Mail that a rule is about. `domain` covers its subdomains. */
export type MailRule =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'label'; readonly label: string };

/** Which mail a model may read. Mail that its sender marked as sensitive is never among it. */
export interface ModelPolicy {
  /** A thread with one of these among its people or labels is kept from the model. */
  readonly exclude: readonly MailRule[];
  /** Where there are any, every sender of a thread has to be one of these, or it a label of it. */
  readonly only: readonly MailRule[];
}

const DOMAIN = /^@?((?:[a-z0-9-]+\.)+[a-z0-9-]{2,})$/u;
const ADDRESS = /^[^\s@,]+@(?:[a-z0-9-]+\.)*[a-z0-9-]+$/u;

/**
 * Reads a rule as an operator writes it; undefined when it is none.
 *
 * @example "legal@acme.example", "@lawfirm.example", "lawfirm.example", "label:HR"
 */
export function parseMailRule(written: string): MailRule | undefined {
  const text = written.trim().toLowerCase();
  const label = /^label:\s*(.+)$/u.exec(text)?.[1];
  if (label !== undefined) return { kind: 'label', label };
  const domain = DOMAIN.exec(text)?.[1];
  if (domain !== undefined) return { kind: 'domain', domain };
  return ADDRESS.test(text) ? { kind: 'address', address: text } : undefined;
}

/** The words of the receipt. */
const KEPT = 'mail marked as private is kept from the model';
const KEPT_BY_RULE = 'your organisation keeps some mail from the model';

/** Why a thread is kept from the model, for the receipt; undefined when the model may read it. */
export function whyKept(thread: CleanThread, policy: ModelPolicy): string | undefined {
  const { messages } = thread;
  if (messages.some(({ sensitivity }) => sensitivity !== undefined)) return KEPT;
  const known = messages.flatMap(peopleOf);
  const isExcluded = messages.some(
    (message) =>
      policy.exclude.some((rule) => isAbout(rule, message)) ||
      (policy.exclude.some(({ kind }) => kind !== 'label') && !isJudgeable(message, known)),
  );
  const isOutside =
    policy.only.length > 0 && !messages.every((message) => isAllowed(message, policy.only, known));
  return isExcluded || isOutside ? KEPT_BY_RULE : undefined;
}

function isAbout(rule: MailRule, message: CleanMessage): boolean {
  if (rule.kind === 'label') return hasLabel(rule.label, message);
  return (
    peopleOf(message).some(({ address }) => matches(rule, address)) ||
    isNamedIn(message.forwarded?.toLowerCase() ?? '', rule)
  );
}

function peopleOf({ from, to, cc, others = [] }: CleanMessage): readonly Person[] {
  return [from, ...to, ...cc, ...others];
}

/** Whether all people of a message are known: of one that ends early, or names somebody without an address, not. */
function isJudgeable({ isCut, forwarded }: CleanMessage, known: readonly Person[]): boolean {
  if (isCut) return false;
  return forwarded === undefined || !readForwardedPeople(forwarded, known).hasStrangers;
}

/** Whether everybody who wrote of a message may be read. */
function isAllowed(
  message: CleanMessage,
  only: readonly MailRule[],
  known: readonly Person[],
): boolean {
  if (!only.some((rule) => isFrom(rule, message))) return false;
  if (
    message.forwarded === undefined ||
    only.some((rule) => rule.kind === 'label' && hasLabel(rule.label, message))
  )
    return true;
  const { senders, hasStrangers } = readForwardedPeople(message.forwarded, known);
  return (
    !hasStrangers &&
    senders.every(({ address }) =>
      only.some((rule) => rule.kind !== 'label' && matches(rule, address)),
    )
  );
}

/** What was forwarded brings its own senders along, as text. */
function isNamedIn(text: string, rule: Exclude<MailRule, { kind: 'label' }>): boolean {
  if (rule.kind === 'address') return text.includes(rule.address);
  const domain = rule.domain.replaceAll('.', String.raw`\.`);
  return new RegExp(String.raw`@(?:[a-z0-9-]+\.)*${domain}(?![a-z0-9-])`, 'u').test(text);
}

function isFrom(rule: MailRule, message: CleanMessage): boolean {
  return rule.kind === 'label'
    ? hasLabel(rule.label, message)
    : matches(rule, message.from.address);
}

function matches(rule: Exclude<MailRule, { kind: 'label' }>, address: Person['address']): boolean {
  if (rule.kind === 'address') return address === rule.address;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domain === rule.domain || domain.endsWith(`.${rule.domain}`);
}

function hasLabel(label: string, { labels = [] }: CleanMessage): boolean {
  return labels.some((each) => each.toLowerCase() === label);
}

function hasExcludedAttendee(
  { attendees }: Pick<Transcript, 'attendees'>,
  { exclude }: ModelPolicy,
): boolean {
  return attendees.some(({ address }) =>
    exclude.some(
      (rule) => address !== undefined && rule.kind !== 'label' && matches(rule, address),
    ),
  );
}

/**
 * Lets `plain` write wherever the policy keeps a source from the model, and says so in the receipt.
 * `model` is not even asked then.
 */
export function withModelPolicy(model: Writer, plain: Writer, policy: ModelPolicy): Writer {
  return {
    ...model,
    async summarizeThread(thread, reader, signal, scope) {
      const why = whyKept(thread, policy);
      if (why === undefined) return model.summarizeThread(thread, reader, signal, scope);
      const summary = await plain.summarizeThread(thread, reader, signal, scope);
      return { ...summary, writtenBy: { ...summary.writtenBy, fallback: why } };
    },
    async digestMeeting(transcript, reader, signal) {
      if (!hasExcludedAttendee(transcript, policy)) {
        return model.digestMeeting(transcript, reader, signal);
      }
      const digest = await plain.digestMeeting(transcript, reader, signal);
      return { ...digest, writtenBy: { ...digest.writtenBy, fallback: KEPT_BY_RULE } };
    },
    async answer(question, passages, reader, signal) {
      const why = whyPassagesKept(passages, policy);
      const bare = passages.map(({ partOf: _partOf, ...passage }) => passage);
      if (why === undefined) return model.answer(question, bare, reader, signal);
      const answer = await plain.answer(question, bare, reader, signal);
      return { ...answer, writtenBy: { ...answer.writtenBy, fallback: why } };
    },
    async draftReply(thread, brief, reader, signal) {
      const why = whyKept(thread, policy);
      if (why === undefined) return model.draftReply(thread, brief, reader, signal);
      const draft = await plain.draftReply(thread, brief, reader, signal);
      return { ...draft, writtenBy: { ...draft.writtenBy, fallback: why } };
    },
  };
}

/** One passage that is kept from the model keeps all that would be shown with it. */
function whyPassagesKept(passages: readonly Passage[], policy: ModelPolicy): string | undefined {
  const messages = passages.flatMap(({ partOf }) =>
    partOf === undefined || 'attendees' in partOf ? [] : [partOf],
  );
  const isExcluded = passages.some(
    ({ partOf }) =>
      partOf !== undefined && 'attendees' in partOf && hasExcludedAttendee(partOf, policy),
  );
  if (isExcluded) return KEPT_BY_RULE;
  return messages.length === 0 ? undefined : whyKept({ id: '', subject: '', messages }, policy);
}
