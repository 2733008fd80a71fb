import type { Attachment } from '../../skills/core/call.js';
import type { ChatMessage } from '../../skills/core/ports/channel-threads.js';
import { shorten, stripInvisible } from '../../skills/reading/unicode.js';

/** What the file of a conversation is called, and the domain its made-up addresses have. */
export interface ChatFile {
  /** Without an extension: `slack-thread`. */
  readonly name: string;
  /** Below `.invalid`, so that no address can be anyone's. */
  readonly domain: string;
}

const SUBJECT_LENGTH = 80;
const MOST_REFERENCES = 20;
const WORD_LENGTH = 10;

/**
 * Writes a conversation as an mbox file, so that it is summarized like any thread of mail.
 *
 * Everything people wrote is base64: no text can begin a header or another message.
 */
export function toMailboxFile(
  messages: readonly ChatMessage[],
  { name, domain }: ChatFile,
): Attachment {
  const subject = subjectOf(messages);
  const ids = messages.map(({ id }) => `<${toAtom(id)}@${domain}>`);
  const mails = messages.map(({ sentAt, author, text }, index) => {
    const date = new Date(sentAt).toUTCString();
    const earlier = ids.slice(0, index);
    return [
      `From daybrief@${domain} ${date}`,
      `Message-ID: ${ids[index] ?? ''}`,
      ...(earlier.length === 0
        ? []
        : [
            `In-Reply-To: ${earlier.at(-1) ?? ''}`,
            `References: ${earlier.slice(-MOST_REFERENCES).join(' ')}`,
          ]),
      `Date: ${date.replace('GMT', '+0000')}`,
      `From: ${encodeWord(author.name)} <${toAtom(author.id).toLowerCase()}@${domain}>`,
      `Subject: ${encodeWord(index === 0 ? subject : `Re: ${subject}`)}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      toBase64(`${text}\n`).replace(/.{76}/g, '$&\n'),
      '',
    ].join('\n');
  });
  return toAttachment(`${name}.mbox`, mails.join('\n'));
}

/** Writes a conversation as a Markdown document, one section for each message, for slides. */
export function toDocumentFile(messages: readonly ChatMessage[], { name }: ChatFile): Attachment {
  const sections = messages.map(({ author, text }) => {
    const lines = stripInvisible(text)
      .split('\n')
      .map((line) => line.replace(/^(\s*)([#>+|-])/, '$1\\$2'));
    return `## ${toLine(author.name)}\n\n${lines.join('\n')}`;
  });
  return toAttachment(`${name}.md`, `${[`# ${subjectOf(messages)}`, ...sections].join('\n\n')}\n`);
}

/** The kinds of file that a conversation is handed to a skill as, by their extension. */
export const THREAD_FILES = { mbox: toMailboxFile, md: toDocumentFile };

function subjectOf([first]: readonly ChatMessage[]): string {
  return shorten(toLine(first?.text ?? ''), SUBJECT_LENGTH) || 'A conversation';
}

function toLine(text: string): string {
  return stripInvisible(text).replace(/\s+/g, ' ').trim();
}

/** Letters, digits and dots of an id: all that an address or a message id may hold unquoted. */
function toAtom(id: string): string {
  return id.replace(/[^A-Za-z0-9.]+/g, '.').replace(/^\.+|\.+$/g, '') || 'unknown';
}

/** Encoded words (RFC 2047) of ten characters each, well below the 75 that one may be long. */
function encodeWord(text: string): string {
  const characters = [...toLine(text)];
  const words: string[] = [];
  for (let at = 0; at < characters.length; at += WORD_LENGTH) {
    words.push(`=?utf-8?B?${toBase64(characters.slice(at, at + WORD_LENGTH).join(''))}?=`);
  }
  return words.join('\n ');
}

function toBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function toAttachment(name: string, text: string): Attachment {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async () => bytes };
}
