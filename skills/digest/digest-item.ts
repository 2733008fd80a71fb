import type { ReadSentence } from '../core/ports/message-reading.js';
import type { Reader, ThreadSummary } from '../core/ports/writer.js';
import type { Action, Item, RichText, Source } from '../core/reply.js';
import { toLocalTime } from '../core/time/local-time.js';
import { fold } from '../reading/fold.js';
import { displayName } from '../reading/person-name.js';
import { baseSubject } from '../reading/threads/subjects.js';
import { proofOf } from '../writing/grounding/proof.js';
import { quotation } from '../writing/quotation.js';
import { isQuoted } from '../writing/quoted.js';
import { findSaying, languageOf, type Saying } from '../writing/saying.js';
import { describeSpeaker } from '../writing/speaker.js';
import { sentenceOf } from './mail-thread.js';
import { describeDays } from './named-days.js';
import { describeSubject, describeTimes } from './row-frame.js';
import type { Row } from './same-notices.js';
import type { TriagedThread } from './triage/triaged-thread.js';

/**
 * The row of a digest for one thread: who said it and on what, the words, why it is there, and what can
 * be done. Who, when and why are told by code, whoever chose the words.
 */
export function renderItem(
  row: Row,
  summary: ThreadSummary | undefined,
  reader: Reader,
  number: number,
): Item {
  const { thread } = row;
  const last = thread.messages.at(-1);
  const saying =
    summary &&
    findSaying(
      summary.headline,
      thread.messages.map(({ clean }) => clean),
    );
  const words = summary && saying ? wordsOf(summary, thread) : {};
  const lead = sentenceOf(thread.triage.lead, thread);
  const reference = last?.message.id;
  const cited = thread.messages.find(({ message }) => message.id === saying?.message.id) ?? last;
  const source = toSource(thread, cited);
  return {
    number,
    text: frameOf(row, saying, words.quote, lead, reader),
    ...words,
    ...(saying && words.quote ? { quoteLanguage: languageOf(saying) } : {}),
    reasons: reasonsOf(row, saying, words.quote, lead, reader),
    sources: [source],
    ...(reference === undefined ? {} : { reference }),
    facts: factsOf(thread),
    actions: actionsOf(thread, source, reference),
  };
}

/** What is shown of a headline: a quote as it is, anything else as a note with the quote as its proof. */
function wordsOf(
  { headline }: ThreadSummary,
  { subject }: TriagedThread,
): Pick<Item, 'note' | 'quote'> {
  if (isQuoted(headline)) {
    return fold(headline.quote) === fold(subject) || headline.text === ''
      ? {}
      : { quote: headline.text };
  }
  const quote = proofOf(headline);
  return { note: headline.text, ...(quote === undefined ? {} : { quote }) };
}

function frameOf(
  { thread, threads, times }: Row,
  saying: Saying | undefined,
  quote: string | undefined,
  lead: ReadSentence | undefined,
  reader: Reader,
): RichText {
  const from = thread.messages.at(-1)?.message.from ?? { address: '' };
  const speaker = saying ? describeSpeaker(saying, reader) : [{ bold: displayName(from) }];
  // Words that decide are shown, though the quote says them too.
  const shown = lead?.isSubject ? '' : (quote ?? '');
  const subjects = threads.map(({ subject }) => subject);
  const subject =
    times > 1 ? describeTimes(times, subjects) : describeSubject(thread.subject, shown);
  const isAsked = saying?.passedOn !== undefined && lead !== undefined && !lead.isSubject;
  return [
    ...speaker,
    ...(subject === undefined ? [] : [` · ${subject}`]),
    ...(isAsked ? [`: ${quotation(lead.quote, lead.language ?? 'en')}`] : []),
  ];
}

function reasonsOf(
  { thread }: Row,
  saying: Saying | undefined,
  quote: string | undefined,
  lead: ReadSentence | undefined,
  reader: Reader,
): readonly string[] {
  const { reasons, said, due } = thread.triage;
  const shown = fold(`${quote ?? ''} ${baseSubject(thread.subject)}`);
  const isLeadShown = lead === undefined || saying?.passedOn || shown.includes(fold(lead.text));
  const isAsked = saying && thread.triage.bucket === 'waiting-on-others';
  // What waits on others says when it was asked.
  const sent = isAsked ? [toLocalTime(saying.message.sentAt, reader.timeZone).date] : [];
  const told = [...(due ? [due.date] : []), ...sent];
  const day = saying && quote !== undefined ? describeDays(quote, saying, reader, told) : [];
  const why = isLeadShown ? reasons.filter((reason) => !said.includes(reason)) : reasons;
  const over = day.filter((each) => !why.some((reason) => reason.endsWith(each)));
  return [
    ...(thread.standing === 'back' ? ['back from a snooze'] : []),
    ...(thread.aside === undefined ? [] : [thread.aside.words]),
    ...(due ? why : over),
    ...(due ? over : why),
    ...(saying === undefined || quote === undefined ? describeWordless(thread) : []),
  ];
}

/** What is left to say of a mail without words: what it carries. */
function describeWordless({ messages }: TriagedThread): readonly string[] {
  const last = messages.at(-1);
  if (last === undefined || last.clean.text.trim() !== '') return [];
  const attached = last.message.attachments.length;
  if (attached === 0) return ['no words'];
  return [`no words, ${attached} ${attached === 1 ? 'attachment' : 'attachments'}`];
}

function actionsOf(
  { triage, aside }: TriagedThread,
  { link }: Source,
  reference: string | undefined,
): readonly Action[] {
  const open: readonly Action[] = link ? [{ kind: 'open', label: 'Open', link }] : [];
  const more: readonly Action[] =
    reference === undefined
      ? []
      : [{ kind: 'command', label: 'More', command: `summarize "${reference}"` }];
  const draft: readonly Action[] =
    reference === undefined || triage.bucket !== 'needs-you'
      ? []
      : [{ kind: 'command', label: 'Draft a reply', command: `reply "${reference}"` }];
  return [...open, ...(aside ? wayBack(reference) : WAYS_ASIDE), ...more, ...draft];
}

const WAYS_ASIDE: readonly Action[] = [
  { kind: 'done', label: 'Done' },
  { kind: 'snooze', label: 'Snooze' },
];

function wayBack(reference: string | undefined): readonly Action[] {
  if (reference === undefined) return [];
  return [{ kind: 'command', label: 'Bring back', command: `restore "${reference}"` }];
}

function factsOf({ messages, triage }: TriagedThread): NonNullable<Item['facts']> {
  const last = messages.at(-1)?.message;
  return {
    ...(last?.from ? { from: last.from } : {}),
    ...(triage.due ? { due: triage.due.date } : {}),
    ...(last ? { receivedAt: new Date(last.receivedAt).toISOString() } : {}),
  };
}

/** The row names the subject; the source says how much there is. */
function toSource(
  thread: TriagedThread,
  cited: TriagedThread['messages'][number] | undefined,
): Source {
  const many = thread.messages.length;
  return {
    id: cited?.message.id ?? thread.id,
    label: many === 1 ? '' : `${many} messages`,
    ...(cited?.message.link ? { link: cited.message.link } : {}),
  };
}
