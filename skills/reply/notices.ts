import { quoteWord } from '../conversation/follow-up.js';
import type { Reader } from '../core/ports/writer.js';
import type { Action, PrivateReply } from '../core/reply.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import { baseSubject } from '../reading/threads/subjects.js';
import type { Answerable } from './answerable.js';
import { nameOf } from './names.js';

const SAY_WHAT = 'To write all the same, say what: reply NUMBER, then your words.';

/** Says why nothing is drafted, and what to do. */
export function renderNotAnswerable(
  answerable: Exclude<Answerable, { kind: 'answerable' }>,
  reference: string,
  reader: Reader,
): PrivateReply {
  const { message } = answerable;
  const subject = baseSubject(message?.subject ?? '') || 'No subject';
  const link = message?.link;
  const open: readonly Action[] = link ? [{ kind: 'open', label: 'Open', link }] : [];
  return {
    kind: 'notice',
    audience: 'asker',
    title: [{ bold: subject }, `: ${reasonOf(answerable, reader)}`],
    lead: [[remedyOf(answerable)]],
    sections: [],
    source: `mail:${reference}`,
    actions: [
      ...open,
      { kind: 'command', label: 'Summarize', command: `summarize ${quoteWord(reference)}` },
    ],
  };
}

function reasonOf(answerable: Exclude<Answerable, { kind: 'answerable' }>, reader: Reader): string {
  const sender = answerable.message?.from;
  switch (answerable.kind) {
    case 'nobody-else':
      return 'nobody but you has written in this thread.';
    case 'no-sender':
      return 'the message does not say whom it is from.';
    case 'unread-address':
      return `it comes from ${sender?.address ?? ''}, where nobody reads answers.`;
    case 'bulk':
      return `a message that ${sender ? nameOf(sender) : 'its sender'} sent to many; it needs no answer.`;
    case 'invitation':
      return 'an invitation to a meeting.';
    case 'answered': {
      const { date } = toLocalTime(answerable.answeredAt, reader.timeZone);
      return `you wrote last, on ${formatInterfaceDay(date, reader).absolute}; nobody has written since.`;
    }
  }
}

function remedyOf({ kind }: Exclude<Answerable, { kind: 'answerable' }>): string {
  switch (kind) {
    case 'nobody-else':
      return 'There is nothing to answer yet.';
    case 'no-sender':
      return 'Open it in your mail program and look there.';
    case 'unread-address':
      return 'Open it and look for a way to reach them.';
    case 'bulk':
    case 'answered':
      return SAY_WHAT;
    case 'invitation':
      return `Accept or decline it in your calendar. ${SAY_WHAT}`;
  }
}
