import { createHash } from 'node:crypto';
import { addressParser, decodeWords } from 'postal-mime';
import type { Message, Person } from '../../skills/mail.js';
import { bulkOf } from './bulk.js';
import { toLine } from './display-text.js';
import { fieldValue, type HeaderField, parseMessageIds } from './header-fields.js';
import { toPeople } from './people.js';
import type { RawMessage } from './raw-message.js';

const IDENTIFYING = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received']);
const MAX_REFERENCES = 200;

/** Whether a field tells one message from another; a text without any is no mail. */
export function isIdentifying({ name }: HeaderField): boolean {
  return IDENTIFYING.has(name);
}

/**
 * The id of a message: the same in every run, whatever else is added to the mailbox.
 *
 * Fields that mail programs rewrite in place (`Status`, `X-Mozilla-Status`) do not count.
 */
export function messageIdOf({ fields }: RawMessage): string {
  const identity = fields.filter(isIdentifying).map(({ name, value }) => `${name}:${value}`);
  return createHash('sha256').update(identity.join('\n')).digest('hex').slice(0, 12);
}

/** A message as its headers alone show it: with an empty body and no attachments. */
export function toEnvelope(raw: RawMessage, receivedAt: number): Message {
  const { fields } = raw;
  const from = peopleIn(fields, 'from')[0] ?? peopleIn(fields, 'sender')[0];
  const [internetMessageId] = parseMessageIds(fieldValue(fields, 'message-id'));
  const [inReplyTo] = parseMessageIds(fieldValue(fields, 'in-reply-to'));
  const bulk = bulkOf(fields, from);
  return {
    id: messageIdOf(raw),
    ...(internetMessageId !== undefined && { internetMessageId }),
    ...(inReplyTo !== undefined && { inReplyTo }),
    references: parseMessageIds(fieldValue(fields, 'references')).slice(-MAX_REFERENCES),
    ...(from && { from }),
    to: peopleIn(fields, 'to'),
    cc: peopleIn(fields, 'cc'),
    subject: toLine(decodeWords(fieldValue(fields, 'subject'))),
    receivedAt,
    body: { format: 'text', content: '' },
    attachments: [],
    ...(bulk && { bulk }),
    important: isImportant(fields),
  };
}

function peopleIn(fields: readonly HeaderField[], name: string): readonly Person[] {
  const values = fields.filter((field) => field.name === name).map(({ value }) => value);
  return toPeople(values.flatMap((value) => addressParser(value)));
}

function isImportant(fields: readonly HeaderField[]): boolean {
  return (
    /^(?:high|urgent)/i.test(fieldValue(fields, 'importance')) ||
    /^[12]\b/.test(fieldValue(fields, 'x-priority')) ||
    /^urgent/i.test(fieldValue(fields, 'priority'))
  );
}
