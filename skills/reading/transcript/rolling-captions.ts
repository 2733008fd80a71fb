import type { Speech } from './speech.js';

/** From this share of cues on that begin with what the one before said, a file rolls. */
const ROLLS = 0.3;
/** Fewer words are said twice by accident. */
const FEWEST_WORDS = 3;
/** Captions show two lines: no more is said again. */
const MOST_WORDS = 40;

/**
 * Takes each word once where captions roll or grow: every cue begins with what stands on the screen
 * already, and only its end is new.
 */
export function withoutRolling(speeches: readonly Speech[]): readonly Speech[] {
  const words = speeches.map(({ text }) => text.split(' '));
  const repeats = speeches.filter((speech, at) => {
    const before = speeches[at - 1];
    if (before === undefined || before.speaker !== speech.speaker) return false;
    return repeatedIn(words[at - 1] ?? [], words[at] ?? []) > 0;
  }).length;
  if (repeats < FEWEST_WORDS || repeats < ROLLS * speeches.length) return speeches;
  let said: readonly string[] = [];
  let speaker: string | undefined;
  return speeches.flatMap((speech, at) => {
    const own = words[at] ?? [];
    if (speech.speaker !== speaker) said = [];
    speaker = speech.speaker;
    const fresh = own.slice(repeatedIn(said, own));
    if (fresh.length === 0) return [];
    said = [...said, ...fresh].slice(-MOST_WORDS);
    return { ...speech, text: fresh.join(' ') };
  });
}

/** How many of the first words were the last words before. */
function repeatedIn(before: readonly string[], own: readonly string[]): number {
  for (let size = Math.min(before.length, own.length); size > 0; size -= 1) {
    const isSaid = own
      .slice(0, size)
      .every((word, at) => word === before[before.length - size + at]);
    if (isSaid && (size >= FEWEST_WORDS || size === before.length || size === own.length))
      return size;
  }
  return 0;
}
