import type { MailboxOwner } from '../../core/ports/mail.js';
import type { Item, PrivateReply, RichText } from '../../core/reply.js';
import type { DayReader } from '../../core/time/day-format.js';
import { formatInterfaceDay } from '../../core/time/interface-day.js';
import { toLocalTime } from '../../core/time/local-time.js';
import { toLine } from '../../reading/line.js';
import { displayName } from '../../reading/person-name.js';
import { isBy } from '../../reading/senders/is-by.js';
import { baseSubject } from '../../reading/threads/subjects.js';
import type { ShownThread } from './read-threads.js';

/** So many can be told apart at a glance. */
const MOST_SHOWN = 5;
const LONGEST_WORDS = 60;

/** What is asked of one of several threads: on its button, and as a command. */
export interface ItemCommand {
  readonly label: string;
  command(reference: string): string;
}

/** Asks which of several threads was meant: each with its number, and a button that goes on with it. */
export function renderChoice(
  words: string,
  threads: readonly ShownThread[],
  { label, command }: ItemCommand,
  { addresses }: MailboxOwner,
  reader: DayReader,
): PrivateReply {
  const shown = threads.slice(0, MOST_SHOWN);
  const more = threads.length - shown.length;
  return {
    kind: 'notice',
    audience: 'asker',
    title: [{ bold: 'Which one?' }],
    lead: [
      [`${threads.length} threads fit “${toLine(words, LONGEST_WORDS)}”.`],
      ['Say its number, or ask again with another word: who wrote it, or of its subject.'],
    ],
    sections: [
      {
        items: shown.map((thread, at) => toItem(thread, at + 1)),
        ...(more > 0 ? { more: { count: more } } : {}),
      },
    ],
    isChoice: true,
  };

  function toItem({ reference, messages, head }: ShownThread, number: number): Item {
    const last = head ?? messages.at(-1);
    const subject = baseSubject(messages[0]?.subject ?? '') || 'No subject';
    const who: RichText =
      last?.from && !isBy(last.from, addresses)
        ? [{ bold: displayName(last.from) }]
        : ['You to ', { bold: (last?.to ?? []).map(displayName).join(', ') || 'nobody' }];
    return {
      number,
      text: [...who, ` · ${subject}`],
      ...(last === undefined ? {} : { reasons: [whenOf(last.receivedAt, reader)] }),
      sources: [{ id: reference, label: '', ...(last?.link ? { link: last.link } : {}) }],
      reference,
      actions: [{ kind: 'command', label, command: command(reference) }],
    };
  }
}

/** "Tuesday 24 November, 8:59". */
function whenOf(instant: number, reader: DayReader): string {
  const { date, minutes } = toLocalTime(instant, reader.timeZone);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return `${formatInterfaceDay(date, reader).absolute}, ${time}`;
}
