import { createHash } from 'node:crypto';
import { addressParser, decodeWords } from 'postal-mime';
import type { Message, Person } from '../../skills/core/ports/mail.js';
import { toLine } from '../../skills/reading/line.js';
import { bulkOf } from './bulk.js';
import { fieldValue, type HeaderField, parseMessageIds } from './header-fields.js';
import { readMarkings } from './markings.js';
import { toPeople } from './people.js';
import type { RawMessage } from './raw-message.js';

const MAIL_FIELDS = /^(?:from|to|subject|date|message-id|received|mime-version|content-type)$/;
const MAX_REFERENCES = 200;

/** Whether a field is one of those that make a text mail; a text without any is none. */
export function isMailField({ name }: HeaderField): boolean {
  return MAIL_FIELDS.test(name);
}

/** Fields in which mail programs keep their own state, and which change while a message is kept. */
const KEPT_BY_PROGRAMS =
  /^(?:status|lines|content-length|x-(?:status|uid|imap.*|keywords|mozilla-.*|gmail-labels|evolution.*))$/;

/**
 * The id of a message: the same in every run, whatever else is added to the mailbox. Only copies of
 * one message share an id.
 */
export function messageIdOf({ fields, bytes, headerLength }: RawMessage): string {
  const hash = createHash('sha256');
  for (const { name, value } of fields) {
    if (!KEPT_BY_PROGRAMS.test(name)) hash.update(`${name}:${value}\n`);
  }
  return hash.update(bytes.subarray(headerLength)).digest('hex').slice(0, 12);
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
    ...readMarkings((name) => decodeWords(fieldValue(fields, name))),
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
