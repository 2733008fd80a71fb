import type { Transcript } from '../core/ports/meetings.js';
import type { Source } from '../core/reply.js';
import { clockTime } from '../core/time/clock-time.js';

/** Who said an utterance, as the transcript labels them. */
export function speakerOf({ utterances }: Transcript, id: string | undefined): string | undefined {
  return utterances.find((each) => each.id === id)?.speaker;
}

/** The moment at which words were said: "12:40"; nothing where the transcript has no times. */
export function momentOf(transcript: Transcript, id: string, quote: string): readonly Source[] {
  const utterance = transcript.utterances.find((each) => each.id === id);
  const at = utterance?.text.indexOf(quote) ?? -1;
  const cue = utterance?.cues?.findLast(({ from }) => from <= at);
  const startMs = cue?.startMs ?? utterance?.startMs;
  if (startMs === undefined) return [];
  const label = clockTime(startMs);
  return [{ id, label, ...(transcript.link ? { link: transcript.link } : {}) }];
}
