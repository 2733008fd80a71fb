import { NotFoundError, NotReadyError, PermissionError } from '../../../skills/core/errors.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Person } from '../../../skills/core/ports/mail.js';
import type {
  Transcript,
  TranscriptGap,
  Transcripts,
} from '../../../skills/core/ports/meetings.js';
import { toLine } from '../../../skills/reading/line.js';
import {
  type ParsedTranscript,
  parseCueTranscript,
} from '../../../skills/reading/transcript/cue-transcript.js';
import type { Speech } from '../../../skills/reading/transcript/speech.js';
import { parseTextTranscript } from '../../../skills/reading/transcript/text-transcript.js';
import { toUtterances } from '../../../skills/reading/transcript/utterances.js';
import type { GraphClient } from '../client.js';
import { hasGraphCode } from '../errors.js';
import { readPages } from '../pages.js';
import { callTranscriptSchema, type GraphOnlineMeeting, onlineMeetingSchema } from '../schemas.js';
import { rootOf } from '../user-root.js';
import { type MeetingReference, parseMeetingReference } from './meeting-reference.js';
import { guessOccurrence, partsSince, readOccurrence, type TranscriptPart } from './occurrence.js';

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
 * A meeting that comes back every week has a transcript each time, and one more whenever the transcription
 * was stopped and begun again: all of the last time are read, as one. Throws `NotReadyError` until an hour
 * after the end of a meeting that has none yet, and `NotFoundError` later.
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

  async function listParts(path: string, signal: AbortSignal): Promise<readonly TranscriptPart[]> {
    const found: TranscriptPart[] = [];
    for await (const raw of readPages(client, { path, operation: READING, signal })) {
      const each = callTranscriptSchema.safeParse(raw).data;
      if (!each) continue;
      const createdAt = Date.parse(each.createdDateTime) || 0;
      found.push({ id: each.id, callId: each.callId ?? undefined, createdAt });
    }
    return found;
  }

  /** The parts of the last occurrence that has begun. */
  async function findParts(
    meeting: GraphOnlineMeeting,
    path: string,
    link: string | undefined,
    signal: AbortSignal,
  ): Promise<readonly TranscriptPart[]> {
    const now = clock.now();
    const all = await listParts(path, signal);
    const query = { client, root: rootOf(user), now, signal };
    const occurrence =
      (link === undefined ? undefined : await readOccurrence(link, query)) ??
      guessOccurrence(meeting, all, now);
    const since = occurrence?.since ?? 0;
    const parts = partsSince(since, all);
    if (parts.length > 0) return parts;
    if (occurrence && now < occurrence.endsAt + LONGEST_WAIT_MS) throw notReady();
    // A day that is guessed may be none: then the last transcript there is is the right one.
    const last = occurrence?.isCertain ? [] : partsSince(0, all);
    if (last.length === 0) throw noTranscript(all.length > 0);
    return last;
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
      const path = `${root}/${encodeURIComponent(meeting.id)}/transcripts`;
      const link = reference.kind === 'link' ? reference.url : (meeting.joinWebUrl ?? undefined);
      const parts = await findParts(meeting, path, link, signal);
      const [first] = parts;
      if (!first) throw noTranscript(false);
      const speeches: Speech[] = [];
      const gaps: TranscriptGap[] = [];
      for (const part of parts) {
        const content = `${path}/${encodeURIComponent(part.id)}/content`;
        const read = await readContent(content, signal);
        // Each part counts from its own beginning.
        speeches.push(...later(read.speeches, part.createdAt - first.createdAt));
        gaps.push(...read.gaps);
      }
      const title = toLine(meeting.subject ?? '');
      return {
        id: first.id,
        ...(title === '' ? {} : { title }),
        ...(first.createdAt === 0 ? {} : { startedAt: first.createdAt }),
        attendees: attendeesOf(meeting),
        utterances: toUtterances(speeches),
        gaps,
      };
    },
  };
}

function later(speeches: readonly Speech[], ms: number): readonly Speech[] {
  const move = (at: number | undefined) => (at === undefined ? undefined : at + ms);
  return speeches.map((each) => ({
    ...each,
    startMs: move(each.startMs),
    endMs: move(each.endMs),
  }));
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

function notReady(): NotReadyError {
  return new NotReadyError({
    what: 'The transcript of that meeting is not there yet.',
    why: 'Microsoft still writes it; this can take up to an hour after the end.',
    remedy: 'Ask again in some minutes.',
    retryAfterMs: RETRY_MS,
  });
}

function noTranscript(hadOne: boolean): NotFoundError {
  return new NotFoundError({
    what: hadOne
      ? 'That meeting has no transcript of the last time.'
      : 'That meeting has no transcript.',
    why: 'Nobody turned the transcription on, or it was deleted.',
    remedy: 'If you have it as a file, share that with me.',
  });
}
