import { toLine } from '../line.js';
import type { ParsedTranscript } from './cue-transcript.js';
import { parseOffset } from './cues.js';
import { speakersOf, splitName } from './named-lines.js';
import type { Speech } from './speech.js';
import { toSpeaker } from './voices.js';

const TIME = String.raw`-?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
/** "[00:12:30] Dana Ortiz: Good morning." and "00:12 Good morning." */
const TIME_FIRST = new RegExp(String.raw`^[[(]?(${TIME})[\])]?\s+(?=\S)`);
/** "Dana Ortiz (0:12): Good morning." */
const TIME_AFTER_NAME = new RegExp(String.raw`^(.{1,60}?)\s*[[(](${TIME})[\])]\s*:\s*`);
/** "Dana Ortiz   0:12" on a line of its own, as Teams exports to Word and people copy. */
const NAME_AND_TIME = new RegExp(String.raw`^(\S.{0,59}?)\s+[[(]?(${TIME})[\])]?$`);

interface Line {
  readonly text: string;
  readonly startMs: number | undefined;
  /** Set for a line that names a speaker and says nothing. */
  readonly heading?: string;
}

/**
 * Reads plain text: "Name: text" lines with or without times, and names on a line of their own.
 *
 * Lines before the first speaker (title, date, attendees) are no speech. Without any speaker or time
 * there are no speeches: the text is no transcript.
 */
export function parseTextTranscript(text: string): ParsedTranscript {
  const lines = text
    .split('\n')
    .map((line) => toLine(line, 100_000))
    .filter((line) => line !== '')
    .map(toTimedLine);
  const names = speakersOf(lines.filter((line) => !line.heading).map((line) => line.text));
  const speeches: Speech[] = [];
  let speaker: string | undefined;
  let startMs: number | undefined;
  let hasBegun = false;
  for (const line of lines) {
    if (line.heading !== undefined) {
      speaker = toSpeaker(line.heading);
      startMs = line.startMs;
      hasBegun = true;
      continue;
    }
    const named = splitName(line.text);
    const isNamed = named !== undefined && names.has(named.name);
    if (isNamed) {
      speaker = toSpeaker(named.name);
      startMs = line.startMs;
    }
    hasBegun ||= isNamed || line.startMs !== undefined;
    if (!hasBegun) continue;
    speeches.push({
      speaker,
      startMs: line.startMs ?? startMs,
      endMs: undefined,
      text: isNamed ? named.text : line.text,
    });
  }
  return { speeches, gaps: [] };
}

function toTimedLine(line: string): Line {
  const first = TIME_FIRST.exec(line);
  if (first) return { text: line.slice(first[0].length), startMs: parseOffset(first[1] ?? '') };
  const after = TIME_AFTER_NAME.exec(line);
  if (after) {
    const [whole, name = '', time = ''] = after;
    return { text: `${name}: ${line.slice(whole.length)}`, startMs: parseOffset(time) };
  }
  const heading = NAME_AND_TIME.exec(line);
  if (heading)
    return { text: '', startMs: parseOffset(heading[2] ?? ''), heading: heading[1] ?? '' };
  return { text: line, startMs: undefined };
}
