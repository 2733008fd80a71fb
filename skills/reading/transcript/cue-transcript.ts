import * as z from 'zod';
import type { TranscriptGap } from '../../core/ports/meetings.js';
import { toLine } from '../line.js';
import { type Cue, parseCues } from './cues.js';
import { speakersOf, splitName } from './named-lines.js';
import type { Speech } from './speech.js';
import { parseVoices, toSpeaker } from './voices.js';

/** Speech read from a file, before merging. */
export interface ParsedTranscript {
  readonly speeches: readonly Speech[];
  readonly gaps: readonly TranscriptGap[];
  /** Epoch milliseconds, where the file itself says when the meeting was. */
  readonly startedAt?: number;
}

/** What Graph puts into each cue of `metadataContent`. */
const GraphCue = z.object({
  spokenText: z.string(),
  speakerName: z.string().optional(),
  startDateTime: z.string().optional(),
});
type GraphCue = z.infer<typeof GraphCue>;

/**
 * Reads WebVTT or SubRip in the dialects of Teams (voice tags), Zoom and Meet ("Name: text"), Graph
 * metadata (JSON per cue) and plain captions without names.
 */
export function parseCueTranscript(text: string): ParsedTranscript {
  const all = parseCues(text);
  const cues = all.filter((cue) => cue.startMs !== undefined);
  const speeches = withNamesFromText(cues.flatMap(toSpeeches));
  const unreadable = all.length - cues.length;
  const startedAt = startOf(cues[0]);
  return {
    speeches,
    gaps: unreadable > 0 ? [{ reason: 'cues without a readable time', count: unreadable }] : [],
    ...(startedAt !== undefined && { startedAt }),
  };
}

function toSpeeches(cue: Cue): readonly Speech[] {
  const { startMs, endMs, payload } = cue;
  const graph = parseGraphCue(payload);
  const voices = graph
    ? [{ speaker: toSpeaker(graph.speakerName ?? ''), text: toLine(graph.spokenText, 100_000) }]
    : parseVoices(payload);
  return voices.map(({ speaker, text }) => ({ speaker, startMs, endMs, text }));
}

/** A cue without a name, in a file that writes names into the text, goes on with the last speaker. */
function withNamesFromText(speeches: readonly Speech[]): readonly Speech[] {
  if (speeches.some(({ speaker }) => speaker !== undefined)) return speeches;
  const names = speakersOf(speeches.map(({ text }) => text));
  if (names.size === 0) return speeches;
  let speaker: string | undefined;
  return speeches.map((speech) => {
    const named = splitName(speech.text);
    const isNamed = named !== undefined && names.has(named.name);
    if (isNamed) speaker = toSpeaker(named.name);
    return { ...speech, speaker, text: isNamed ? named.text : speech.text };
  });
}

function startOf(cue: Cue | undefined): number | undefined {
  const graph = cue && parseGraphCue(cue.payload);
  const instant = Date.parse(graph?.startDateTime ?? '');
  return Number.isNaN(instant) ? undefined : instant - (cue?.startMs ?? 0);
}

function parseGraphCue(payload: string): GraphCue | undefined {
  if (!payload.startsWith('{')) return undefined;
  try {
    return GraphCue.safeParse(JSON.parse(payload)).data;
  } catch (error) {
    // Speech may begin with a brace; only JSON is metadata.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
