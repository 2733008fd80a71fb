import type { Call } from '../core/call.js';
import { InvalidOutputError } from '../core/errors.js';
import { inParallel } from '../core/in-parallel.js';
import type { Ports } from '../core/ports/ports.js';
import type { Reader, ThreadSummary, Writer } from '../core/ports/writer.js';
import { mergeWrittenBy } from '../core/receipts/coverage.js';
import type { PrivateReply } from '../core/reply.js';
import { parseWindow } from '../core/time/time-window.js';
import { createSenderNotes } from '../reading/senders/sender-notes.js';
import { toThreads } from '../reading/threads/threads.js';
import { collect, isNewFor, newestBefore } from './collect.js';
import { renderDigest } from './compose.js';
import { toCleanThread, toMailThread } from './mail-thread.js';
import { describeMark } from './put-aside/describe-mark.js';
import { asideFrom, returnsFrom, standingOf } from './put-aside/standing.js';
import { threadKey } from './put-aside/thread-key.js';
import type { SectionName } from './section-names.js';
import { arrange, shownThreads } from './sections.js';
import { triage } from './triage/triage.js';
import type { TriagedThread } from './triage/triaged-thread.js';

/** A model's server answers a few calls at once; a person waits for the last of them. */
const SUMMARIES_AT_ONCE = 4;

interface Asked {
  readonly since: string | undefined;
  readonly only: SectionName | 'all';
  readonly from: number;
}

type Needed = Pick<Ports, 'mailbox' | 'writer' | 'preferences' | 'marks' | 'clock' | 'progress'>;

/** What the mailbox holds that needs its owner: sorted by code, each line with its proof. */
export async function runDigest(
  { since, only, from }: Asked,
  ports: Needed,
  call: Call,
): Promise<PrivateReply> {
  const { mailbox, writer, preferences, clock, progress } = ports;
  const preference = await preferences.read(call.principal);
  const timeZone = preference.timeZone ?? call.timeZone;
  const now = clock.now();
  const window = parseWindow(since, now, timeZone);
  const owner = await mailbox.owner(call.signal);
  const marks = await ports.marks.list(call.principal, now);
  const reach = only === 'put-aside' ? asideFrom(marks, window) : returnsFrom(marks, window);
  const collected = await collect(mailbox, window, progress, call.signal, reach);
  const isNew = isNewFor(owner, window);
  const { length: found } = collected.messages;
  const olderAt = found === 0 ? await newestBefore(mailbox, window.from, call.signal) : undefined;

  const reader: Reader = {
    addresses: owner.addresses,
    ...(owner.name ? { name: owner.name } : {}),
    timeZone,
    locale: preference.locale ?? call.locale,
    now,
  };
  const threads = toThreads(
    collected.messages.map(({ message }) => message),
    owner.addresses,
  );
  const byId = new Map(collected.messages.map((read) => [read.message.id, read]));
  const triaged = threads.map((thread): TriagedThread => {
    const messages = thread.messages.flatMap(({ id }) => byId.get(id) ?? []);
    const read = toMailThread(thread.id, thread.subject, messages, reader);
    const fresh = messages.filter(isNew);
    const key = threadKey(thread.messages);
    const mark = marks.get(key);
    const standing = standingOf(thread.messages, { marks, owner, window });
    return {
      ...read,
      ...(standing ? { standing } : {}),
      ...(standing === 'aside' && mark
        ? { aside: { key, words: describeMark(mark, reader) } }
        : {}),
      newCount: fresh.length,
      cutCount: fresh.filter(({ clean }) => clean.isCut).length,
      triage: triage(read, {
        owner,
        now,
        timeZone,
        ...(preference.importantSenders ? { importantSenders: preference.importantSenders } : {}),
      }),
    };
  });

  const sections = arrange(triaged, { only, from: from - 1 }, owner.addresses);
  const shown = shownThreads(sections);
  const summaries = new Map<string, ThreadSummary>();
  await inParallel(shown, SUMMARIES_AT_ONCE, async (thread) => {
    const summary = await summarize(writer, thread, reader, call.signal);
    if (summary) summaries.set(thread.id, summary);
    const done = summaries.size;
    progress.report({ doing: 'Summarizing', done, total: shown.length, unit: 'threads' });
  });
  const writtenBy = mergeWrittenBy([...summaries.values()], writer.model);
  return renderDigest({
    sections,
    summaries,
    collected,
    triaged,
    ...(olderAt === undefined ? {} : { olderAt }),
    window,
    reader,
    since,
    only,
    writtenBy,
    notesOn: createSenderNotes(
      owner,
      collected.messages.map(({ message }) => message),
    ),
    isExample: owner.isExample ?? false,
  });
}

/** One thread that cannot be summarized must not take the others with it: it is shown by its subject. */
async function summarize(
  writer: Writer,
  thread: TriagedThread,
  reader: Reader,
  signal: AbortSignal,
): Promise<ThreadSummary | undefined> {
  try {
    const clean = toCleanThread(thread, thread.triage.lead);
    return await writer.summarizeThread(clean, reader, signal, 'headline');
  } catch (thrown) {
    if (thrown instanceof InvalidOutputError) return undefined;
    throw thrown;
  }
}
