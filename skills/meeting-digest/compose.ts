import type { Call } from '../call.js';
import { toLocalTime } from '../local-time.js';
import type { Transcript } from '../meeting.js';
import type { Item, PrivateReply, RichText, Section } from '../reply.js';
import type { ActionItem, Claim, MeetingDigest } from '../writing.js';
import { talkTime } from './talk-time.js';

const MOST_SPEAKERS = 6;

/** Composes a meeting digest: who spoke, in short, decided, to do, open, chapters, receipt. */
export function renderMeeting(
  transcript: Transcript,
  digest: MeetingDigest,
  call: Pick<Call, 'timeZone'>,
): PrivateReply {
  let number = 0;
  const toItem = (claim: Claim, text: RichText, reasons: readonly string[] = []): Item => {
    number += 1;
    return {
      number,
      text,
      quote: claim.quote,
      reasons,
      sources: claim.sourceIds.map((id) => toSource(transcript, id)),
    };
  };
  const section = (heading: string, items: readonly Item[]): readonly Section[] =>
    items.length === 0 ? [] : [{ heading, items }];
  const skipped = transcript.gaps.map(({ reason, count }) => ({ reason, count }));
  const read = transcript.utterances.length;
  return {
    kind: 'meeting',
    audience: 'asker',
    title: titleOf(transcript, call.timeZone),
    lead: leadOf(transcript, digest),
    sections: [
      ...section(
        'In short',
        digest.inShort.map((claim) => toItem(claim, [claim.text])),
      ),
      ...section(
        'Decided',
        digest.decisions.map((claim) => toItem(claim, [claim.text])),
      ),
      ...section(
        'To do',
        digest.actions.map((action) => toItem(action, actionText(action), actionReasons(action))),
      ),
      ...section(
        'Open',
        digest.openQuestions.map((claim) => toItem(claim, [claim.text])),
      ),
      ...section(
        'Chapters',
        digest.chapters.map(({ title, sourceId }) => ({
          text: [title],
          sources: [toSource(transcript, sourceId)],
        })),
      ),
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

function titleOf(transcript: Transcript, timeZone: string): RichText {
  const parts = [durationOf(transcript)];
  if (transcript.startedAt !== undefined) {
    const { date } = toLocalTime(transcript.startedAt, timeZone);
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    parts.unshift(day.format(Date.parse(`${date}T12:00:00Z`)).replace(',', ''));
  }
  const details = parts.filter((part) => part !== undefined).map((part) => ` · ${part}`);
  return [{ bold: transcript.title ?? 'Meeting' }, details.join('')];
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

function actionText(action: ActionItem): RichText {
  return action.owner ? [{ bold: action.owner }, `: ${action.text}`] : [action.text];
}

function actionReasons(action: ActionItem): readonly string[] {
  const owner = action.owner ? [] : ['no owner named'];
  return action.due ? [...owner, `due ${action.due.date} (“${action.due.words}”)`] : owner;
}

function toSource(transcript: Transcript, id: string): Item['sources'][number] {
  const utterance = transcript.utterances.find((each) => each.id === id);
  const time = utterance?.startMs === undefined ? undefined : clockTime(utterance.startMs);
  const label = [time, utterance?.speaker].filter(Boolean).join(' ') || id;
  return { id, label, ...(transcript.link ? { link: transcript.link } : {}) };
}

/** `12:40`, or `1:02:40` from the first hour on. */
function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = `${String(m).padStart(2, '0')}:${String(s).padStart(2, '0')}`;
  return h > 0 ? `${h}:${tail}` : tail;
}
