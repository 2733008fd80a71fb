import { quoteWord } from '../conversation/follow-up.js';
import { EXAMPLE_NOTE } from '../core/example-note.js';
import type { MailboxOwner, MailItem, Message, Person } from '../core/ports/mail.js';
import type { AskedPoint, Blank, DraftBrief, Reader, ReplyDraft } from '../core/ports/writer.js';
import type { Action, Item, PrivateReply, RichText, Section, Source } from '../core/reply.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import { toLine } from '../reading/line.js';
import { baseSubject } from '../reading/threads/subjects.js';
import { toThreadCoverage } from '../summarize/coverage.js';
import type { Answerable } from './answerable.js';
import { type DraftTextParts, isWorded, toDraftText } from './draft-text.js';
import { nameOf } from './names.js';

/** Of the people who would get a reply to all, so many are named. */
const MOST_NAMES = 4;

/** All that a draft is shown from. */
export interface DraftParts extends Omit<DraftTextParts, 'sender' | 'language' | 'brief'> {
  readonly reference: string;
  readonly answerable: Extract<Answerable, { kind: 'answerable' }>;
  readonly items: readonly MailItem[];
  readonly brief: DraftBrief;
  readonly owner: MailboxOwner;
  readonly reader: Reader;
}

/**
 * Shows a draft: whom it goes to and under which subject (both by code, from the message that is
 * answered), who wrote it, its text, and what it leaves open with the words that ask.
 */
export function renderDraft(parts: DraftParts): PrivateReply {
  const { draft, thread, items, answerable, reference } = parts;
  const { message, sender } = answerable;
  const language =
    thread.messages.find(({ id }) => id === message.id)?.language ??
    thread.messages.findLast((each) => each.language)?.language;
  return {
    kind: 'draft',
    audience: 'asker',
    title: ['Draft to ', { bold: nameOf(sender) }],
    lead: leadOf(parts),
    sections: [
      { heading: 'Draft', text: toDraftText({ ...parts, sender, language }), items: [] },
      ...sourceSections(parts),
    ],
    coverage: toThreadCoverage(items, thread, draft.writtenBy),
    source: `mail:${reference}`,
    actions: actionsOf(parts),
  };
}

/** "Re: " and the subject without the marks that it has gathered. */
function subjectOf({ subject }: Message): string {
  return `Re: ${baseSubject(subject) || '(no subject)'}`;
}

function leadOf({ draft, brief, answerable, owner }: DraftParts): readonly RichText[] {
  const { message, sender, answeredAt } = answerable;
  const others = othersOn(message, sender, owner);
  const hasWords = brief.instruction !== undefined;
  const asWritten = hasWords ? OWN_WORDS : SKELETON;
  const by = isWorded(draft) && hasWords ? WORDED : asWritten;
  const isOwn = hasWords && !isWorded(draft);
  return [
    [`To: ${addressOf(sender)} · Subject: ${toLine(subjectOf(message))}`],
    [`${by} ${!isOwn && hasGaps(draft) ? FILL_IN : COPY}`],
    ...(draft.isAsWritten ? [[AS_WRITTEN]] : []),
    ...(answeredAt === undefined ? [] : [['You wrote last in this thread.']]),
    ...(others === '' ? [] : [[`Also on this mail: ${others}. Only “reply all” reaches them.`]]),
    ...(owner.isExample ? [EXAMPLE_NOTE] : []),
  ];
}

const COPY = 'Copy it and send it yourself: I send no mail.';
const FILL_IN = 'Copy it, fill in what stands in [brackets], and send it yourself: I send no mail.';
const SKELETON = 'A skeleton: it answers nothing for you.';
const OWN_WORDS = 'Your own words, between greeting and closing.';
const WORDED = 'Worded by a model from what you said: read it before you send it.';
const AS_WRITTEN =
  'What the model made of your words said more, or less, than you did, so yours stand in its place.';

function hasGaps({ paragraphs }: ReplyDraft): boolean {
  const parts = paragraphs.map(({ sentences }) => sentences.flatMap((sentence) => sentence.parts));
  return (
    parts.length === 0 ||
    parts.some((each) => each.length === 0 || each.some((part) => typeof part !== 'string'))
  );
}

function addressOf({ name, address }: Person): string {
  const shown = toLine(name ?? '', 60);
  return shown === '' || shown === address ? toLine(address) : `${shown} <${toLine(address)}>`;
}

function othersOn({ to, cc }: Message, sender: Person, owner: MailboxOwner): string {
  const known = new Set([sender.address, ...owner.addresses]);
  const others = [...to, ...cc].filter(({ address }) => !known.has(address.toLowerCase()));
  const names = [...new Set(others.map(nameOf))];
  const more = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** What was asked, apart by whether the draft answers it; the message itself where nothing was. */
function sourceSections(parts: DraftParts): readonly Section[] {
  const { draft, answerable } = parts;
  const asked = draft.paragraphs.flatMap(({ asked: point, sentences }) =>
    point === undefined ? [] : [{ point, isOpen: sentences.length === 0 }],
  );
  const toSection = (heading: string, isOpen: boolean): readonly Section[] => {
    const points = asked.filter((each) => each.isOpen === isOpen);
    if (points.length === 0) return [];
    return [{ heading, items: points.map(({ point }) => toItem(point, parts, isOpen)) }];
  };
  if (asked.length > 0) return [...toSection('Left open', true), ...toSection('Answered', false)];
  const text = ['I found no question or request to you in it.'];
  return [
    { heading: 'The mail', items: [{ text, sources: [sourceOf(answerable.message, parts)] }] },
  ];
}

function toItem(
  { sourceId, quote, missing }: AskedPoint,
  parts: DraftParts,
  isOpen: boolean,
): Item {
  const message = parts.answerable.waiting.find(({ id }) => id === sourceId);
  return {
    text: [isOpen ? WANTED[missing] : 'By what you said'],
    quote,
    sources: [sourceOf(message ?? parts.answerable.message, parts)],
  };
}

const WANTED: Readonly<Record<Blank, string>> = {
  when: 'A day or a time',
  who: 'A name',
  'how-much': 'A number',
  which: 'A choice',
  'yes-or-no': 'Yes or no',
  file: 'A file',
  answer: 'Your answer',
};

function sourceOf({ id, from, receivedAt, link }: Message, { reader }: DraftParts): Source {
  const { date, minutes } = toLocalTime(receivedAt, reader.timeZone);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const day = formatInterfaceDay(date, reader).absolute;
  const label = `${from ? nameOf(from) : 'Somebody'}, ${day}, ${time}`;
  return { id, label, ...(link ? { link } : {}) };
}

/** The same draft in other forms, those apart that it has already. */
function actionsOf({ reference, brief, answerable }: DraftParts): readonly Action[] {
  const { length, tone, instruction = '' } = brief;
  const asked = ['reply', reference, ...instruction.split(' ')].filter(Boolean).map(quoteWord);
  const again = (label: string, options: string): Action => ({
    kind: 'command',
    label,
    command: `${asked.join(' ')} ${options}`,
  });
  const toned = tone === undefined ? '' : ` --tone ${tone}`;
  const { link } = answerable.message;
  return [
    ...(link ? [{ kind: 'open', label: 'Open the mail', link } as const] : []),
    ...(length === 'short' ? [] : [again('Shorter', `--length short${toned}`)]),
    ...(tone === 'formal' ? [] : [again('More formal', `--length ${length} --tone formal`)]),
    ...(tone === 'friendly' ? [] : [again('Friendlier', `--length ${length} --tone friendly`)]),
    { kind: 'feedback', label: '👍', verdict: 'good' },
    { kind: 'feedback', label: '👎', verdict: 'bad' },
  ];
}
