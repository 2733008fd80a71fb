import type { Link } from '../link.js';
import type { Person, TimeWindow } from './mail.js';

/** What one speaker said in one go: consecutive cues of the same speaker, merged. */
export interface Utterance {
  /** Stable within the transcript: `u12`. */
  readonly id: string;
  /** Absent when the tenant forbids speaker names, or the file has none. */
  readonly speaker?: string;
  /** Milliseconds from the start of the meeting; absent in plain-text transcripts. */
  readonly startMs?: number;
  readonly endMs?: number;
  readonly text: string;
  /** Where in `text` further cues begin, and when: an utterance may last for minutes. */
  readonly cues?: readonly { readonly from: number; readonly startMs: number }[];
}

/** A part of a transcript that could not be read, for the receipt. */
export interface TranscriptGap {
  readonly reason: string;
  readonly count: number;
}

/** What was said in one meeting. Everything in it is untrusted. */
export interface Transcript {
  readonly id: string;
  readonly title?: string;
  /** Epoch milliseconds. Dates in speech are read relative to it. */
  readonly startedAt?: number;
  readonly attendees: readonly Person[];
  readonly utterances: readonly Utterance[];
  readonly gaps: readonly TranscriptGap[];
  readonly link?: Link;
}

/** A meeting on the calendar. */
export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly attendees: readonly Person[];
  readonly hasTranscript: boolean;
}

/** Meetings in a window of time, ordered by start. */
export interface Calendar {
  meetings(window: TimeWindow, signal: AbortSignal): Promise<readonly Meeting[]>;
}

/**
 * Transcripts by reference: a path or name for files, a meeting id or join link for Graph.
 *
 * Throws `NotFoundError`, `NotReadyError` while the platform still writes it, `InputError` when the
 * file is not a transcript, and the access errors of `Mailbox`.
 */
export interface Transcripts {
  transcript(reference: string, signal: AbortSignal): Promise<Transcript>;
}
