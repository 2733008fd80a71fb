import { InputError } from '../../skills/core/errors.js';
import type { Transcript, Transcripts } from '../../skills/core/ports/meetings.js';
import { toLine } from '../../skills/reading/line.js';
import {
  type ParsedTranscript,
  parseCueTranscript,
} from '../../skills/reading/transcript/cue-transcript.js';
import { isWebVtt } from '../../skills/reading/transcript/cues.js';
import { parseJsonTranscript } from '../../skills/reading/transcript/json-transcript.js';
import { parseTextTranscript } from '../../skills/reading/transcript/text-transcript.js';
import { toUtterances } from '../../skills/reading/transcript/utterances.js';
import { decodeText } from '../mime/decode-text.js';
import { parseCalendar } from '../mime/invitations/calendar-text.js';
import { limits } from '../mime/limits.js';
import type { ExampleDates } from './example/example-dates.js';
import { dateFromName, titleFromName } from './file-name.js';
import { readSibling, readSourceFile, type SourceFile, type SourceFiles } from './source-file.js';

const TRANSCRIPT = { subject: 'the transcript', maxBytes: limits.transcript };
const CALENDAR = { subject: 'the calendar file', maxBytes: limits.calendar };

/**
 * Creates transcripts over files: .vtt, .srt, .txt and .json.
 *
 * An .ics file of the same name beside it gives the title, the start and the attendees; without one
 * they come from the file's name, as far as it says. Made for one request, because references may
 * name its attachments.
 *
 * @example
 * const transcripts = createFileTranscripts({ access: { kind: 'anywhere', cwd } });
 * await transcripts.transcript('meetings/budget.vtt', signal);
 */
export function createFileTranscripts(files: SourceFiles): Transcripts {
  return {
    async transcript(reference, signal) {
      const file = await readSourceFile(files, reference, TRANSCRIPT, signal);
      const parsed = parse(file);
      const sibling = await readSibling(files, reference, '.ics', CALENDAR, signal);
      const transcript = toTranscript(file.name, parsed, await readMeeting(sibling));
      return file.example ? withDates(transcript, file.example) : transcript;
    },
  };
}

function withDates(transcript: Transcript, dates: ExampleDates): Transcript {
  const { startedAt, utterances } = transcript;
  return {
    ...transcript,
    ...(startedAt === undefined ? {} : { startedAt: dates.instant(startedAt) }),
    utterances: utterances.map((each) => ({ ...each, text: dates.text(each.text) })),
  };
}

interface MeetingFacts {
  readonly title?: string;
  readonly startedAt?: number;
  readonly attendees: Transcript['attendees'];
}

function toTranscript(name: string, parsed: ParsedTranscript, meeting: MeetingFacts): Transcript {
  const title = meeting.title ?? titleFromName(name);
  const startedAt = meeting.startedAt ?? parsed.startedAt ?? dateFromName(name);
  return {
    id: toLine(name, 255),
    ...(title !== undefined && { title }),
    ...(startedAt !== undefined && { startedAt }),
    attendees: meeting.attendees,
    utterances: toUtterances(parsed.speeches),
    gaps: parsed.gaps,
  };
}

async function readMeeting(file: SourceFile | undefined): Promise<MeetingFacts> {
  const calendar = file && (await parseCalendar(decodeText(file.bytes), 1));
  const event = calendar?.events[0];
  if (!event) return { attendees: [] };
  const { title, startsAt, attendees } = event;
  return { title, attendees, ...(startsAt !== undefined && { startedAt: startsAt }) };
}

function parse({ name, bytes }: SourceFile): ParsedTranscript {
  const text = decodeText(bytes);
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  switch (extension) {
    case 'vtt': {
      if (!isWebVtt(text)) throw notATranscript(name, 'It does not start with WEBVTT.');
      return parseCueTranscript(text);
    }
    case 'srt':
      return checked(name, parseCueTranscript(text), 'It has no lines such as "00:01 --> 00:04".');
    case 'txt':
      return checked(
        name,
        isWebVtt(text) ? parseCueTranscript(text) : parseTextTranscript(text),
        'It has no lines such as "Dana: Good morning."',
      );
    case 'json':
      return checked(name, parseJsonTranscript(text), 'It is not a transcript of Teams or Graph.');
    default:
      throw notATranscript(name, 'I read .vtt, .srt, .txt and .json.');
  }
}

function checked(
  name: string,
  parsed: ParsedTranscript | undefined,
  why: string,
): ParsedTranscript {
  if (!parsed || parsed.speeches.length === 0) throw notATranscript(name, why);
  return parsed;
}

function notATranscript(name: string, why: string): InputError {
  return new InputError({
    what: `“${toLine(name, 200)}” is not a transcript I can read.`,
    why,
    remedy: 'Export the transcript again, as .vtt where you can choose.',
  });
}
