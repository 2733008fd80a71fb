import { anyLanguagePattern, WORD } from '../../../skills/reading/languages/language-pattern.js';
import { type Question, readQuestion } from '../../../skills/reading/question/read-question.js';
import { type Term, termsOf } from '../../../skills/reading/question/terms.js';
import { type Clause, clauseAt, readClauses } from './clauses.js';
import { findHeld, isHeld } from './holds.js';
import { type Keys, kinship, kinshipIn } from './kinship.js';
import { type Statement, saysYesOrNo } from './statements.js';

/** What stands around a sentence. */
export interface Around {
  readonly before: Statement | undefined;
  /** What heads the part of its passage that it stands in. */
  readonly heading: Statement | undefined;
  /** Set when it may answer the same question, put by somebody else: how surely, from 0 to 1. */
  readonly asked: number;
  /** Keys of all that its passage says. */
  readonly passage: Keys;
  /** Keys of who speaks, and of what it belongs to. */
  readonly by: Keys;
  readonly about: Keys;
}

/** How a sentence fits a question. */
export interface Fit {
  /** How surely it is the answer: from 0 to 1, and a little more for the better of two. */
  readonly sureness: number;
  /** Set when it says it only together with the sentence before it. */
  readonly needsBefore: boolean;
}

/** What all sentences are held against. */
export interface Asked {
  readonly question: Question;
  /** How much each term counts, by how rare it is. */
  readonly weights: ReadonlyMap<string, number>;
  /** Names of the people who are known. */
  readonly people: ReadonlySet<string>;
}

/** How much of a term is covered by where it stands. */
const COVERED = {
  clause: 1,
  /** Another clause of its sentence, and one beside which the amount or day has its own subject. */
  sentence: 0.85,
  otherSubject: 0.45,
  subordinate: 0.5,
  /** The sentence before it, where this one hangs on it, and where it does not. */
  hungOn: 0.95,
  before: 0.7,
  asked: 0.95,
  /** Whoever asks wants an answer. */
  ask: 0.9,
  by: 0.9,
  about: 0.8,
  heading: 0.85,
  passage: 0.45,
  /** Where the sentence itself speaks of a price, as it is asked. */
  passageOfPrice: 0.75,
  /** What is left of all this beside the price of something else. */
  ofOtherPrice: 0.7,
};
const SPEAKS_OF_PRICE = anyLanguagePattern(
  ({ questions, tables }) => [questions.price, tables.totals].filter(Boolean).join('|'),
  { ...WORD, flags: 'i' },
);
/** What happens counts, where it is said in the same words. */
const LOOSE = 0.25;
/** What happens in words that nobody has for it: a little is missing. */
const UNSAID = 0.1;
const POLICY = {
  notHeld: 0.35,
  /** Stands behind what was asked about, as a reason does. */
  behind: 0.85,
  withoutHead: 0.5,
  withoutName: 0.4,
  question: 0.5,
  request: 0.8,
  /** Asks for a deadline, and has one. */
  deadline: 1.2,
  /** Asks for something, where it is asked what somebody wants or asked for. */
  wish: 1.3,
  yesOrNo: 1.1,
  /** Answers the same question, right after it. */
  asked: 0.25,
  long: 0.9,
  subject: 0.85,
  /** What comes later in a message adds to what came before. */
  place: 0.01,
  leastForPlace: 0.9,
};
const LONG = 50;
/** "Who asked …?" is answered by who speaks. */
const BY_SPEAKER = 0.85;
/** Judges how a sentence answers a question: what it speaks of, and whether it holds what is asked for. */
export function fitOf(statement: Statement, around: Around, asked: Asked): Fit {
  const { question, people } = asked;
  const { kind } = question;
  // Nobody is asked about by name and is the answer as well.
  const says = kind === 'person' && question.wordsOf !== undefined && statement.passage.by;
  const own = says ? [{ at: 0, strength: BY_SPEAKER }] : [];
  const held = [...own, ...findHeld(kind, statement.text, people)].filter(
    ({ at }) => kind !== 'person' || (says && at === 0) || !isAskedAbout(at, statement, question),
  );
  const clauses = readClauses(statement.text);
  const isReason = kind === 'reason' && held.length === 0 && around.before !== undefined;
  const none = isReason ? POLICY.behind : isHeld(kind) ? POLICY.notHeld : 1;
  const places = held.length > 0 ? held : [{ at: undefined, strength: none }];
  const fits = places.map(({ at, strength }) => {
    const clause = at === undefined ? undefined : clauseAt(clauses, at);
    const isOther = hasSubject(clause, at ?? 0, statement);
    const weigh = (term: Term) => {
      const own = clauseAt(clauses, term.at);
      if (isReason) return 0;
      if (clause === undefined) return own?.isSubordinate ? COVERED.sentence : COVERED.clause;
      if (own === clause) return COVERED.clause;
      if (own?.isSubordinate) return COVERED.subordinate;
      return isOther ? COVERED.otherSubject : COVERED.sentence;
    };
    const hangs = statement.hangs || isReason;
    const speaks = kind === 'price' && !isOther && SPEAKS_OF_PRICE().test(statement.text);
    const isPriceOfOther = kind === 'price' && isOther;
    const covers = (asked: Term) => {
      const cover = coverOf(asked, { ...statement, hangs }, around, weigh, speaks);
      const isOwn = statement.terms.some((term) => kinship(term, asked) > 0);
      return isPriceOfOther && !isOwn ? cover * COVERED.ofOtherPrice : cover;
    };
    return judge(statement, covers, around.asked > 0, asked) * strength;
  });
  const sureness = Math.max(...fits) * manner(statement, around, question);
  return { sureness, needsBefore: statement.hangs || isReason };
}

function isAskedAbout(held: number, { terms }: Statement, question: Question): boolean {
  const term = terms.find(({ at }) => at === held);
  return term !== undefined && question.terms.some(({ key }) => key === term.key);
}

/** Whether something other than a price is named before the amount or the day of a clause. */
function hasSubject(clause: Clause | undefined, held: number, { terms }: Statement): boolean {
  return terms.some(
    ({ at, word }) => (clause?.from ?? 0) <= at && at < held && !SPEAKS_OF_PRICE().test(word),
  );
}

/** How much of the question is covered, its head and its names above all. */
function judge(
  { passage }: Statement,
  covers: (term: Term) => number,
  isAsked: boolean,
  { question, weights }: Asked,
): number {
  const { terms, loose, names, phrases, kind } = question;
  const firm = terms.filter(({ key }) => !loose.has(key));
  const base = firm.length > 0 ? firm : terms;
  const weightOf = (key: string) => weights.get(key) ?? 1;
  const holdsWhatHappens = kind === 'price' || kind === 'amount';
  let all = 0;
  let covered = 0;
  for (const term of base) {
    all += weightOf(term.key);
    covered += weightOf(term.key) * covers(term);
  }
  for (const term of terms) {
    const { key } = term;
    if (!loose.has(key) || firm.length === 0) continue;
    const said = covers(term);
    if (said < COVERED.subordinate) {
      all += holdsWhatHappens ? 0 : UNSAID * weightOf(key);
      continue;
    }
    all += LOOSE * weightOf(key);
    covered += LOOSE * weightOf(key);
  }
  let sureness = all === 0 ? 1 : covered / all;
  const inNames = new Set(names.flat());
  const head = base.find(({ key }) => !inNames.has(key));
  const isSaid = terms.some((term) => loose.has(term.key) && covers(term) >= COVERED.passage);
  if (head && !isSaid && covers(head) < COVERED.passage) sureness *= POLICY.withoutHead;
  const written = [passage.about ?? '', passage.text].join('\n');
  const isSaidOf = (key: string) => terms.some((term) => term.key === key && covers(term) > 0);
  const isNamed = (name: readonly string[]) =>
    name.some((key) => (key.includes(' ') ? isAsked || phraseIn(key, written) : isSaidOf(key)));
  if (!names.every(isNamed)) sureness *= POLICY.withoutName;
  return phrases.length === 0 ? sureness : Math.min(1, sureness);
}

function phraseIn(key: string, text: string): boolean {
  const terms = termsOf(text).map((term) => term.key);
  const [first, second] = key.split(' ');
  return terms.some((term, at) => term === first && terms[at + 1] === second);
}

function coverOf(
  term: Term,
  statement: Statement,
  { before, heading, asked, passage, by, about }: Around,
  weigh: (term: Term) => number,
  speaksOfPrice: boolean,
): number {
  const isAsk = statement.ask !== undefined && term.subjects.has('answer');
  const own = statement.terms.map(
    (each) => kinship(each, term) && kinship(each, term) * weigh(each),
  );
  const nearest = (terms: readonly Term[]) =>
    Math.max(0, ...terms.map((each) => kinship(each, term)));
  return Math.max(
    0,
    ...own,
    before ? nearest(before.terms) * (statement.hangs ? COVERED.hungOn : COVERED.before) : 0,
    COVERED.heading * nearest([...statement.leadIn, ...(heading?.terms ?? [])]),
    COVERED.asked * asked,
    isAsk ? COVERED.ask : 0,
    COVERED.about * kinshipIn(about, term),
    COVERED.by * kinshipIn(by, term),
    kinshipIn(passage, term) * (speaksOfPrice ? COVERED.passageOfPrice : COVERED.passage),
  );
}

function manner(statement: Statement, { asked }: Around, question: Question): number {
  const { text, at, isQuestion, isDeadline, isSubject, ask } = statement;
  const { kind, wordsOf, loose, isForWishes, isForAsks } = question;
  const wantsDeadline =
    kind === 'time' && [...loose].some((key) => key === 'due' || key === 'fallig');
  const isRequest = ask === 'task' || ask === 'approval';
  const holds = isHeld(kind) && isQuestion && readQuestion(text).kind !== kind;
  const mayAsk = (kind === 'time' && isDeadline) || wordsOf !== undefined;
  return (
    (isQuestion && !mayAsk ? (holds ? POLICY.request : POLICY.question) : 1) *
    (isRequest && !isQuestion && !mayAsk && kind !== 'time' ? POLICY.request : 1) *
    (1 + POLICY.asked * asked) *
    ((isForWishes && isRequest) || (isForAsks && ask !== undefined) ? POLICY.wish : 1) *
    (wantsDeadline && isDeadline ? POLICY.deadline : 1) *
    (kind === 'yes-or-no' && asked > 0 && saysYesOrNo(text) ? POLICY.yesOrNo : 1) *
    (text.split(' ').length > LONG ? POLICY.long : 1) *
    (isSubject ? POLICY.subject : 1) *
    Math.max(POLICY.leastForPlace, 1 - POLICY.place * at)
  );
}
