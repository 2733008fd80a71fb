import { type Json, readJsonAt } from './lenient-json.js';

/** A value found in an answer. */
export interface Candidate {
  readonly value: Json;
  /** Where it begins. */
  readonly start: number;
  readonly isComplete: boolean;
}

/** Places at which a value is looked for; more are an attack on our time. */
const MOST_TRIES = 400;

const NAMES = 'think|thinking|thought|thoughts|reasoning|reflection|analysis|scratchpad';
/** How reasoning models end what they only think: tags, and the channels of gpt-oss and Gemma. */
const THOUGHT_ENDS = `</(?:${NAMES})>|\\[/THINK\\]|◁/think▷|<\\|end_of_thought\\|>|<channel\\|>|<\\|channel\\|>final`;
const THOUGHT_BEGINS = new RegExp(
  `<(?:${NAMES})>|\\[THINK\\]|◁think▷|<\\|begin_of_thought\\|>|<\\|channel>thought|<\\|channel\\|>analysis`,
  'iu',
);
const ENDS = new RegExp(THOUGHT_ENDS, 'iu');
const MARKS = new RegExp(`[{[]|${THOUGHT_ENDS}`, 'giu');
const NOTHING_MORE = /^[\s`]*$/u;

/** Whether a model thought aloud. */
export function hasThought(text: string): boolean {
  return THOUGHT_BEGINS.test(text) || ENDS.test(text);
}

/**
 * Finds the objects and arrays among the words of a model, in order: fences and chatter around them
 * are read past, and what stands before the end of a thought is no answer.
 *
 * A thought that never ends holds no answer either, unless one is the last thing that was said: some
 * servers take the end mark out. Marks inside of a string are words of a mail and mean nothing.
 */
export function findJson(text: string): readonly Candidate[] {
  let found: (Candidate & { readonly end: number })[] = [];
  let lastEnd = 0;
  let tries = 0;
  const marks = new RegExp(MARKS);
  for (let mark = marks.exec(text); mark && tries < MOST_TRIES; mark = marks.exec(text)) {
    if (mark[0].length > 1) {
      found = [];
      lastEnd = mark.index + mark[0].length;
      continue;
    }
    tries += 1;
    const value = readJsonAt(text, mark.index);
    if (value === undefined) continue;
    found.push({ ...value, start: mark.index });
    marks.lastIndex = value.end;
  }
  const thought = THOUGHT_BEGINS.exec(text.slice(lastEnd));
  if (thought === null) return found;
  const begun = lastEnd + thought.index;
  return found.filter(
    ({ start, end, isComplete }) =>
      start < begun || (isComplete && NOTHING_MORE.test(text.slice(end))),
  );
}
