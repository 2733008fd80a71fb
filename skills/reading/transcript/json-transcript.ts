import * as z from 'zod';
import { toLine } from '../line.js';
import { type ParsedTranscript, parseCueTranscript } from './cue-transcript.js';
import { parseOffset } from './cues.js';
import { toSpeaker } from './voices.js';

/** What Teams stores in SharePoint: one entry per stretch of speech. */
const Stored = z.object({
  entries: z.array(
    z.object({
      text: z.string(),
      speakerDisplayName: z.string().nullish(),
      startOffset: z.string().optional(),
      endOffset: z.string().optional(),
    }),
  ),
});
/** Graph's `callTranscript/metadataContent`, saved inside a JSON object. */
const Metadata = z.object({ metadataContent: z.string() });

/** Reads a transcript as Graph or Teams stores it in JSON; undefined when it is something else. */
export function parseJsonTranscript(text: string): ParsedTranscript | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const metadata = Metadata.safeParse(json);
  if (metadata.success) return parseCueTranscript(metadata.data.metadataContent);
  const stored = Stored.safeParse(json);
  if (!stored.success) return undefined;
  return {
    gaps: [],
    speeches: stored.data.entries.map((entry) => ({
      speaker: toSpeaker(entry.speakerDisplayName ?? ''),
      startMs: parseOffset(entry.startOffset ?? ''),
      endMs: parseOffset(entry.endOffset ?? ''),
      text: toLine(entry.text, 100_000),
    })),
  };
}
