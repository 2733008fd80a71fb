/** Words between quotation marks that are somebody's speech: fewer name a thing, such as the "Send" button. */
const FEWEST_WORDS = 4;
/** Speech that no mark ends within so many UTF-16 code units is none: the mark stands there by accident. */
const LONGEST = 800;

const inside = (but: string) => `[^${but}]{1,${LONGEST}}`;
/** What 27" has before it is an inch. */
const SPEECH = new RegExp(
  [
    `(?<!\\d)"${inside('"')}"`,
    `“${inside('“”')}”`,
    `„${inside('„“”')}[“”]`,
    `«${inside('«»')}»`,
    `»${inside('«»')}«`,
  ].join('|'),
  'gu',
);

/**
 * Takes out of the sentences of a message what stands between quotation marks, also where it begins in one
 * sentence and ends in another: others said it. Gives as many sentences as it gets, some of them empty.
 */
export function withoutSpeech(sentences: readonly string[]): readonly string[] {
  const text = sentences.map((sentence) => sentence.replaceAll('\n', ' ')).join('\n');
  const kept = text.replace(SPEECH, (speech) =>
    speech.split(/\s+/u).length < FEWEST_WORDS ? speech : speech.replace(/[^\n]+/g, ' '),
  );
  return kept.split('\n').map((sentence) => sentence.trim());
}
