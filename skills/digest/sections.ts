import { shareRows } from './fair-share.js';
import type { MailThread } from './mail-thread.js';
import type { Standing } from './put-aside/standing.js';
import type { Triage } from './verdict.js';

/** The sections of a digest, in the order they are shown. */
export const SECTIONS = ['needs-you', 'waiting-on-others', 'to-know', 'bulk'] as const;

/** One section's name. */
export type SectionName = (typeof SECTIONS)[number];

/** A thread that triage has looked at. */
export interface TriagedThread extends MailThread {
  /** How many of its messages came to the owner inside the window. */
  readonly newCount: number;
  /** How many of these were too long to be read whole. */
  readonly cutCount: number;
  readonly triage: Triage;
  /** Set where the owner marked the thread and the mark holds. */
  readonly standing?: Standing;
}

/** One section with everything that belongs into it, and the part of it that is shown. */
export interface DigestSection {
  readonly name: SectionName;
  readonly all: readonly TriagedThread[];
  readonly shown: readonly TriagedThread[];
}

const MOST_ITEMS = 5;
const MOST_ITEMS_ALONE = 40;

/**
 * Puts threads into sections, most pressing first.
 *
 * Threads with nothing new stay out, except where the owner waits for an answer or a snooze is over;
 * so do threads that were put aside. At most five items per section, of which no sender fills all (`own`: the
 * owner's addresses); `only` names one section that is
 * shown alone and at length.
 */
export function arrange(
  threads: readonly TriagedThread[],
  only: SectionName | 'all',
  own: readonly string[] = [],
): readonly DigestSection[] {
  const names = only === 'all' ? SECTIONS : SECTIONS.filter((name) => name === only);
  return names.map((name) => {
    const all = threads
      .filter((thread) => belongs(thread, name) && thread.standing !== 'aside')
      .sort(
        (a, b) =>
          b.triage.score - a.triage.score || lastAt(b) - lastAt(a) || (a.id < b.id ? -1 : 1),
      );
    const newest = ({ messages }: TriagedThread) => messages.at(-1)?.message;
    const shown =
      only === 'all' ? shareRows(all, MOST_ITEMS, newest, own) : all.slice(0, MOST_ITEMS_ALONE);
    return { name, all, shown };
  });
}

function belongs({ triage, newCount, standing }: TriagedThread, name: SectionName): boolean {
  if (triage.bucket !== name) return false;
  if (newCount > 0 || name === 'waiting-on-others') return true;
  return standing === 'back' && name !== 'bulk';
}

/** How many threads these sections would show if their owner had not put them aside. */
export function countAside(
  threads: readonly TriagedThread[],
  sections: readonly DigestSection[],
): number {
  return threads.filter(
    (thread) => thread.standing === 'aside' && sections.some(({ name }) => belongs(thread, name)),
  ).length;
}

function lastAt(thread: TriagedThread): number {
  return thread.messages.at(-1)?.message.receivedAt ?? 0;
}

/** The threads that get a sentence of their own: all that is shown, except what is only counted. */
export function shownThreads(sections: readonly DigestSection[]): readonly TriagedThread[] {
  return sections.filter(({ name }) => name !== 'bulk').flatMap(({ shown }) => shown);
}
