import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows, type ThreadRow, threadRow } from './corpus.js';
import { inSeat } from './meetings.js';
import { askAtTerminal } from './person.js';
import { strayQuotations } from './quotations.js';
import { scoreTexts } from './score-texts.js';
import type { Task } from './task.js';

/** Words of a thread's summary (corpora/BASELINES.md). */
const THREAD_WORDS = 100;
const DAY_MS = 86_400_000;
/** Whose mailbox it is: nobody who writes in a corpus. */
const READER = 'reader@daybrief.invalid';

/** The summaries of mail threads, as `summarize` shows them. */
export const threads: Task = (folder) => {
  const rows = readRows(folder, 'threads.jsonl', threadRow);
  if (rows === undefined) return Promise.resolve(undefined);
  return inSeat(async (seat) => {
    const texts: { id: string; text: string; references: readonly string[] }[] = [];
    const notes: string[] = [];
    for (const [at, row] of rows.entries()) {
      const mailbox = join(seat.folder, `thread-${at}.mbox`);
      const now = writeMailbox(row, mailbox);
      const asked = { ...seat, mailbox, me: READER, now };
      const shown = await askAtTerminal(['summarize', idOf(row.messages[0], 0)], asked);
      const words = shown.words();
      const source = row.messages
        .map(({ subject = '', text }) => `${subject}\n${text.replace(/^>+ ?/gmu, '')}`)
        .join('\n');
      const strays = strayQuotations(words, source);
      notes.push(...strays.map((quotation) => `${row.id}: nobody wrote “${quotation}”`));
      texts.push({ id: row.id, text: words, references: row.summaries });
    }
    return {
      predictions: texts.map(({ id, text }) => ({ id, text })),
      measured: { ...scoreTexts(texts, THREAD_WORDS), 'not in the source': notes.length },
      notes,
    };
  });
};

/** Writes a thread as an mbox file; returns the day after its last message, in epoch milliseconds. */
function writeMailbox(row: ThreadRow, path: string): number {
  const first = idOf(row.messages[0], 0);
  let sentAt = Date.UTC(2026, 10, 1);
  const messages = row.messages.map((message, at) => {
    const told = new Date(message.date ?? Number.NaN).getTime();
    sentAt = Number.isNaN(told) ? sentAt + 1_000 : told;
    const headers = [
      `From: ${oneLine(message.from ?? 'somebody@daybrief.invalid')}`,
      `To: ${oneLine(message.to ?? READER)}`,
      ...(message.cc === undefined ? [] : [`Cc: ${oneLine(message.cc)}`]),
      `Subject: ${oneLine(message.subject ?? row.messages[0]?.subject ?? '')}`,
      `Date: ${new Date(sentAt).toUTCString()}`,
      `Message-ID: <${idOf(message, at)}>`,
      ...(at === 0 ? [] : [`In-Reply-To: <${first}>`, `References: <${first}>`]),
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
    ];
    const body = message.text.replace(/^(>*From )/gmu, '>$1');
    return `From - Sun Nov  1 00:00:00 2026\n${headers.join('\n')}\n\n${body}\n`;
  });
  writeFileSync(path, messages.join('\n'));
  return sentAt + DAY_MS;
}

function idOf(message: ThreadRow['messages'][number] | undefined, at: number): string {
  const id = (message?.id ?? `m${at + 1}`).replace(/[<>\s]+/gu, '');
  return id.includes('@') ? id : `${id}@daybrief.invalid`;
}

function oneLine(field: string | readonly string[]): string {
  return (typeof field === 'string' ? field : field.join(', ')).replace(/\s+/gu, ' ');
}
