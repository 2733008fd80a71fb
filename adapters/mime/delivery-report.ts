import type { Message } from '../../skills/core/ports/mail.js';
import { toLine } from '../../skills/reading/line.js';
import { decodeTransfer } from './bytes/transfer-encoding.js';
import {
  fieldValue,
  fieldValues,
  type HeaderField,
  parseHeaderFields,
  parseMessageIds,
} from './header-fields.js';
import { toPerson } from './people.js';
import type { MailPart } from './slim-message.js';

/** Recipients of one report that are told. */
const MOST_RECIPIENTS = 20;
const BOUNCER = /^(?:mailer-daemon|postmaster)@/i;
const MESSAGE_ID = /^[ \t>]*message-id:[ \t]*(<[^<>\s]{1,998}>)/im;
/** How much of a report in plain words is looked at, in UTF-16 code units. */
const LONGEST_REPORT = 20_000;

/** A message that did not arrive. */
export interface Bounce {
  readonly bounce: NonNullable<Message['bounce']>;
  /** The id of the message that did not arrive, where the report brings it back. */
  readonly messageId: string | undefined;
}

/**
 * Reads a report of a server that could not deliver a message (RFC 3464), or an older one in plain words
 * that brings the message back. Undefined for anything else, also for a delay.
 */
export function readBounce(
  fields: readonly HeaderField[],
  reports: readonly MailPart[],
  text: string,
): Bounce | undefined {
  const status = reports.filter(({ headers }) =>
    /^message\/(?:global-)?delivery-status$/.test(headers.mediaType),
  );
  const returned = idsReturned(reports);
  if (status.length > 0) {
    const failed = status.flatMap(failedRecipients);
    return failed.length === 0 ? undefined : toBounce(failed, returned);
  }
  const from = /<([^<>]*)>/.exec(fieldValue(fields, 'from'))?.[1] ?? fieldValue(fields, 'from');
  const report = text.slice(0, LONGEST_REPORT);
  const quoted = parseMessageIds(MESSAGE_ID.exec(report)?.[1] ?? '')[0];
  if (!BOUNCER.test(from.trim()) || (returned ?? quoted) === undefined) return undefined;
  const listed = fieldValues(fields, 'x-failed-recipients').flatMap((value) => value.split(','));
  const above = report
    .slice(0, Math.max(report.search(MESSAGE_ID), 0))
    .matchAll(/<([^<>\s@]+@[^<>\s]+)>/g);
  const failed = listed.length > 0 ? listed : Array.from(above, ([, address = '']) => address);
  return toBounce(failed, returned ?? quoted);
}

function toBounce(addresses: readonly string[], messageId: string | undefined): Bounce {
  const people = addresses.flatMap((address) => toPerson(address) ?? []);
  const recipients = [...new Map(people.map((person) => [person.address, person])).values()];
  return { bounce: { recipients: recipients.slice(0, MOST_RECIPIENTS) }, messageId };
}

/** Each block of a delivery status tells of one recipient. */
function failedRecipients({ body, headers }: MailPart): readonly string[] {
  const text = decodeTransfer(body, headers.encoding).bytes.toString('latin1').replaceAll('\r', '');
  return text.split(/\n{2,}/).flatMap((block) => {
    const fields = parseHeaderFields(Buffer.from(block, 'latin1'));
    if (!/^failed\b/i.test(fieldValue(fields, 'action'))) return [];
    const recipient =
      fieldValue(fields, 'original-recipient') || fieldValue(fields, 'final-recipient');
    return [toLine(recipient.replace(/^[\w-]*\s*;\s*/, '').replace(/^<|>$/g, ''))];
  });
}

function idsReturned(reports: readonly MailPart[]): string | undefined {
  const blocks = reports.flatMap(({ headers, children, body }) => {
    const inner = children[0]?.block;
    if (inner !== undefined) return [inner];
    return /^text\/rfc822-headers$|^message\/rfc822$/.test(headers.mediaType)
      ? [decodeTransfer(body, headers.encoding).bytes.toString('latin1')]
      : [];
  });
  return blocks
    .flatMap((block) =>
      parseMessageIds(fieldValue(parseHeaderFields(Buffer.from(block, 'latin1')), 'message-id')),
    )
    .at(0);
}
