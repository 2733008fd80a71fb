import type { Transcript } from '../core/ports/meetings.js';
import type { ActionItem, Claim, MeetingDigest, Reader } from '../core/ports/writer.js';
import type { Item, PrivateReply, RichText, Section } from '../core/reply.js';
import { clockTime } from '../core/time/clock-time.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import { termsSection } from '../writing/terms-section.js';
import { isRetold } from './retold.js';
import { talkTime } from './talk-time.js';

const MOST_SPEAKERS = 6;
/** Sentences that a person between two meetings reads. */
const IN_SHORT = 4;
/** Proposals that the short form shows. */
const PROPOSED = 4;

/**
 * Composes a meeting digest: who spoke, in short, decided, proposed, considered (in full only), to do, open, chapters, receipt.
 *
 * Nothing is proved twice: "in short" leaves quote and number to the line below that says the same, and
 * a quote that its line tells in nearly all its words is left to the time.
 */
export function renderMeeting(
  transcript: Transcript,
  digest: MeetingDigest,
  reader: Reader,
  length: 'short' | 'full',
): PrivateReply {
  let number = 0;
  const toItem = (claim: Claim, text: RichText, reasons: readonly string[] = []): Item => {
    number += 1;
    return {
      number,
      text,
      ...(isRetold(claim.text, claim.quote) ? {} : { quote: claim.quote }),
      reasons,
      sources: claim.sourceIds.map((id) => toSource(transcript, id)),
    };
  };
  const { decisions, actions, openQuestions } = digest;
  const inShort = length === 'full' ? digest.inShort : digest.inShort.slice(0, IN_SHORT);
  const proposals = (digest.proposals ?? [])
    .filter(({ text }) => inShort.every((told) => told.text !== text))
    .slice(0, length === 'full' ? Number.POSITIVE_INFINITY : PROPOSED);
  const considered = length === 'full' ? (digest.considered ?? []) : [];
  const below = [...decisions, ...actions, ...openQuestions];
  const toPoint = (claim: Claim): Item =>
    below.some(({ text, quote }) => text === claim.text && quote === claim.quote)
      ? { text: [claim.text], sources: claim.sourceIds.map((id) => toSource(transcript, id)) }
      : toItem(claim, [claim.text]);
  const section = (heading: string, items: readonly Item[]): readonly Section[] =>
    items.length === 0 ? [] : [{ heading, items }];
  const skipped = transcript.gaps.map(({ reason, count }) => ({ reason, count }));
  const read = transcript.utterances.length;
  return {
    kind: 'meeting',
    audience: 'asker',
    postable: true,
    title: titleOf(transcript, reader),
    lead: leadOf(transcript, digest),
    sections: [
      ...section('In short', inShort.map(toPoint)),
      ...section(
        'Decided',
        decisions.map((claim) => toItem(claim, [claim.text])),
      ),
      ...section(
        'Proposed, not settled',
        proposals.map((claim) => toItem(claim, [claim.text])),
      ),
      ...section(
        'Considered',
        considered.map((claim) => toItem(claim, [claim.text])),
      ),
      ...section(
        'To do',
        actions.map((action) => toItem(action, actionText(action), actionReasons(action, reader))),
      ),
      ...section(
        'Open',
        openQuestions.map((claim) => toItem(claim, [claim.text])),
      ),
      ...section(
        'Chapters',
        digest.chapters.map(({ title, sourceId }) => ({
          text: [title],
          sources: [toSource(transcript, sourceId)],
        })),
      ),
      ...termsSection(digest.terms),
    ],
    coverage: {
      unit: 'utterances',
      found: read + skipped.reduce((sum, { count }) => sum + count, 0),
      read,
      skipped,
      writtenBy: digest.writtenBy,
    },
    ...(read === 0 ? { empty: true } : {}),
  };
}

function titleOf(transcript: Transcript, reader: Reader): RichText {
  const { title = 'Meeting', startedAt } = transcript;
  const day =
    startedAt === undefined
      ? undefined
      : formatInterfaceDay(toLocalTime(startedAt, reader.timeZone).date, reader).absolute;
  const details = [day, durationOf(transcript)].filter((part) => part !== undefined);
  return [{ bold: title }, details.map((part) => ` · ${part}`).join('')];
}

function durationOf({ utterances }: Transcript): string | undefined {
  const end = Math.max(0, ...utterances.slice(-50).map(({ endMs }) => endMs ?? 0));
  if (end === 0) return undefined;
  const minutes = Math.max(1, Math.round(end / 60_000));
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function leadOf(transcript: Transcript, digest: MeetingDigest): readonly RichText[] {
  const shares = talkTime(transcript);
  const shown = shares.slice(0, MOST_SPEAKERS).map(({ speaker, share }) => {
    return `${speaker} ${Math.round(share * 100)} %`;
  });
  const more = shares.length > MOST_SPEAKERS ? [`and ${shares.length - MOST_SPEAKERS} more`] : [];
  const speakers = [...shown, ...more].join(' · ');
  const nothing = transcript.utterances.length === 0 ? ['The transcript holds no speech.'] : [];
  return [speakers, ...digest.gaps, ...nothing].filter((line) => line !== '').map((line) => [line]);
}

function actionText({ owner, text }: ActionItem): RichText {
  if (!owner) return [text];
  // A claim in reported speech names its owner already.
  return text.startsWith(owner)
    ? [{ bold: owner }, text.slice(owner.length)]
    : [{ bold: owner }, `: ${text}`];
}

function actionReasons({ owner, due }: ActionItem, reader: Reader): readonly string[] {
  return [
    ...(owner ? [] : ['no owner named']),
    ...(due ? [`due ${formatInterfaceDay(due.date, reader).absolute} (“${due.words}”)`] : []),
  ];
}

function toSource(transcript: Transcript, id: string): Item['sources'][number] {
  const utterance = transcript.utterances.find((each) => each.id === id);
  const time = utterance?.startMs === undefined ? undefined : clockTime(utterance.startMs);
  const label = [time, utterance?.speaker].filter(Boolean).join(' ') || id;
  return { id, label, ...(transcript.link ? { link: transcript.link } : {}) };
}
