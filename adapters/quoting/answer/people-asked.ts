import { isStopWord } from '../../../skills/reading/stop-words.js';
import { speakerName } from '../meeting/speaker-name.js';
import { words } from '../terms/tokens.js';

/** "Their marketing strategy", "about marketing ideas": here a one-word role is a word like any other. */
const BEFORE_TOPIC = /\b(?:about|of|on|their|our|his|her|its|the group['’]s) $/iu;
const GOES_ON = /^ (?!on|about|when|while|in|for|to|and|or|as|at|with)\p{Ll}/u;

/** The people that a question names. */
export interface AskedPeople {
  /** Readable names. */
  readonly names: readonly string[];
  /** The words that the question calls them by, in small letters. */
  readonly words: ReadonlySet<string>;
}

/**
 * Finds those of the speakers whom a question names: in full, by the title in their label
 * ("Hon. Bill Morneau (Minister of Finance)"), by the long part of "Professor B", by a capitalised part
 * of the name that only one speaker has, or by the letter of "PhD C".
 *
 * Longer names are looked for first and what they take is gone: "the user interface designer" is the
 * User Interface and not the Industrial Designer.
 *
 * @param labels As the transcript calls the speakers.
 */
export function findPeople(question: string, labels: readonly string[]): AskedPeople {
  const names = [...new Set(labels.map(speakerName))];
  const callings = [
    ...names.map((name) => ({ name, called: name })),
    ...labels.flatMap((label) =>
      titlesIn(label).map((called) => ({ name: speakerName(label), called })),
    ),
  ].sort((a, b) => b.called.length - a.called.length);
  let left = ` ${question} `;
  const found = new Map<string, string>();
  for (const { name, called } of callings) {
    const rest = withoutName(left, called);
    if (rest === undefined) continue;
    left = rest;
    found.set(name, `${found.get(name) ?? name} ${called}`);
  }
  for (const name of names) {
    if (!found.has(name) && namesInPart(left, name, names)) found.set(name, name);
  }
  return {
    names: names.filter((name) => found.has(name)),
    words: new Set([...found.values()].flatMap(words)),
  };
}

/** "(Minister of Finance)": two words or more, so that no abbreviation of a party is one. */
function titlesIn(label: string): readonly string[] {
  return [...label.matchAll(/\(([^()]+)\)/gu)].flatMap(([, title = '']) =>
    words(title).length > 1 ? [title] : [],
  );
}

/** The text after the full name was taken out; undefined when the text doesn't name the speaker. */
function withoutName(text: string, speaker: string): string | undefined {
  const parts = words(speaker);
  if (parts.length === 0) return undefined;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  const named = pattern.exec(text);
  if (named === null) return undefined;
  const [before, after] = [text.slice(0, named.index), text.slice(named.index + named[0].length)];
  if (parts.length === 1 && BEFORE_TOPIC.test(before) && GOES_ON.test(after)) return undefined;
  return `${before}#${after}`;
}

function namesInPart(text: string, speaker: string, speakers: readonly string[]): boolean {
  const parts = words(speaker);
  const own = parts.filter(
    (part) => speakers.filter((other) => words(other).includes(part)).length === 1,
  );
  const long = parts.filter((part) => part.length > 2 && !isStopWord(part));
  const ownLong = long.filter((part) => own.includes(part));
  if (ownLong.some((part) => contains(text, capitalised(part)))) return true;
  const isKindAndLetter = long.length > 0 && long.length < parts.length;
  const isOnlyOne = isKindAndLetter && long.length === ownLong.length;
  if (isOnlyOne && long.every((part) => contains(text.toLowerCase(), part))) return true;
  return own.some((part) => part.length === 1 && part !== 'i' && namesLetter(text, part));
}

/** "What did C think": a capital of its own; "A" only where an article could not stand. */
function namesLetter(text: string, letter: string): boolean {
  if (letter === 'a')
    return /\b(?:did|does|that|by|with) A (?:\p{L}+[^\p{L}]*)(?!of\b)/u.test(text);
  return new RegExp(`\\b${letter.toUpperCase()}\\b(?!['’])`, 'u').test(text);
}

function contains(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
