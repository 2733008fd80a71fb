import { shareRows } from './fair-share.js';
import { lastAt, type Row, toRows } from './same-notices.js';
import { SECTIONS, type SectionName } from './section-names.js';
import type { TriagedThread } from './triage/triaged-thread.js';

/** One section with everything that belongs into it, and the part of it that is shown. */
export interface DigestSection {
  readonly name: SectionName;
  readonly all: readonly Row[];
  readonly shown: readonly Row[];
  /** How many stand before those that are shown. */
  readonly from: number;
}

/** Which part of the digest is wanted: one section, from one of its rows on. */
export interface Part {
  readonly only: SectionName | 'all';
  /** The first row that is shown is the first after so many. */
  readonly from?: number;
}

const MOST_ITEMS = 5;
const MOST_ITEMS_ALONE = 20;

/**
 * Puts threads into sections, most pressing first, and what brings the same notice into one row.
 *
 * Threads with nothing new stay out, except where the owner waits for an answer or a snooze is over;
 * so do threads that were put aside. At most five items per section, of which no sender fills all
 * (`own`: the owner's addresses); `only` names one section that is shown alone, twenty rows at a time.
 */
export function arrange(
  threads: readonly TriagedThread[],
  { only, from = 0 }: Part,
  own: readonly string[] = [],
): readonly DigestSection[] {
  if (only === 'put-aside') {
    const all = toRows(oncePerMark(threads), []);
    return [{ name: only, all, shown: all.slice(from, from + MOST_ITEMS_ALONE), from }];
  }
  const names = only === 'all' ? SECTIONS : [only];
  return names.map((name) => {
    const some = threads.filter((thread) => belongs(thread, name)).sort(byPressure);
    const isAside = ({ standing }: TriagedThread) => standing === 'aside';
    const all = toRows(
      some.filter((thread) => !isAside(thread)),
      some.filter(isAside),
    );
    const newest = ({ thread }: Row) => thread.messages.at(-1)?.message;
    const shown =
      only === 'all'
        ? shareRows(all, MOST_ITEMS, newest, own)
        : all.slice(from, from + MOST_ITEMS_ALONE);
    return { name, all, shown, from: only === 'all' ? 0 : from };
  });
}

/**
 * The threads that were put aside, the newest first. A reminder under a new subject is a thread of its
 * own, and put aside with the first mail: one of them stands for both.
 */
function oncePerMark(threads: readonly TriagedThread[]): readonly TriagedThread[] {
  const aside = threads
    .filter(({ standing }) => standing === 'aside')
    .sort((a, b) => lastAt(b) - lastAt(a));
  const keys = aside.map((thread) => thread.aside?.key);
  return aside.filter((_, at) => keys.indexOf(keys[at]) === at);
}

/** What is due first, then what weighs most, then the newest. */
function byPressure(a: TriagedThread, b: TriagedThread): number {
  return (
    b.triage.urgency - a.triage.urgency ||
    b.triage.score - a.triage.score ||
    lastAt(b) - lastAt(a) ||
    (a.id < b.id ? -1 : 1)
  );
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

/** The threads that get a sentence of their own: all that is shown, except what is only counted. */
export function shownThreads(sections: readonly DigestSection[]): readonly TriagedThread[] {
  return sections
    .filter(({ name }) => name !== 'bulk')
    .flatMap(({ shown }) => shown.map(({ thread }) => thread));
}
