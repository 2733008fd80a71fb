import type { Body, Message, Person } from '../core/ports/mail.js';
import type { CleanMessage } from '../core/ports/writer.js';
import { htmlToText } from './html/html-to-text.js';
import { detectLanguage } from './languages/detection/detect-language.js';
import { TEXT_LIMITS } from './limits.js';
import { hasPatch, withoutPatches } from './patches.js';
import { quoteHeaderAt } from './quotes/quote-headers.js';
import { type ReplyParts, splitReply } from './quotes/split-reply.js';
import { withoutScrubbed } from './scrubbed-parts.js';
import { isForwardSubject, isReplySubject, listTags } from './threads/subjects.js';
import { stripInvisible, truncate } from './unicode.js';

/** The sender of a message that names none. */
const NOBODY = { address: '' } as const;

/**
 * Reduces a message to what its author wrote new, as plain visible text.
 *
 * Takes the provider's own `uniqueBody` where there is one. Hidden text, quotes, the signature and
 * notices are gone, and so are patches; what was forwarded is kept apart; lines stay lines. Bounded for any input and
 * never throws for a content: what is too long is cut (`limits.ts`).
 */
export function cleanMessage(message: Message): CleanMessage {
  const parts = partsOf(message);
  // Of nothing but "Acked-by: …" the line itself is the message.
  const isPatch = hasPatch(parts.newText);
  const text = withoutPatches(parts.newText) || (isPatch ? '' : parts.newText);
  const forwarded = parts.forwarded;
  const language = detectLanguage(text) ?? (forwarded && detectLanguage(forwarded));
  return {
    id: message.id,
    from: message.from ?? NOBODY,
    to: toAddressees(message.to, message.subject),
    cc: toAddressees(message.cc, message.subject),
    ...withOthers(message),
    sentAt: message.receivedAt,
    ...(isAnswer(message) ? {} : { subject: message.subject }),
    text,
    ...(message.sensitivity ? { sensitivity: message.sensitivity } : {}),
    ...(message.labels ? { labels: message.labels } : {}),
    ...(language ? { language } : {}),
    ...(forwarded ? { forwarded } : {}),
    ...leftOutOf(parts),
    ...(isPatch ? { isPatch } : {}),
    ...(message.bulk ? { isBulk: true } : {}),
    ...(message.isCut || isTooLong(message.body) ? { isCut: true } : {}),
  };
}

function leftOutOf({ quoted, signature, disclaimer }: ReplyParts): Pick<CleanMessage, 'leftOut'> {
  const counted = Object.entries({ quoted, signature, notices: disclaimer }).flatMap(
    ([name, text = '']) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '').length;
      return lines === 0 ? [] : [[name, lines] as const];
    },
  );
  return counted.length === 0 ? {} : { leftOut: Object.fromEntries(counted) };
}

function withOthers({ sender, replyTo = [], invitation }: Message): Pick<CleanMessage, 'others'> {
  const others = [
    ...(sender ? [sender] : []),
    ...replyTo,
    ...(invitation?.organizer ? [invitation.organizer] : []),
  ];
  return others.length === 0 ? {} : { others };
}

/** Public archives take the "Re:" away. */
function isAnswer({ subject, inReplyTo }: Message): boolean {
  return isReplySubject(subject) || inReplyTo !== undefined;
}

function isTooLong({ format, content }: Body): boolean {
  return content.length > (format === 'html' ? TEXT_LIMITS.html : TEXT_LIMITS.text);
}

/** Recipients of one message that are kept: about what one header field holds. */
const PEOPLE_LIMIT = 2_000;

/** A mailing list that puts its name before the subject ("[gauge] …" to gauge@…) is nobody called Gauge. */
function toAddressees(people: readonly Person[], subject: string): readonly Person[] {
  const tags = listTags(subject);
  return people.slice(0, PEOPLE_LIMIT).map((person) => {
    const [mailbox = ''] = person.address.split('@');
    const isList = mailbox !== '' && tags.includes(mailbox.toLowerCase());
    return isList ? { ...person, name: `${mailbox} list` } : person;
  });
}

function partsOf(message: Message): ReplyParts {
  const passedOn = isForwardSubject(message.subject);
  const author = message.from && `${message.from.name ?? ''} ${message.from.address.split('@')[0]}`;
  const unique = message.uniqueBody && splitReply(visibleText(message.uniqueBody), author);
  // The unique body of a forward lacks what was forwarded: Graph takes that for the quote.
  if (unique !== undefined && unique.newText !== '' && !passedOn) return unique;
  const parts = splitReply(visibleText(message.body), author);
  const { quoted, ...rest } = parts;
  if (passedOn && parts.forwarded === undefined && quoted !== undefined) {
    return { ...rest, forwarded: quoted };
  }
  // Whoever passes a message on says so in the subject: a form or a memo begins like one, and is its author's.
  const isForm = parts.newText === '' && !passedOn && !isAnswer(message);
  return isForm && quoted !== undefined ? withoutForm(parts, quoted, author) : parts;
}

function withoutForm(parts: ReplyParts, quoted: string, author: string | undefined): ReplyParts {
  const lines = quoted.split('\n');
  const header = quoteHeaderAt(lines, 0);
  if (header?.kind !== 'headers') return parts;
  const inside = splitReply(lines.slice(header.lines).join('\n'), author);
  return { ...inside, quoted: lines.slice(0, header.lines).join('\n') };
}

/** What a person sees of a body. */
function visibleText(body: Body): string {
  const text =
    body.format === 'html' ? htmlToText(body.content) : truncate(body.content, TEXT_LIMITS.text);
  return truncate(withoutScrubbed(stripInvisible(text)), TEXT_LIMITS.text);
}
