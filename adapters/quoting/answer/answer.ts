import type { Answer, Claim, Passage, Reader } from '../../../skills/core/ports/writer.js';
import { fold } from '../../../skills/reading/fold.js';
import { type Question, readQuestion } from '../../../skills/reading/question/read-question.js';
import { termsOf } from '../../../skills/reading/question/terms.js';
import { type Around, type Asked, type Fit, fitOf } from './fit.js';
import { hasNumber } from './holds.js';
import { keysIn, kinship, kinshipIn } from './kinship.js';
import { readStatements, type Statement } from './statements.js';

/** How many sentences at most, and how much of the best one's sureness each needs. */
const FACT = { most: 3, leastOfBest: 0.85 };
/** What somebody said about a topic is more than one sentence. */
const TOPIC = { most: 4, leastOfBest: 0.7 };
/** What is left of a question after each passage, and after the first sentence of its answer. */
const LATE = 0.6;
const LATE_ANSWER = 2;
/** The share of the asked terms that a question of somebody has to have to be the same. */
const SAME_QUESTION = 0.6;
/** Said by somebody else than the one whose words are asked for. */
const OTHER_SPEAKER = 0.3;
/** Says a date or an amount rather than that something is attached. */
const INFORMATIVE = 1.08;

interface Ranked extends Fit {
  readonly statement: Statement;
  readonly before: Statement | undefined;
}

/**
 * Answers a question from passages (utterances of a meeting, messages of a thread, blocks of a document)
 * in their own sentences, best first, and says how sure it is that they answer it.
 *
 * Throws the signal's reason when it is aborted.
 */
export async function answer(
  question: string,
  passages: readonly Passage[],
  { addresses }: Reader,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const writtenBy = { model: 'none' } as const;
  const ranked = rank(readQuestion(question), passages, addresses);
  const [best] = ranked;
  if (best === undefined || best.sureness === 0) return { claims: [], sureness: 0, writtenBy };
  const { most, leastOfBest } = ranked.length > 0 && isTopic(question) ? TOPIC : FACT;
  const chosen: Claim[] = [];
  for (const each of ranked) {
    if (chosen.length === most || each.sureness < best.sureness * leastOfBest) break;
    const claim = toClaim(each);
    const words = fold(claim.quote);
    const isTold =
      (each.statement.isSubject && chosen.length > 0) ||
      chosen.some(({ quote }) => fold(quote).includes(words) || words.includes(fold(quote)));
    if (!isTold) chosen.push(claim);
  }
  return { claims: chosen, sureness: Math.min(1, best.sureness), writtenBy };
}

function isTopic(question: string): boolean {
  return readQuestion(question).kind === 'topic';
}

function rank(
  question: Question,
  passages: readonly Passage[],
  own: readonly string[],
): readonly Ranked[] {
  const read = passages.map((passage) => ({ passage, statements: readStatements(passage) }));
  const all = read.flatMap(({ statements }) => statements);
  const asked = toAsked(question, all, passages);
  let open: Open = { about: undefined, by: undefined, sureness: 0 };
  const ranked = read.flatMap(({ passage, statements }) => {
    const keys = keysIn(statements);
    const by = keysIn([{ terms: termsOf(peopleOf(passage, own)) }]);
    const about = keysIn([{ terms: termsOf(passage.about ?? '') }]);
    const isOther = open.by !== passage.by && open.about === passage.about;
    const answers = isOther ? open.sureness : 0;
    open = openAfter(open, passage, statements, asked);
    const factor = speaker(passage, question, passages);
    let heading: Statement | undefined;
    return statements.map((statement, at): Ranked => {
      const before = statements[at - 1]?.isSubject ? undefined : statements[at - 1];
      if (before?.isHeading) heading = before;
      const place = at === 0 ? 1 : at <= LATE_ANSWER ? LATE : 0;
      const around: Around = { before, heading, asked: answers * place, passage: keys, by, about };
      const fit = fitOf(statement, around, asked);
      const sureness = fit.sureness * factor * worth(statement, question);
      return { ...fit, sureness, statement, before };
    });
  });
  return ranked.sort((a, b) => b.sureness - a.sureness);
}

/** A question that somebody left open: in which thread, whose, and how surely it is the one asked. */
interface Open {
  readonly about: string | undefined;
  readonly by: string | undefined;
  readonly sureness: number;
}

function openAfter(
  open: Open,
  { by, about }: Passage,
  statements: readonly Statement[],
  { question: { kind, terms, loose } }: Asked,
): Open {
  const last = statements.findLastIndex(({ isQuestion }) => isQuestion);
  const firm = terms.filter(({ key }) => !loose.has(key));
  const keys = keysIn(statements.slice(Math.max(0, last - 1), last + 1));
  const said = last === -1 ? [] : firm.filter((term) => kinshipIn(keys, term) > 0);
  const share = said.length / Math.max(1, firm.length);
  const put = readQuestion(statements[last]?.text ?? '').kind;
  const mayAnswer = kind !== 'topic' && (put === kind || put === 'yes-or-no');
  const isSame = share >= SAME_QUESTION && mayAnswer;
  return isSame ? { about, by, sureness: share } : { ...open, sureness: open.sureness * LATE };
}

/** Who speaks, and to whom the reader does: by name, and by the organisation in the address. */
function peopleOf({ by = '', isOwn, partOf }: Passage, own: readonly string[]): string {
  if (partOf === undefined || !('from' in partOf)) return by;
  const others = [partOf.from, ...(isOwn ? partOf.to : [])].filter(
    ({ address }) => !own.includes(address),
  );
  return [by, ...others.flatMap(({ name = '', address }) => [name, wordsOfAddress(address)])].join(
    ' ',
  );
}

function wordsOfAddress(address: string): string {
  return address.replace(/[@.-]/gu, ' ');
}

/** Terms that name nobody who speaks here, and how rare each is. */
function toAsked(
  question: Question,
  statements: readonly Statement[],
  passages: readonly Passage[],
): Asked {
  const speakers = passages.flatMap(({ by = '' }) => termsOf(by).map(({ key }) => key));
  const isSpeaker = (key: string) => question.wordsOf === 'person' && speakers.includes(key);
  const terms = question.terms.filter(({ key }) => !isSpeaker(key));
  const weights = new Map(
    terms.map((asked) => {
      const holders = statements.filter((statement) =>
        statement.terms.some((term) => kinship(term, asked) > 0),
      ).length;
      return [asked.key, Math.log(1 + (statements.length + 1) / (holders + 0.5))] as const;
    }),
  );
  const names = question.names.filter((name) => !name.some(isSpeaker));
  return { question: { ...question, terms, names }, weights, people: namesOf(passages) };
}

function namesOf(passages: readonly Passage[]): ReadonlySet<string> {
  const people = passages.flatMap(({ by, partOf }) => {
    if (partOf === undefined) return [by];
    const named =
      'attendees' in partOf ? partOf.attendees : [partOf.from, ...partOf.to, ...partOf.cc];
    return [by, ...named.map(({ name }) => name)];
  });
  return new Set(
    people.flatMap((name = '') => name.split(/[^\p{L}]+/u)).filter((word) => word.length > 2),
  );
}

function speaker(
  { by = '', isOwn, partOf }: Passage,
  { wordsOf, terms }: Question,
  passages: readonly Passage[],
): number {
  if (wordsOf === undefined) return 1;
  if (wordsOf === 'asker') {
    const isMail = partOf !== undefined && 'from' in partOf;
    return isOwn || (!isMail && passages.every((each) => !each.isOwn)) ? 1 : OTHER_SPEAKER;
  }
  const isAsked = (name: string) =>
    termsOf(name).some(({ key }) => terms.some((term) => term.key === key));
  if (passages.every((each) => !isAsked(each.by ?? ''))) return 1;
  return isAsked(by) ? 1 : OTHER_SPEAKER;
}

function worth({ text }: Statement, { kind }: Question): number {
  return kind === 'topic' && hasNumber(text) ? INFORMATIVE : 1;
}

/** The sentence as it was written, with the one before it where it hangs on that. */
function toClaim({ statement, before, needsBefore }: Ranked): Claim {
  const { passage, text } = statement;
  const both = needsBefore && before ? `${before.text} ${text}` : text;
  const quote = fold(passage.text).includes(fold(both)) ? both : text;
  return { text: quote, sourceIds: [passage.id], quote };
}
