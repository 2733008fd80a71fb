import { NotFoundError, NotReadyError, PermissionError } from '../../../skills/core/errors.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Person } from '../../../skills/core/ports/mail.js';
import type { Transcript, Transcripts } from '../../../skills/core/ports/meetings.js';
import { toLine } from '../../../skills/reading/line.js';
import {
  type ParsedTranscript,
  parseCueTranscript,
} from '../../../skills/reading/transcript/cue-transcript.js';
import { parseTextTranscript } from '../../../skills/reading/transcript/text-transcript.js';
import { toUtterances } from '../../../skills/reading/transcript/utterances.js';
import type { GraphClient } from '../client.js';
import { hasGraphCode } from '../errors.js';
import { readPages } from '../pages.js';
import { callTranscriptSchema, type GraphOnlineMeeting, onlineMeetingSchema } from '../schemas.js';
import { rootOf } from '../user-root.js';
import { type MeetingReference, parseMeetingReference } from './meeting-reference.js';

const WITH_SPEAKERS = 'text/vtt';
/** What a tenant that forbids speaker names still gives; only the header can ask for it. */
const WITHOUT_SPEAKERS = 'application/vnd.microsoft.graph.transcript+text';
const FINDING = 'find that meeting';
const READING = 'read the transcript';
const MAX_BYTES = 16 * 1024 * 1024;
/** Microsoft names an hour as the longest that a transcript takes. */
const LONGEST_WAIT_MS = 60 * 60_000;
const RETRY_MS = 5 * 60_000;

/**
 * Creates the transcripts of the online meetings that one person organized or was invited to.
 *
 * A meeting that comes back every week has one transcript each time, and so has a meeting that was
 * resumed: the newest is read. Throws `NotReadyError` until an hour after the end of a meeting that
 * has none yet.
 */
export function createGraphTranscripts(
  client: GraphClient,
  { user = 'me', clock }: { readonly user?: string; readonly clock: Clock },
): Transcripts {
  const root = `${rootOf(user)}/onlineMeetings`;

  async function findMeeting(
    reference: MeetingReference,
    signal: AbortSignal,
  ): Promise<GraphOnlineMeeting> {
    const query = { operation: FINDING, signal };
    if (reference.kind === 'id') {
      const path = `${root}/${encodeURIComponent(reference.id)}`;
      return onlineMeetingSchema.parse(await client.get({ ...query, path }));
    }
    const $filter =
      reference.kind === 'link'
        ? `JoinWebUrl eq '${quote(reference.url)}'`
        : `joinMeetingIdSettings/joinMeetingId eq '${reference.number}'`;
    for await (const raw of readPages(client, { ...query, path: root, query: { $filter } })) {
      const meeting = onlineMeetingSchema.safeParse(raw).data;
      if (meeting) return meeting;
    }
    throw noSuchMeeting();
  }

  async function findTranscript(meeting: GraphOnlineMeeting, signal: AbortSignal) {
    const path = `${root}/${encodeURIComponent(meeting.id)}/transcripts`;
    const found: { readonly id: string; readonly createdAt: number }[] = [];
    for await (const raw of readPages(client, { path, operation: READING, signal })) {
      const each = callTranscriptSchema.safeParse(raw).data;
      if (each) found.push({ id: each.id, createdAt: Date.parse(each.createdDateTime) });
    }
    const newest = found.sort((a, b) => b.createdAt - a.createdAt)[0];
    if (!newest) throw noTranscript(meeting, clock.now());
    return { ...newest, path: `${path}/${encodeURIComponent(newest.id)}/content` };
  }

  async function readContent(path: string, signal: AbortSignal): Promise<ParsedTranscript> {
    const query = { path, operation: READING, signal, maxBytes: MAX_BYTES };
    try {
      return parseCueTranscript(await client.getText({ ...query, accept: WITH_SPEAKERS }));
    } catch (error) {
      const isForbidden = error instanceof PermissionError;
      if (!isForbidden || !hasGraphCode(error, 'SpeakerAttributionNotAllowed')) throw error;
    }
    const text = await client.getText({ ...query, accept: WITHOUT_SPEAKERS });
    const cues = parseCueTranscript(text);
    return cues.speeches.length > 0 ? cues : (parseTextTranscript(text) ?? cues);
  }

  return {
    async transcript(text, signal): Promise<Transcript> {
      const reference = parseMeetingReference(text);
      if (!reference) throw noSuchMeeting();
      const meeting = await findMeeting(reference, signal);
      const { id, createdAt, path } = await findTranscript(meeting, signal);
      const { speeches, gaps } = await readContent(path, signal);
      const title = toLine(meeting.subject ?? '');
      return {
        id,
        ...(title === '' ? {} : { title }),
        ...(Number.isNaN(createdAt) ? {} : { startedAt: createdAt }),
        attendees: attendeesOf(meeting),
        utterances: toUtterances(speeches),
        gaps,
      };
    },
  };
}

function attendeesOf({ participants }: GraphOnlineMeeting): readonly Person[] {
  const { organizer, attendees } = participants ?? {};
  return [...(organizer ? [organizer] : []), ...(attendees ?? [])].flatMap((each) => {
    const address = each.upn?.toLowerCase();
    if (!address) return [];
    const name = each.identity?.user?.displayName;
    return [name ? { name: toLine(name), address } : { address }];
  });
}

function quote(text: string): string {
  return text.replaceAll("'", "''");
}

function noSuchMeeting(): NotFoundError {
  return new NotFoundError({
    what: "I couldn't find that meeting.",
    why: 'Only meetings that you organized or were invited to can be found, until they expire.',
    remedy: 'Give me its join link or its meeting ID, or share the transcript as a file.',
  });
}

function noTranscript(meeting: GraphOnlineMeeting, now: number): NotFoundError | NotReadyError {
  const endsAt = Date.parse(meeting.endDateTime ?? '');
  if (now < endsAt + LONGEST_WAIT_MS) {
    return new NotReadyError({
      what: 'The transcript of that meeting is not there yet.',
      why: 'Microsoft still writes it; this can take up to an hour after the end.',
      remedy: 'Ask again in some minutes.',
      retryAfterMs: RETRY_MS,
    });
  }
  return new NotFoundError({
    what: 'That meeting has no transcript.',
    why: 'Nobody turned the transcription on, or it was deleted.',
    remedy: 'If you have it as a file, share that with me.',
  });
}
