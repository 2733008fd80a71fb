import { createHash } from 'node:crypto';
import type { Message, Person } from '../../skills/core/ports/mail.js';
import { toLine } from '../../skills/reading/line.js';
import { readArrival } from './arrival.js';
import { authorshipOf } from './author.js';
import { bulkOf } from './bulk.js';
import { decodeEncodedWords } from './bytes/encoded-words.js';
import { fieldValue, fieldValues, type HeaderField, parseMessageIds } from './header-fields.js';
import { limits } from './limits.js';
import { readMarkings } from './markings.js';
import { parsePeople, withoutOwnTags } from './people.js';
import type { RawMessage } from './raw-message.js';

const MAIL_FIELDS = /^(?:from|to|subject|date|message-id|received|mime-version|content-type)$/;
const MAX_REFERENCES = 200;
const LONG_HEADER = 64 * 1024;

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

/**
 * A message as its headers alone show it: with an empty body and no attachments. Of very many recipients the
 * first ones are kept, and whoever is of `owner`, the addresses of the mailbox, a tagged one as the owner's.
 */
export function toEnvelope(
  raw: RawMessage,
  receivedAt: number,
  owner: readonly string[] = [],
): Message {
  const { fields } = raw;
  const authorship = authorshipOf(fields);
  const from = authorship.author;
  const sender = peopleIn(fields, 'sender')[0] ?? authorship.sender;
  const arrival = readArrival(fields, authorship.sender);
  const to = recipientsIn(fields, 'to', owner);
  const cc = recipientsIn(fields, 'cc', owner);
  const replyTo = peopleIn(fields, 'reply-to');
  const people = new Set([...to, ...cc, ...(from ? [from] : [])].map(({ address }) => address));
  const [internetMessageId] = parseMessageIds(fieldValue(fields, 'message-id'));
  const inReplyTo = answeredId(fieldValue(fields, 'in-reply-to'), people);
  const references = parseMessageIds(fieldValue(fields, 'references')).filter(
    (id) => !people.has(id),
  );
  const bulk = bulkOf(fields, authorship);
  const envelope: Message = {
    id: messageIdOf(raw),
    ...(internetMessageId !== undefined && { internetMessageId }),
    ...(inReplyTo !== undefined && { inReplyTo }),
    references: references.slice(-MAX_REFERENCES),
    ...(from && { from }),
    ...(sender && sender.address !== from?.address && { sender }),
    ...(arrival && { arrival }),
    to,
    cc,
    ...(replyTo.length > 0 && { replyTo }),
    subject: toLine(decodeEncodedWords(fieldValue(fields, 'subject'))),
    receivedAt,
    body: { format: 'text', content: '' },
    attachments: [],
    ...(bulk && { bulk }),
    important: isImportant(fields),
    ...readMarkings((name) => decodeEncodedWords(fieldValue(fields, name))),
  };
  // Names are windows into the header: of a huge one only they are to stay in memory.
  return raw.headerLength > LONG_HEADER ? structuredClone(envelope) : envelope;
}

/**
 * The id that a message answers. Old programs write a sentence around it (`Message from Dana <dana@…> of
 * Monday <1@…>`), in which the person has an address as well and the id comes last.
 */
function answeredId(value: string, people: ReadonlySet<string>): string | undefined {
  const ids = parseMessageIds(value).filter((id) => !people.has(id.toLowerCase()));
  const isSentence = value.replace(/<[^<>]*>/g, '').trim() !== '';
  return isSentence ? ids.at(-1) : ids[0];
}

function peopleIn(fields: readonly HeaderField[], name: string): readonly Person[] {
  return parsePeople(fieldValues(fields, name));
}

function recipientsIn(
  fields: readonly HeaderField[],
  name: string,
  owner: readonly string[],
): readonly Person[] {
  const all = withoutOwnTags(peopleIn(fields, name), owner);
  const beyond = all.slice(limits.recipients).filter(({ address }) => owner.includes(address));
  return [...beyond, ...all].slice(0, limits.recipients);
}

function isImportant(fields: readonly HeaderField[]): boolean {
  return (
    /^(?:high|urgent)/i.test(fieldValue(fields, 'importance')) ||
    /^[12]\b/.test(fieldValue(fields, 'x-priority')) ||
    /^urgent/i.test(fieldValue(fields, 'priority'))
  );
}
