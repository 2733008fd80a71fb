import type { WebClient } from '@slack/web-api';
import type { Attachment, Principal } from '../../skills/call.js';
import { NotFoundError } from '../../skills/errors.js';
import { toDaybriefError } from './errors.js';
import { shorten, toVisible } from './escape.js';
import type { People } from './people.js';
import { readWords } from './words.js';

/** One message of a Slack thread. */
export interface ThreadMessage {
  /** Slack's `ts`: seconds since 1970 with a counter behind the point; unique in the channel. */
  readonly ts: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly text: string;
}

/** Longest thread that is read, and how many of its authors are looked up by name. */
const MOST_MESSAGES = 1_000;
const MOST_AUTHORS = 100;
const SUBJECT = 80;

/** Reads a thread through the Web API, oldest message first. */
export async function readSlackThread(
  client: WebClient,
  place: { readonly channel: string; readonly ts: string },
  reader: Principal,
  people: People,
): Promise<readonly ThreadMessage[]> {
  const operation = { name: 'show the thread', sends: false };
  const { messages = [] } = await client.conversations
    .replies({ ...place, limit: MOST_MESSAGES })
    .catch((error: unknown) => {
      throw toDaybriefError(error, operation);
    });
  const names = new Map<string, string>();
  for (const user of new Set(messages.flatMap(({ user: each }) => each ?? []))) {
    if (names.size >= MOST_AUTHORS) break;
    names.set(user, await nameOf(client, { ...reader, user }, people));
  }
  return messages.flatMap(({ ts, user, bot_id: bot, text = '' }): readonly ThreadMessage[] => {
    const id = user ?? bot;
    if (ts === undefined || id === undefined || text.trim() === '') return [];
    return [{ ts, author: { id, name: names.get(id) ?? id }, text: toVisible(readWords(text)) }];
  });
}

/** A member of another organization may be invisible; their id then stands for them. */
async function nameOf(client: WebClient, author: Principal, people: People): Promise<string> {
  try {
    return (await people.person(client, author)).name;
  } catch (error) {
    if (error instanceof NotFoundError) return author.user;
    throw error;
  }
}

/**
 * Writes the thread as an mbox file, so that it is summarized like any thread of mail.
 *
 * Everything from Slack is base64: no text can begin a header or another message.
 */
export function toMailboxFile(messages: readonly ThreadMessage[]): Attachment {
  const subject = encodeWord(subjectOf(messages));
  const ids = messages.map(({ ts }) => `<${ts.replace(/[^\d.]/g, '')}@slack.invalid>`);
  const mails = messages.map(({ ts, author, text }, index) => {
    const date = new Date(Number(ts) * 1_000).toUTCString().replace('GMT', '+0000');
    const address = `${author.id.replace(/[^A-Za-z0-9]/g, '').toLowerCase()}@slack.invalid`;
    const earlier = ids.slice(0, index);
    return [
      `From daybrief@slack.invalid ${new Date(Number(ts) * 1_000).toUTCString()}`,
      `Message-ID: ${ids[index]}`,
      ...(earlier.length === 0
        ? []
        : [`In-Reply-To: ${earlier.at(-1)}`, `References: ${earlier.slice(-20).join(' ')}`]),
      `Date: ${date}`,
      `From: ${encodeWord(author.name)} <${address}>`,
      `Subject: ${index === 0 ? subject : `Re: ${subject}`}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      toBase64Lines(text),
      '',
    ].join('\n');
  });
  return toAttachment('slack-thread.mbox', mails.join('\n'));
}

/** Writes the thread as a Markdown document, one section for each message, for slides. */
export function toDocumentFile(messages: readonly ThreadMessage[]): Attachment {
  const sections = messages.map(({ author, text }) => {
    const lines = text.split('\n').map((line) => line.replace(/^(\s*)([#>+|-])/, '$1\\$2'));
    return `## ${author.name.replace(/\s+/g, ' ')}\n\n${lines.join('\n')}`;
  });
  const document = [`# ${subjectOf(messages)}`, ...sections].join('\n\n');
  return toAttachment('slack-thread.md', `${document}\n`);
}

function subjectOf([first]: readonly ThreadMessage[]): string {
  const words = (first?.text ?? '').replace(/\s+/g, ' ').trim();
  return words === '' ? 'A Slack thread' : shorten(words, SUBJECT);
}

function encodeWord(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

function toBase64Lines(text: string): string {
  return Buffer.from(`${text}\n`).toString('base64').replace(/.{76}/g, '$&\n');
}

function toAttachment(name: string, text: string): Attachment {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async () => bytes };
}
