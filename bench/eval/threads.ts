import { createQuotingWriter } from '../../adapters/quoting/writer.js';
import type { Message, Person } from '../../skills/core/ports/mail.js';
import type { Claim, CleanThread, ThreadSummary } from '../../skills/core/ports/writer.js';
import { cleanMessage } from '../../skills/reading/clean-message.js';
import { nearDatesOf } from '../../skills/reading/dates/near-days.js';
import { firstName } from '../../skills/reading/message/people.js';
import { ground } from '../../skills/writing/grounding/grounding.js';
import { readRows, type ThreadRow, threadRow } from './corpus.js';
import { nobody } from './meetings.js';
import { scoreTexts } from './score-texts.js';
import type { Task } from './task.js';

/** Words of a thread's summary (corpora/BASELINES.md). */
const THREAD_WORDS = 100;

/** The points of the summaries of mail threads; all claims of these are held to their sources beside it. */
export const threads: Task = async (folder) => {
  const rows = readRows(folder, 'threads.jsonl', threadRow);
  if (rows === undefined) return undefined;
  const writer = createQuotingWriter();
  const texts: { id: string; text: string; references: readonly string[] }[] = [];
  const notes: string[] = [];
  let claims = 0;
  for (const row of rows) {
    const thread = toThread(row);
    const summary = await writer.summarizeThread(thread, nobody, new AbortController().signal);
    const said = claimsOf(summary);
    claims += said.length;
    notes.push(
      ...violations(said, summary, thread).map((problem) => `${row.id}: ${problem}`),
      ...misattributed(summary.points, thread).map((problem) => `${row.id}: ${problem}`),
    );
    const text = summary.points.map((point) => point.text).join('. ');
    texts.push({ id: row.id, text, references: row.summaries });
  }
  return {
    predictions: texts.map(({ id, text }) => ({ id, text })),
    measured: { ...scoreTexts(texts, THREAD_WORDS), claims, unfaithful: notes.length },
    notes,
  };
};

/** Claims that begin with another name than that of who wrote the cited message. */
function misattributed(claims: readonly Claim[], { messages }: CleanThread): readonly string[] {
  return claims.flatMap(({ text, sourceIds: [id], quote }) => {
    const from = messages.find((message) => message.id === id)?.from;
    const isNamed = from !== undefined && text.startsWith(firstName(from));
    return isNamed ? [] : [`speaker: ${text} << ${quote}`];
  });
}

/** In reading order, nothing twice. The points tell the thread; the headline repeats the best of them. */
function claimsOf({ headline, points, requests, decisions }: ThreadSummary): readonly Claim[] {
  const all = points.length > 0 ? [...points, ...requests, ...decisions] : [headline];
  const texts = new Set<string>();
  const quotes = new Set<string>();
  return all.filter(({ text, quote }) => {
    const isNew = !texts.has(text) && !quotes.has(quote);
    texts.add(text);
    quotes.add(quote);
    return isNew;
  });
}

function violations(
  claims: readonly Claim[],
  { requests }: ThreadSummary,
  thread: CleanThread,
): readonly string[] {
  const sources = new Map(
    thread.messages.map(({ id, text, forwarded = '' }) => [
      id,
      `${thread.subject}\n${text}\n${forwarded}`,
    ]),
  );
  const people = thread.messages.flatMap(({ from, to, cc }) =>
    [from, ...to, ...cc].flatMap(({ name = '', address }) => [name, address]),
  );
  const dues = requests.flatMap(({ due }) => due?.date ?? []);
  return claims.flatMap((claim) => {
    const computed = [...dues, ...nearDatesOf(claim, thread, nobody.timeZone)];
    return ground(claim, sources, { people, computed }).map(
      ({ kind, found }) => `${kind} ${found}: ${claim.text} << ${claim.quote}`,
    );
  });
}

/** Turns a row of the corpus into the thread that a writer is given, its messages cleaned as mail is. */
function toThread(row: ThreadRow): CleanThread {
  const messages = row.messages.map((message, at) => cleanMessage(toMessage(message, at)));
  return { id: row.id, subject: row.messages[0]?.subject ?? '', messages };
}

function toMessage(message: ThreadRow['messages'][number], at: number): Message {
  const [from] = toPeople(message.from);
  const receivedAt = message.date === undefined ? Number.NaN : new Date(message.date).getTime();
  return {
    id: message.id ?? `m${at + 1}`,
    ...(from === undefined ? {} : { from }),
    to: toPeople(message.to),
    cc: toPeople(message.cc),
    subject: message.subject ?? '',
    receivedAt: Number.isNaN(receivedAt) ? at : receivedAt,
    body: { format: 'text', content: message.text },
    references: [],
    attachments: [],
    important: false,
  };
}

/** "Dana Ortiz <dana@example.com>", a bare address or a bare name; several with commas. */
function toPeople(field: string | readonly string[] | undefined): readonly Person[] {
  const entries =
    typeof field === 'string' ? field.split(/[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/u) : field;
  return (entries ?? []).flatMap((entry) => {
    const [, quotedName = '', bracketed] = /^\s*"?([^"<]*?)"?\s*<([^>]*)>/u.exec(entry) ?? [];
    const plain = entry.trim();
    if (plain === '') return [];
    const address = (bracketed ?? (plain.includes('@') ? plain : '')).toLowerCase();
    const name = bracketed === undefined && !plain.includes('@') ? plain : quotedName;
    return [name === '' ? { address } : { name, address }];
  });
}
