import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { createFileMailbox } from '../../../adapters/files/mailbox/mailbox.js';
import type { MailItem, Message, Unreadable } from '../../../skills/core/ports/mail.js';

const made: string[] = [];

/** Makes a folder with these files, removed after the test. */
export async function makeFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-files-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A signal that never aborts. */
export function live(): AbortSignal {
  return new AbortController().signal;
}

/** A window that everything lies in. */
export const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** All items of the mailbox at a path. */
export async function readMailbox(path: string): Promise<MailItem[]> {
  const items: MailItem[] = [];
  for await (const item of createFileMailbox({ path }).messages(always, live())) items.push(item);
  return items;
}

/** The readable ones. */
export function messagesOf(items: readonly MailItem[]): Message[] {
  return items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
}

/** The others. */
export function unreadableOf(items: readonly MailItem[]): Unreadable[] {
  return items.flatMap((item) => (item.kind === 'unreadable' ? [item.item] : []));
}

/** A plain message with some header lines changed or added. */
export function eml(headers: Readonly<Record<string, string>> = {}, body = 'Hello.\n'): string {
  const all = {
    From: 'Dana Ortiz <dana@example.com>',
    To: 'Alex Kim <alex@example.com>',
    Subject: 'Hello',
    Date: 'Mon, 23 Nov 2026 09:00:00 +0000',
    'Message-ID': '<hello@example.com>',
    ...headers,
  };
  const block = Object.entries(all).map(([name, value]) => `${name}: ${value}\n`);
  return `${block.join('')}\n${body}`;
}

/** A message that carries one file, packed as programs do. */
export function mailWithFile(id: string, name: string, content: string | Uint8Array): string {
  const lines =
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return eml(
    { 'Message-ID': `<${id}@example.com>`, 'Content-Type': 'multipart/mixed; boundary=b' },
    [
      ...['--b', 'Content-Type: text/plain', '', 'See the plan.', '--b'],
      ...['Content-Type: application/octet-stream', 'Content-Transfer-Encoding: base64'],
      ...[`Content-Disposition: attachment; filename="${name}"`, '', ...lines, '--b--', ''],
    ].join('\n'),
  );
}
