import { isStopWord } from '../../../skills/text/stop-words.js';
import { stem } from '../terms/stem.js';
import { words } from '../terms/tokens.js';

/** What a question is about, and whom. */
export interface Question {
  /** Stems of the topic, each once; the names of people are not among them. */
  readonly topic: readonly string[];
  /** Those of the known speakers whom the question names. */
  readonly people: readonly string[];
}

/** Words that ask rather than say what about. */
const ASKING: ReadonlySet<string> = new Set(
  `summarize summarise summary discuss discussed discussion discussing describe explain opinion opinions talk talked mention
  mentioned recommend recommended propose proposed suggest suggested conclude concluded conclusion decide decided decision
  introduce introduced elaborate agree agreed disagree disagreed present presented presenting presentation meeting group team
  committee participants whole general content respond responded regarding concerning towards comment view views attitude
  zusammenfassung besprochen gesagt meinung résumé discuté`
    .split(/\s+/)
    .map(stem),
);

/** Reads a question: the people it names among `speakers`, and its topic. */
export function readQuestion(question: string, speakers: readonly string[]): Question {
  const asked = words(question);
  const people = speakers.filter((speaker) => names(question, asked, speaker, speakers));
  const nameWords = new Set(people.flatMap(words));
  const topic = asked
    .filter((word) => !nameWords.has(word) && !isStopWord(word.replace(/'s$/, '')))
    .map((word) => stem(word.replace(/'s$/, '')))
    .filter((term) => !ASKING.has(term));
  return { topic: [...new Set(topic)], people };
}

/** In full, by a part of the name that only one speaker has, or by the letter of "PhD C". */
function names(
  question: string,
  asked: readonly string[],
  speaker: string,
  speakers: readonly string[],
): boolean {
  const parts = words(speaker);
  if (` ${asked.join(' ')} `.includes(` ${parts.join(' ')} `)) return true;
  return parts.some((part) => {
    const shared = speakers.filter((other) => words(other).includes(part)).length > 1;
    if (shared) return false;
    if (part.length > 2) return asked.includes(part) && !isStopWord(part);
    return (
      new RegExp(`\\b${part.toUpperCase()}\\b(?!['’])`, 'u').test(question) &&
      part !== 'i' &&
      part !== 'a'
    );
  });
}
