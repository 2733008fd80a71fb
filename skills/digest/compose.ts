import { EXAMPLE_NOTE } from '../core/example-note.js';
import type { MessageHeader } from '../core/ports/mail.js';
import type { Reader, ThreadSummary } from '../core/ports/writer.js';
import { type Coverage, skippedInPart, type WrittenBy } from '../core/receipts/coverage.js';
import type { Action, PrivateReply, RichText, Section } from '../core/reply.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import type { SpokenWindow } from '../core/time/time-window.js';
import type { SenderNotes } from '../reading/senders/sender-notes.js';
import type { Collected } from './collect.js';
import { renderItem } from './digest-item.js';
import type { SectionName } from './section-names.js';
import { countAside, type DigestSection } from './sections.js';
import { withSenderNotes } from './sender-notes.js';
import type { TriagedThread } from './triage/triaged-thread.js';

/** All that a digest is composed from. */
export interface DigestParts {
  readonly sections: readonly DigestSection[];
  /** By thread id; a thread whose summary failed has none and is shown by its subject. */
  readonly summaries: ReadonlyMap<string, ThreadSummary>;
  readonly collected: Collected;
  readonly triaged: readonly TriagedThread[];
  /** When the newest message before the window came, where none is in it or shortly before. */
  readonly olderAt?: number;
  readonly window: SpokenWindow;
  readonly reader: Reader;
  /** The words the person used for the window, to repeat in "show more". */
  readonly since: string | undefined;
  readonly only: SectionName | 'all';
  readonly writtenBy: WrittenBy;
  /** What is said of whoever sent a message. */
  readonly notesOn: SenderNotes;
  /** True for the example mailbox. */
  readonly isExample: boolean;
}

const HEADINGS: Record<SectionName, string> = {
  'needs-you': 'Needs you',
  'waiting-on-others': 'Waiting on others',
  'to-know': 'To know',
  bulk: 'Newsletters and notifications',
  'put-aside': 'Put aside',
};

/** Composes the digest: the truth in one line, then the sections that are not empty, then the receipt. */
export function renderDigest(parts: DigestParts): PrivateReply {
  const { sections, triaged, window, reader } = parts;
  const messages = sum(triaged.map(({ newCount }) => newCount));
  const threads = triaged.filter(({ newCount }) => newCount > 0).length;
  const common = {
    kind: 'digest',
    audience: 'asker',
    coverage: coverageOf(parts, messages),
  } as const;
  if (parts.only === 'put-aside') return { ...common, ...renderPutAside(parts) };
  // What waits for an answer, or comes back from a snooze, need not be new.
  if (messages === 0 && sections.every(({ all }) => all.length === 0)) {
    const lead = olderNote(parts);
    return { ...common, title: [`Nothing new ${window.words}.`], lead, sections: [], empty: true };
  }
  const today = toLocalTime(reader.now, reader.timeZone).date;
  const day = formatInterfaceDay(today, reader).absolute;
  const counted = `${count(messages, 'message')} in ${count(threads, 'thread')}`;
  const aside = countAside(triaged, sections);
  let number = sections.length === 1 ? (sections[0]?.from ?? 0) : 0;
  return {
    ...common,
    title: [{ bold: day }, ` · ${counted} ${window.words}`],
    lead: [
      [headline(sections, aside)],
      ...(aside > 0 ? [[SEE_ASIDE]] : []),
      ...(parts.isExample ? [EXAMPLE_NOTE] : []),
      ...strangerNote(parts),
    ],
    sections: sections
      .filter(({ all }) => all.length > 0)
      .map((section) =>
        section.name === 'bulk'
          ? renderBulk(section)
          : renderSection(section, parts, () => {
              number += 1;
              return number;
            }),
      ),
    actions: replyActions(parts.since),
  };
}

const SEE_ASIDE = 'What you put aside: digest --only put-aside';

/** What the person put aside, however old it is, with the way back. */
function renderPutAside(
  parts: DigestParts,
): Pick<PrivateReply, 'title' | 'lead' | 'sections' | 'empty'> {
  const [section] = parts.sections;
  if (section === undefined || section.all.length === 0) {
    return { title: ['Nothing is put aside.'], sections: [], empty: true };
  }
  let number = section.from;
  return {
    title: [{ bold: count(section.all.length, 'thread') }, ' put aside'],
    lead: [['“restore 1” brings line 1 back. New mail in a thread does so by itself.']],
    sections: [
      renderSection(section, parts, () => {
        number += 1;
        return number;
      }),
    ],
  };
}

/** Says of a mailbox without recent mail, such as an archive, how old its mail is. */
function olderNote({ olderAt, reader }: DigestParts): readonly RichText[] {
  if (olderAt === undefined) return [];
  const { date } = toLocalTime(olderAt, reader.timeZone);
  const day = formatInterfaceDay(date, reader).absolute;
  return [
    [`All mail here is older: the newest that I found came on ${day}.`],
    [`Say: digest ${date}`],
  ];
}

/** Fewer messages may all be blind copies. */
const ENOUGH_TO_TELL = 5;

/** Says when the owner is in none of the messages: a wrong address makes everything "not addressed to you". */
function strangerNote({ triaged, reader: { addresses } }: DigestParts): readonly RichText[] {
  const messages = triaged.flatMap((thread) => thread.messages.map(({ message }) => message));
  const isIn = ({ from, to, cc }: MessageHeader): boolean =>
    [...(from ? [from] : []), ...to, ...cc].some(({ address }) =>
      addresses.includes(address.toLowerCase()),
    );
  if (addresses.length === 0 || messages.length < ENOUGH_TO_TELL || messages.some(isIn)) return [];
  return [
    [`None of it is from or to ${addresses.join(' or ')}, so nothing counts as written to you.`],
  ];
}

function headline(sections: readonly DigestSection[], aside: number): string {
  const words: Record<SectionName, (threads: DigestSection) => string> = {
    'needs-you': ({ all }) => `${all.length} ${all.length === 1 ? 'needs' : 'need'} you`,
    'waiting-on-others': ({ all }) =>
      `${all.length} ${all.length === 1 ? 'waits' : 'wait'} on others`,
    'to-know': ({ all }) => `${all.length} to know`,
    bulk: (section) => count(bulkCount(section), 'newsletter or notification', BULK_PLURAL),
    'put-aside': ({ all }) => `${all.length} put aside`,
  };
  const shown = sections
    .filter(({ all }) => all.length > 0)
    .map((section) => words[section.name](section));
  return [...shown, ...(aside > 0 ? [`${aside} put aside`] : [])].join(' · ');
}

const BULK_PLURAL = 'newsletters and notifications';

function bulkCount(section: DigestSection): number {
  return sum(section.all.flatMap(({ threads }) => threads.map(({ newCount }) => newCount)));
}

function renderSection(
  section: DigestSection,
  parts: DigestParts,
  nextNumber: () => number,
): Section {
  const { all, shown, from } = section;
  const left = all.length - shown.length - (parts.only === 'all' ? 0 : from);
  const since = parts.since === undefined ? '' : `${parts.since} `;
  const next = parts.only === 'all' ? '' : ` --from ${from + shown.length + 1}`;
  const command = `digest ${since}--only ${section.name}`;
  return {
    heading: HEADINGS[section.name],
    items: shown.map((row) =>
      withSenderNotes(
        renderItem(row, parts.summaries.get(row.thread.id), parts.reader, nextNumber()),
        row.thread,
        parts.notesOn,
      ),
    ),
    ...(left > 0 ? { more: { count: left, command: `${command}${next}` } } : {}),
    ...(parts.only === 'all' ? { alone: command } : {}),
  };
}

function renderBulk(section: DigestSection): Section {
  const groups = new Map<string, number>();
  for (const { triage, newCount, subject } of section.all.flatMap(({ threads }) => threads)) {
    const name = triage.group ?? subject;
    groups.set(name, (groups.get(name) ?? 0) + newCount);
  }
  const line = [...groups]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([name, many]) => `${name} ${many}`)
    .join(' · ');
  return { heading: HEADINGS.bulk, line: [line], items: [] };
}

function coverageOf(parts: DigestParts, messages: number): Coverage {
  const { unreadable, cut } = parts.collected;
  const reasons = new Map<string, number>();
  for (const { reason } of unreadable) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const skipped = [
    ...[...reasons].map(([reason, many]) => ({ reason, count: many })),
    ...skippedInPart(sum(parts.triaged.map(({ cutCount }) => cutCount))),
  ];
  return {
    unit: 'messages',
    found: messages + unreadable.length,
    read: messages,
    skipped: cut
      ? [...skipped, { reason: 'or more beyond the limit, not read', count: 1 }]
      : skipped,
    writtenBy: parts.writtenBy,
  };
}

function replyActions(since: string | undefined): readonly Action[] {
  const slides = ['deck digest', since].filter((word) => word !== undefined).join(' ');
  return [
    { kind: 'command', label: 'Slides', command: slides },
    { kind: 'command', label: 'Schedule', command: 'schedule weekdays at 8:00' },
    { kind: 'feedback', label: '👍', verdict: 'good' },
    { kind: 'feedback', label: '👎', verdict: 'bad' },
  ];
}

function count(many: number, one: string, plural = `${one}s`): string {
  return `${many} ${many === 1 ? one : plural}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
