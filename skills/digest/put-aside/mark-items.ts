import { splitItems } from '../../conversation/items/split-items.js';
import type { Call } from '../../core/call.js';
import { InputError, NotFoundError } from '../../core/errors.js';
import type { FormerThread } from '../../core/ports/changes.js';
import type { Ports } from '../../core/ports/ports.js';
import type { Item, PrivateReply, RichText } from '../../core/reply.js';
import { toLine } from '../../reading/line.js';
import { withUndo } from '../../undo/with-undo.js';
import { type FoundThread, findThread, formerOf, type Marking } from './find-thread.js';

/** What a command does to a thread, to each of several alike. */
export interface ItemMarking extends Marking {
  readonly by: FormerThread['by'];
  /** What was done, as the title of an answer has it: "Done". */
  readonly title: RichText;
  /** Marks the thread. False when there was nothing to do. */
  mark(thread: FoundThread): Promise<boolean>;
  /** Says so of a single one. */
  render(thread: FoundThread, isMarked: boolean): PrivateReply;
  /** What becomes of several. */
  readonly returns: string;
}

type MarkPorts = Pick<
  Ports,
  'mailbox' | 'conversations' | 'marks' | 'changes' | 'preferences' | 'clock'
>;

/**
 * Marks the thread that words name, or each of several ("1, 3 and the lease"): one `undo` takes all of them
 * back, and what could not be done is named with the reason.
 *
 * Throws what `findThread` throws where only one was named, or where none could be marked.
 */
export async function markItems(
  words: string,
  marking: ItemMarking,
  ports: MarkPorts,
  call: Call,
): Promise<PrivateReply> {
  const items = splitItems(words);
  if (items.length === 1) return markOne(items[0] ?? words, marking, ports, call);
  const marked: FoundThread[] = [];
  const failed: Item[] = [];
  let last: unknown;
  for (const item of items) {
    try {
      const found = await findThread(item, marking, ports, call);
      if (found.kind === 'choice') failed.push(renderFailed(item, SEVERAL_FIT));
      else if (!(await marking.mark(found)))
        failed.push(renderFailed(found.subject, NOTHING_TO_DO));
      else marked.push(found);
    } catch (error) {
      if (!(error instanceof InputError || error instanceof NotFoundError)) throw error;
      last = error;
      failed.push(renderFailed(item, error.what));
    }
  }
  if (marked.length === 0 && last !== undefined) throw last;
  const reply = renderMany(marked, failed, marking);
  if (marked.length === 0) return reply;
  const former = marked.map((thread) => formerOf(thread, marking.by));
  return withUndo(reply, { kind: 'threads', by: marking.by, threads: former }, ports, call);
}

async function markOne(
  item: string,
  marking: ItemMarking,
  ports: MarkPorts,
  call: Call,
): Promise<PrivateReply> {
  const thread = await findThread(item, marking, ports, call);
  if (thread.kind === 'choice') return thread.reply;
  const isMarked = await marking.mark(thread);
  const reply = marking.render(thread, isMarked);
  return isMarked ? withUndo(reply, formerOf(thread, marking.by), ports, call) : reply;
}

const LONGEST_WORDS = 60;
const SEVERAL_FIT = 'Several threads fit that: say its number, or another word.';
const NOTHING_TO_DO = 'It was not put aside.';

function renderFailed(item: string, why: string): Item {
  return { text: [{ bold: toLine(item, LONGEST_WORDS) }], reasons: [why], sources: [] };
}

function renderMany(
  marked: readonly FoundThread[],
  failed: readonly Item[],
  { title, returns }: ItemMarking,
): PrivateReply {
  const count = marked.length === 1 ? '1 thread' : `${marked.length} threads`;
  const done = marked.map(({ subject, reference, hasNews }) => ({
    text: [subject],
    ...(hasNews
      ? { reasons: ['somebody has written since, so your next digest still shows it'] }
      : {}),
    sources: [{ id: reference, label: '' }],
  }));
  return {
    kind: 'notice',
    audience: 'asker',
    title: marked.length === 0 ? ['Nothing was changed.'] : [...title, `: ${count}`],
    lead: marked.length === 0 ? [] : [[returns]],
    sections: [{ items: done }, { heading: 'Not done', items: failed }].filter(
      ({ items }) => items.length > 0,
    ),
  };
}
