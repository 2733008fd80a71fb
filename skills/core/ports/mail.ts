import type { Attachment } from '../call.js';
import type { Link } from '../link.js';

/** A person as a header names them. `address` is lower case. */
export interface Person {
  readonly name?: string;
  readonly address: string;
  /** Set on a sender who is the owner of the mailbox by name alone: anybody can write that. */
  readonly isUnproven?: true;
}

/** What the headers of a message tell of its way here. */
export interface Arrival {
  /** A server took it in; what an owner sent has no such trace in their own mailbox. */
  readonly cameIn: true;
  /** What the receiving server found out about the domain of its sender. */
  readonly domain?: 'proved' | 'refuted';
}

/** Text as it came, before any cleaning. */
export interface Body {
  readonly format: 'text' | 'html';
  readonly content: string;
}

/** A file that a message carries: named wherever mail is read, opened only when its person asks about it. */
export interface MailAttachment {
  readonly name: string;
  readonly mediaType: string;
  /** Bytes, where known. */
  readonly size?: number;
}

/** A calendar invitation, update or cancellation inside a message. */
export interface Invitation {
  readonly method: 'request' | 'reply' | 'cancel' | 'publish';
  readonly title: string;
  /** What the event is known by in all mails about it, and how often it was changed since the first. */
  readonly uid?: string;
  readonly sequence?: number;
  /** Epoch milliseconds. */
  readonly startsAt?: number;
  readonly endsAt?: number;
  /** Whole days: `startsAt` and `endsAt` are midnights UTC, the second one of the day after. */
  readonly isAllDay?: true;
  readonly isRecurring?: true;
  readonly organizer?: Person;
  readonly location?: string;
}

/** What a message says about its own handling. */
export interface Markings {
  /** As its sender set it; absent for ordinary mail. */
  readonly sensitivity?: 'personal' | 'private' | 'confidential';
  /** Names of labels, categories and keywords: "HR", "Strictly confidential". */
  readonly labels?: readonly string[];
}

/** One message, as neutral data. Everything in it is untrusted. */
export interface Message extends Markings {
  /** Stable within its mailbox; what citations and references name. */
  readonly id: string;
  /** The `Message-ID` header without angle brackets; like the next two, the truth for threading. */
  readonly internetMessageId?: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  /** The provider's conversation id: a hint only, providers change it. */
  readonly conversationHint?: string;
  readonly from?: Person;
  /** Who sent it for them, where that is somebody else. */
  readonly sender?: Person;
  /** Absent on what its owner sent. */
  readonly arrival?: Arrival;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Whom an answer goes to where that is not `from`. */
  readonly replyTo?: readonly Person[];
  readonly subject: string;
  /** When the mailbox received it, epoch milliseconds. */
  readonly receivedAt: number;
  readonly body: Body;
  /** Only the new part of a reply, where the provider works it out itself. */
  readonly uniqueBody?: Body;
  readonly attachments: readonly MailAttachment[];
  readonly invitation?: Invitation;
  /** Set when headers mark it as sent to many or by a machine (List-Id, Auto-Submitted), or a server as junk. */
  readonly bulk?: {
    readonly kind: 'newsletter' | 'notification' | 'junk';
    readonly sender: string;
  };
  /** Set when a server tells that a message did not arrive: at whom, as far as it says; `inReplyTo` is its id. */
  readonly bounce?: { readonly recipients: readonly Person[] };
  /** High only when the sender marked it so. */
  readonly important: boolean;
  /** Set when it is too long to be kept whole: text or recipients end early. */
  readonly isCut?: true;
  readonly link?: Link;
}

/** A message without its body, which is let go once it was cleaned. */
export type MessageHeader = Omit<Message, 'body' | 'uniqueBody'>;

/** An item that exists and could not be read; the others are delivered all the same. */
export interface Unreadable {
  readonly id: string;
  /** For the receipt, in words: "encrypted, not opened", "not a valid message". */
  readonly reason: string;
  readonly receivedAt?: number;
}

/** What a mailbox yields. */
export type MailItem =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'unreadable'; readonly item: Unreadable };

/** A half-open span of time, epoch milliseconds: from <= t < to. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Whose mailbox it is. Every triage decision is relative to these addresses. */
export interface MailboxOwner {
  /** Lower case; the first is the main one. */
  readonly addresses: readonly string[];
  readonly name?: string;
  /** True for the example mailbox, so that nobody takes it for their own. */
  readonly isExample?: true;
}

/**
 * One person's mail.
 *
 * Contract (test/contracts/mailbox): each item is yielded once; a broken one is yielded as
 * `unreadable` and never thrown; order is free. Throws `AuthenticationError`, `PermissionError`,
 * `RateLimitedError`, `UnavailableError`, and `NotFoundError` where a path or thread is absent.
 */
export interface Mailbox {
  owner(signal: AbortSignal): Promise<MailboxOwner>;
  /** All that was received, and what the owner sent, in the window. Streams. */
  messages(window: TimeWindow, signal: AbortSignal): AsyncIterable<MailItem>;
  /** The thread that a message id, internet message id or conversation hint belongs to, oldest first. */
  thread(reference: string, signal: AbortSignal): Promise<readonly MailItem[]>;
  /** A file that a message carries, by the message's id and the file's name; nothing is fetched before `read`. */
  file(messageId: string, name: string): Attachment;
}
