/** One block of a subtitle file that has a time line. */
export interface Cue {
  /** Milliseconds; undefined when the time line cannot be read. */
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  /** The lines under the time line, markup included. */
  readonly payload: string;
}

const SIGNATURE = /^\ufeff?WEBVTT(?=[ \t\n]|$)/;
const ARROW = '-->';
const SKIPPED_BLOCK = /^(?:NOTE|STYLE|REGION)(?=\s|$)/;
const TIME = String.raw`(-?)\s*(?:(\d{1,5}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9}))?`;
const TIME_LINE = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}`);

/** Whether a text starts with the signature of WebVTT. */
export function isWebVtt(text: string): boolean {
  return SIGNATURE.test(text);
}

/**
 * Reads the cues of WebVTT or SubRip text with `\n` line ends, in order.
 *
 * Block structure as in the WebVTT standard: notes, styles, regions and stray lines are skipped, and
 * a line with an arrow always starts a cue. Tolerant with times: Graph writes `0:0:0.0`, and offsets
 * below zero, which count as zero.
 */
export function parseCues(text: string): readonly Cue[] {
  const lines = text.split('\n');
  const cues: Cue[] = [];
  let at = isWebVtt(text) ? 1 : 0;
  let isBlockStart = true;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.includes(ARROW)) {
      const end = endOfPayload(lines, at + 1);
      cues.push(toCue(line, lines.slice(at + 1, end)));
      at = end;
      isBlockStart = true;
    } else if (isBlockStart && SKIPPED_BLOCK.test(line)) {
      at = endOfBlock(lines, at);
    } else {
      isBlockStart = line.trim() === '';
      at += 1;
    }
  }
  return cues;
}

function endOfPayload(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at] !== '' && !lines[at]?.includes(ARROW)) at += 1;
  return at;
}

/** A note may hold an arrow in its first line only; after that an arrow means a cue. */
function endOfBlock(lines: readonly string[], from: number): number {
  return endOfPayload(lines, from + 1);
}

function toCue(timeLine: string, payload: readonly string[]): Cue {
  const found = TIME_LINE.exec(timeLine);
  return {
    startMs: found ? toMilliseconds(found.slice(1, 6)) : undefined,
    endMs: found ? toMilliseconds(found.slice(6, 11)) : undefined,
    payload: payload.join('\n'),
  };
}

/** Reads "0:12", "00:12:30" or "1:02:03.5" as milliseconds; undefined when it is no time. */
export function parseOffset(text: string): number | undefined {
  const found = new RegExp(`^${TIME}$`).exec(text.trim());
  return found ? toMilliseconds(found.slice(1)) : undefined;
}

function toMilliseconds(groups: readonly (string | undefined)[]): number | undefined {
  const [sign, hours, minutes = '0', seconds = '0', fraction = ''] = groups;
  // Without hours some tools let the minutes run on: 75:12 is an hour and a quarter.
  if ((hours !== undefined && Number(minutes) > 59) || Number(seconds) > 59) return undefined;
  if (sign === '-') return 0;
  const whole = (Number(hours ?? '0') * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
}
