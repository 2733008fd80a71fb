import type { Utterance } from '../../core/ports/meetings.js';
import { withOneName } from './one-name.js';
import { withoutRolling } from './rolling-captions.js';
import type { Speech } from './speech.js';

/** Speech without a name is one utterance only as long as nobody pauses this long, milliseconds. */
const PAUSE = 2_000;
/** A citation of more than this is no citation: the utterance ends at the next sentence. Code units. */
const LONG = 1_200;
const SENTENCE_END = /[.!?…。？！]["'”’)\]]*$/u;

/** Merges consecutive speech of one speaker into utterances. */
export function toUtterances(speeches: readonly Speech[]): readonly Utterance[] {
  const groups: Speech[][] = [];
  let length = 0;
  const spoken = speeches.filter(({ text }) => text !== '');
  for (const speech of withoutRolling(withOneName(spoken))) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && belongsTo(last, speech, length)) {
      group.push(speech);
      length += speech.text.length;
    } else {
      groups.push([speech]);
      length = speech.text.length;
    }
  }
  return groups.map(toUtterance);
}

function belongsTo(last: Speech, next: Speech, length: number): boolean {
  if (last.speaker !== next.speaker) return false;
  const isSentenceDone = SENTENCE_END.test(last.text);
  if (length > LONG && isSentenceDone) return false;
  // Captions may lack all punctuation: then the length alone must end an utterance.
  if (length > 2 * LONG) return false;
  if (last.speaker !== undefined) return true;
  const isPause = (next.startMs ?? 0) - (last.endMs ?? next.startMs ?? 0) > PAUSE;
  return !isSentenceDone && !isPause;
}

function toUtterance(group: readonly Speech[], index: number): Utterance {
  const [first] = group;
  const startMs = first?.startMs;
  let from = 0;
  const cues = group.flatMap((speech, at) => {
    const begins = from;
    from += speech.text.length + 1;
    return at === 0 || speech.startMs === undefined
      ? []
      : [{ from: begins, startMs: speech.startMs }];
  });
  const endMs = group.at(-1)?.endMs;
  return {
    id: `u${index + 1}`,
    ...(first?.speaker !== undefined && { speaker: first.speaker }),
    ...(startMs !== undefined && { startMs }),
    ...(endMs !== undefined && { endMs }),
    text: group.map(({ text }) => text).join(' '),
    ...(cues.length > 0 && { cues }),
  };
}
