import { lazily } from '../../../skills/core/lazily.js';
import type { Due } from '../../../skills/core/ports/message-reading.js';
import type { Claim, Passage, Reader } from '../../../skills/core/ports/writer.js';
import { fold } from '../../../skills/reading/fold.js';
import { LANGUAGES } from '../../../skills/reading/languages/known-languages.js';
import { anyLanguagePattern } from '../../../skills/reading/languages/language-pattern.js';
import { anyOf, wordsIn } from '../../../skills/reading/languages/sources.js';
import type { Question, QuestionKind } from '../../../skills/reading/question/read-question.js';
import { keysOf, termsOf } from '../../../skills/reading/question/terms.js';
import { splitSentences } from '../../../skills/reading/sentences.js';
import { withAbsoluteDay } from '../mail/absolute-day.js';
import { capitalise, speakerName } from '../meeting/speaker-name.js';

/** By when a sentence wants something, and the language it is said in. */
interface ReadDue {
  readonly due: Due;
  readonly language: string | undefined;
}

/** A sentence of a passage that may be the answer. */
interface Statement {
  readonly passage: Passage;
  readonly text: string;
  readonly words: number;
  readonly keys: ReadonlySet<string>;
  readonly asks: boolean;
  readonly by: ReadDue | undefined;
  /** Position in its passage. */
  readonly at: number;
}

/** How many statements at most, and how much of the best one's score each needs. */
const FACT = { most: 3, leastOfBest: 0.6 };
/** What somebody said about a topic is more than one sentence. */
const TOPIC = { most: 4, leastOfBest: 0.3 };
/** A shorter sentence says something only together with the next one: "Small. We wait for …". */
const SHORTEST = 4;
const LONGEST = 60;

/** How a sentence is weighed against the one that names all that is asked. */
const POLICY = {
  /** What the subject, or the sentences around it, are about. */
  context: 0.4,
  /** Said by somebody whom the question names. */
  person: 1.8,
  /** What comes later in a message adds to what came before; it loses at most so much. */
  place: 0.03,
  leastForPlace: 0.7,
  long: 0.5,
  /** Two words of the question stand side by side, as they do there. */
  phrase: 0.6,
  /** Holds what the question asks for: a time, an amount. */
  kind: 1.6,
  question: 0.35,
  /** Says something right after the question that was asked. */
  answer: 0.8,
};

const HOLDS: Partial<Record<QuestionKind, () => RegExp>> = {
  time: lazily(() => {
    const words = anyOf(LANGUAGES.map(({ questions }) => questions.timeAnswer));
    const months = anyOf(LANGUAGES.flatMap(({ dates }) => wordsIn(dates.months)));
    const clock = anyOf(LANGUAGES.map(({ dates }) => dates.clock));
    return new RegExp(
      `\\d{1,2}(?:[.:]\\d\\d|\\s?(?:am|pm|h|${clock}))\\b|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?(?:${months})|(?:${months})\\p{L}*\\s\\d|${words}`,
      'iu',
    );
  }),
  amount: anyLanguagePattern(({ questions }) => questions.amountAnswer, {
    before: '\\d|\\b',
    behind: '\\b',
    flags: 'iu',
  }),
};

/** Kinds that a question is no answer to. */
const NEED_A_STATEMENT: ReadonlySet<QuestionKind> = new Set(['person', 'time', 'amount', 'place']);

/** Sentences of the passages that answer a question, best first, each deadline with its date; at most three. */
export function findFacts(
  question: Question,
  passages: readonly Passage[],
  reader: Reader,
): readonly Claim[] {
  const statements = passages.flatMap(toStatements);
  const weights = weighTerms(question, statements);
  const people = new Set(
    passages.flatMap(({ by = '' }) =>
      termsOf(by).flatMap(({ key }) => (weights.has(key) ? [key] : [])),
    ),
  );
  const topic = new Map([...weights].filter(([key]) => !people.has(key)));
  const own = statements.map(({ keys }) => weightOf(keys, topic));
  let asked: { readonly in: Passage; readonly score: number } | undefined;
  const scored = statements.map((statement, index) => {
    const { passage, words, at, text } = statement;
    const around = [statements[index - 1], statements[index + 1]].filter(
      (other) => other?.passage === passage,
    );
    const context = new Set([
      ...keysOf(passage.about ?? ''),
      ...around.flatMap((other) => [...(other?.keys ?? [])]),
    ]);
    const missing = new Map([...topic].filter(([key]) => !statement.keys.has(key)));
    const said = own[index] ?? 0;
    let score = topic.size === 0 ? 1 : said + POLICY.context * weightOf(context, missing);
    if (said === 0 && topic.size > 0) score *= POLICY.context;
    score *= isBy(passage, people) ? POLICY.person : 1;
    if (asked !== undefined && asked.in !== passage && at === 0) {
      score = Math.max(score, asked.score * POLICY.answer);
    }
    asked = statement.asks ? { in: passage, score } : undefined;
    return (
      score *
      (HOLDS[question.kind]?.().test(text) ? POLICY.kind : 1) *
      (statement.asks && NEED_A_STATEMENT.has(question.kind) ? POLICY.question : 1) *
      (words > LONGEST ? POLICY.long : 1) *
      Math.max(POLICY.leastForPlace, 1 - POLICY.place * at)
    );
  });
  const highest = scored.reduce((top, score) => Math.max(top, score), 0);
  if (highest === 0) return [];
  const { most, leastOfBest } = question.kind === 'topic' ? TOPIC : FACT;
  const ranked = statements
    .map((statement, index) => ({ statement, score: scored[index] ?? 0 }))
    .filter(({ score }) => score >= highest * leastOfBest)
    .sort((a, b) => b.score - a.score);
  const chosen: Statement[] = [];
  for (const { statement } of ranked) {
    const words = fold(statement.text);
    const isTold = chosen.some(
      ({ text }) => fold(text).includes(words) || words.includes(fold(text)),
    );
    if (!isTold && chosen.length < most) chosen.push(statement);
  }
  return chosen.map((statement) => toClaim(statement, reader));
}

/** How rare each asked term and phrase is among the statements. */
function weighTerms(
  { terms, phrases }: Question,
  statements: readonly Statement[],
): ReadonlyMap<string, number> {
  return new Map(
    [...terms.map(({ key }) => key), ...phrases].map((key) => {
      const holders = statements.filter(({ keys }) => keys.has(key)).length;
      const weight = key.includes(' ') ? POLICY.phrase : 1;
      return [key, weight * Math.log(1 + (statements.length + 1) / (holders + 0.5))];
    }),
  );
}

function weightOf(keys: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, weight] of weights) if (keys.has(key)) sum += weight;
  return sum;
}

function isBy({ by = '' }: Passage, people: ReadonlySet<string>): boolean {
  return people.size > 0 && termsOf(by).some(({ key }) => people.has(key));
}

function toStatements(passage: Passage): readonly Statement[] {
  const found: { text: string; by: ReadDue | undefined }[] = [];
  let open = '';
  let by: ReadDue | undefined;
  for (const { text, ...sentence } of sentencesOf(passage)) {
    if (isGreeting(text)) continue;
    open = open === '' ? text : `${open} ${text}`;
    by ??= sentence.by;
    if (open.split(/\s+/u).length < SHORTEST) continue;
    found.push({ text: open, by });
    open = '';
    by = undefined;
  }
  // What is left is a name or a greeting, unless it ends like a sentence.
  if (/[.!?…]$/u.test(open)) found.push({ text: open, by });
  return found.map(({ text, by }, at) => ({
    passage,
    text,
    by,
    words: text.split(/\s+/u).length,
    keys: new Set(keysOf(text)),
    asks: /[?？]["'”’»)]*$/u.test(text),
    at,
  }));
}

/** A message was read already; a document and what somebody said are split here. */
function sentencesOf({ text, reading }: Passage): readonly { text: string; by?: ReadDue }[] {
  if (reading === undefined)
    return splitSentences(text).map((sentence) => ({ text: sentence.text }));
  return reading.sentences
    .filter(({ isSubject }) => !isSubject)
    .map(({ quote, language, due }) => ({ text: quote, ...(due && { by: { due, language } }) }));
}

/** "Hi Alex,", "Hello!": a few words that open onto the next line. */
function isGreeting(text: string): boolean {
  return /[,!]$/u.test(text) && text.split(/\s+/u).length <= SHORTEST;
}

function toClaim({ passage: { id, by }, text, by: wanted }: Statement, reader: Reader): Claim {
  const quote = text.replace(/\s+/gu, ' ').replace(/^[-*•–]\s+/u, '');
  const said = withAbsoluteDay(quote, wanted?.due, wanted?.language, reader);
  return {
    text: by === undefined ? said : `${speakerName(by)}: ${capitalise(said)}`,
    sourceIds: [id],
    quote,
  };
}
