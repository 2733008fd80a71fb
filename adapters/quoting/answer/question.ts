import { lazily } from '../../../skills/core/lazily.js';
import { LANGUAGE_CODES, languageOf } from '../../../skills/reading/languages/known-languages.js';
import { wordsIn } from '../../../skills/reading/languages/sources.js';
import { isStopWord } from '../../../skills/reading/stop-words.js';
import { stem } from '../terms/stem.js';
import { words } from '../terms/tokens.js';
import { findPeople } from './people-asked.js';
import { readSubject, type Subject } from './subject.js';

/** What a question is about, and whom. */
export interface Question {
  /** Stems of the topic, each once; the names of people are not among them. */
  readonly topic: readonly string[];
  /** Those of the topic that only say when it came up: "… when discussing the remote control". */
  readonly circumstance: ReadonlySet<string>;
  /** Those of the known speakers whom the question names. */
  readonly people: readonly string[];
  readonly subject: Subject;
}

/** Words that ask rather than say what about. In English they are those of questions about a meeting. */
const ASKING = lazily(() => {
  const english = `summarize summarise summary discuss discussed discussion discussing describe explain opinion opinions talk talked mention
    mentioned recommend recommended propose proposed suggest suggested conclude concluded conclusion decide decided decision
    introduce introduced elaborate agree agreed disagree disagreed present presented presenting presentation meeting group team
    committee participants whole general overall individual idea ideas content respond responded regarding concerning towards comment view views attitude`;
  const others = LANGUAGE_CODES.filter((code) => code !== 'en').map(
    (code) => languageOf(code)?.questions.asking ?? '',
  );
  return new Set([english, ...others].flatMap(wordsIn).map(stem));
});
/** Said after a role rather than of the topic: "the marketing expert", "the user interface designer". */
const AFTER_ROLE: ReadonlySet<string> = new Set(['expert', 'designer', 'specialist']);

/** Reads a question: the people it names among the speakers with these labels, and its topic. */
export function readQuestion(question: string, labels: readonly string[]): Question {
  const { names: people, words: names } = findPeople(question, labels);
  const isName = (word: string) => names.has(word) || (names.size > 0 && AFTER_ROLE.has(word));
  const topic = topicOf(question, isName);
  const subject = readSubject(question);
  const { circumstance = '' } = subject;
  const [head = ''] = question.split(circumstance === '' ? /$/u : circumstance);
  const inHead = new Set(topicOf(head, isName));
  const later = topicOf(circumstance, isName).filter((term) => !inHead.has(term));
  return { topic, circumstance: new Set(later), people, subject };
}

/** Reads the stems that carry the topic of some words of a question, each once. */
export function topicOf(
  question: string,
  isName: (word: string) => boolean = () => false,
): readonly string[] {
  const terms = words(question)
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => !isName(word) && !isStopWord(word))
    .map(stem)
    .filter((term) => !ASKING().has(term));
  return [...new Set(terms)];
}
