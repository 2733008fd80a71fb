import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileMailbox } from '../adapters/files/mailbox/mailbox.js';

const SIZES = [1_000, 3_000, 10_000] as const;
const MEBIBYTE = 1_048_576;

/** What reading one mailbox cost. */
interface Cost {
  readonly messages: number;
  readonly ms: number;
  /** Peak resident memory of the process, bytes. */
  readonly peak: number;
}

/**
 * Measures how time and peak memory grow with the number of messages in an mbox file, each size in a
 * process of its own, and prints the ratios that a linear reader keeps at 1.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-bench-'));
  try {
    const costs: Cost[] = [];
    for (const size of SIZES) {
      const path = join(folder, `${size}.mbox`);
      await writeMbox(path, size);
      const cost = await measure(path);
      costs.push(cost);
      const { size: bytes } = await stat(path);
      const [first = cost] = costs;
      const perMessage = cost.ms / cost.messages / (first.ms / first.messages);
      console.log(
        [
          `mbox of ${cost.messages} messages, ${(bytes / MEBIBYTE).toFixed(0)} MiB:`,
          `${cost.ms.toFixed(0)} ms,`,
          `time per message ${perMessage.toFixed(2)} x that of ${first.messages},`,
          `peak memory ${(cost.peak / MEBIBYTE).toFixed(0)} MiB`,
        ].join(' '),
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads the mailbox in a fresh process, so that its peak memory is its own. */
async function measure(path: string): Promise<Cost> {
  const child = fork(new URL(import.meta.url), [path]);
  const [cost]: Cost[] = await once(child, 'message');
  if (!cost) throw new Error('The measuring process said nothing.');
  return cost;
}

async function read(path: string): Promise<Cost> {
  const start = performance.now();
  const mailbox = createFileMailbox({ path, owner: { addresses: ['alex@example.com'] } });
  const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  let messages = 0;
  for await (const item of mailbox.messages(always, new AbortController().signal)) {
    if (item.kind === 'message') messages += 1;
  }
  const ms = performance.now() - start;
  return { messages, ms, peak: process.resourceUsage().maxRSS * 1024 };
}

/** Threads of three, an HTML part in every second message, an attachment of 40 kB in every tenth. */
async function writeMbox(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  for (let index = 0; index < count; index += 1) {
    if (!file.write(messageAt(index))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

const SENTENCES = [
  'The second test line moves to Harbour Street in January.',
  'Can you confirm the figures before the board meets?',
  'We keep the price until the end of the month.',
  'Nothing changes for the customers who stay on the old firmware.',
];

function messageAt(index: number): string {
  const sent = new Date(Date.UTC(2026, 0, 1) + index * 600_000);
  const first = index - (index % 3);
  const text = Array.from({ length: 30 }, (_, line) => SENTENCES[(index + line) % 4]).join('\n');
  const html = `<html><body>${text.replaceAll('\n', '<br>\n')}</body></html>`;
  const parts = [`Content-Type: text/plain; charset=utf-8\n\n${text}`];
  if (index % 2 === 0) parts.push(`Content-Type: text/html; charset=utf-8\n\n${html}`);
  if (index % 10 === 0) parts.push(attachment());
  return [
    `From p${index % 50}@example.com ${sent.toUTCString()}`,
    `From: Person ${index % 50} <p${index % 50}@example.com>`,
    'To: Alex Kim <alex@example.com>',
    `Subject: ${index === first ? '' : 'Re: '}Thread ${first}`,
    `Date: ${sent.toUTCString()}`,
    `Message-ID: <${index}@example.com>`,
    ...(index === first ? [] : [`References: <${first}@example.com>`]),
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...parts.map((part) => `--b\n${part}`),
    '--b--\n\n',
  ].join('\n');
}

function attachment(): string {
  const line = `${'QUJD'.repeat(19)}\n`;
  return `Content-Type: application/pdf; name=plan.pdf\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${line.repeat(700)}`;
}

const [, , path] = process.argv;
if (path !== undefined && process.send) process.send(await read(path));
else await main();
