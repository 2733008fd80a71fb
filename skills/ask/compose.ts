import { EXAMPLE_NOTE } from '../core/example-note.js';
import type { Answer, Claim, Passage, Reader } from '../core/ports/writer.js';
import type { Coverage } from '../core/receipts/coverage.js';
import type { Action, Item, PrivateReply, RichText, Section } from '../core/reply.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { fold } from '../reading/fold.js';
import { detectLanguage } from '../reading/languages/detection/detect-language.js';
import type { Question } from '../reading/question/read-question.js';
import { proofOf } from '../writing/grounding/proof.js';
import { quotation } from '../writing/quotation.js';
import { isQuoted } from '../writing/quoted.js';
import type { Candidate, Found } from './find.js';
import type { AskedSource, Origin } from './source.js';

/** What a writer made of the groups that were found. */
export interface FoundAnswer extends Answer {
  /** False when the claims are only what comes closest. */
  readonly isSure: boolean;
}

/** A source that was searched, and what it has. */
export interface Searched {
  readonly source: AskedSource;
  readonly found: Found;
  readonly answer: FoundAnswer;
  /** True when the person did not name it: it is what they saw last, or sent along. */
  readonly isImplied: boolean;
}

const LONGEST_QUESTION = 80;
const MOST_CLOSEST = 2;

/** Composes an answer: each line with its proof, and where else was looked before. */
export function renderAnswer(
  searched: Searched,
  before: readonly Searched[],
  reader: Reader,
): PrivateReply {
  const { source, answer, isImplied } = searched;
  const others = before.map(({ source: { name } }) => name).join(' and ');
  return {
    kind: 'answer',
    audience: 'asker',
    title: ['From ', { bold: source.name }],
    lead: [
      ...(others === '' ? [] : [[`Nothing about it in ${others}.`]]),
      ...(isImplied && source.kind !== 'mail'
        ? [['To ask your mail instead, add “--in mail”.']]
        : []),
      ...exampleNote(source),
    ],
    sections: [{ items: toItems(answer.claims, source, reader) }],
    coverage: { ...receiptOf(source), writtenBy: answer.writtenBy },
    ...(source.reference === undefined ? {} : { source: source.reference }),
    actions: [
      { kind: 'feedback', label: '👍', verdict: 'good' },
      { kind: 'feedback', label: '👎', verdict: 'bad' },
    ],
  };
}

function exampleNote({ isExample }: AskedSource): readonly RichText[] {
  return isExample ? [EXAMPLE_NOTE] : [];
}

/** Says that nothing answers, where that was looked for, which words are missing, and what comes closest. */
export function renderNothing(
  question: Question,
  searched: readonly Searched[],
  reader: Reader,
): PrivateReply {
  const shown = searched.find(({ answer }) => answer.claims.length > 0) ?? searched.at(-1);
  const where = searched.map(({ source }) => countedName(source)).join(' and ');
  return {
    kind: 'answer',
    audience: 'asker',
    title: [`I found no answer to “${shorten(question.text)}” in ${where}.`],
    lead: [
      ...missingWords(question, searched).map((line) => [line]),
      ...(shown ? exampleNote(shown.source) : []),
    ],
    sections: shown === undefined ? [] : closestSection(shown, reader),
    ...(shown === undefined ? {} : { coverage: receiptOf(shown.source) }),
    ...(shown?.source.reference === undefined ? {} : { source: shown.source.reference }),
    empty: true,
  };
}

/** Asks for a topic where a question names none. */
export function renderVague(): PrivateReply {
  return {
    kind: 'answer',
    audience: 'asker',
    title: ['About whom, or about what?'],
    lead: [
      ['Name a person or a topic, for example: what did Dana say about the budget?'],
      ['What is new, and what needs you, is in your digest.'],
    ],
    sections: [],
    actions: [{ kind: 'command', label: 'Digest', command: 'digest' }],
  };
}

function toItems(claims: readonly Claim[], source: AskedSource, reader: Reader): readonly Item[] {
  return claims.map((claim, at) => toItem(claim, at + 1, source, reader));
}

function toItem(claim: Claim, number: number, source: AskedSource, reader: Reader): Item {
  const origins = claim.sourceIds.flatMap((id) => source.origins.get(id) ?? []);
  const [first] = origins;
  const open: readonly Action[] = first?.link
    ? [{ kind: 'open', label: 'Open', link: first.link }]
    : [];
  return {
    number,
    ...wordsOf(claim, first, source, reader),
    sources: origins.map(({ id, label, link }) => ({ id, label, ...(link ? { link } : {}) })),
    ...(first?.reference === undefined
      ? {}
      : {
          reference: first.reference,
          actions: [
            ...open,
            { kind: 'command', label: 'More', command: `summarize "${first.reference}"` },
          ],
        }),
  };
}

/** A quote behind who said it and when; a model's sentence with its quote below. */
function wordsOf(
  claim: Claim,
  origin: Origin | undefined,
  source: AskedSource,
  reader: Reader,
): Pick<Item, 'text' | 'quote' | 'reasons'> {
  const passage = passageOf(claim, source);
  const { day } = origin ?? {};
  if (!isQuoted(claim)) {
    const quote = proofOf(claim);
    return {
      text: withBoldSpeaker(claim.text),
      ...(quote ? { quote } : {}),
      ...(day ? { reasons: [day] } : {}),
    };
  }
  const language =
    passage?.reading?.language ?? detectLanguage(passage?.text ?? claim.quote) ?? 'en';
  const who = passage?.isOwn ? 'You' : passage?.by;
  const words = quotation(claim.text, language);
  const reasons = passage ? daysNamed(claim, passage, reader) : [];
  return {
    text:
      who === undefined
        ? [[day, words].filter(Boolean).join(': ')]
        : [{ bold: who }, `${day ? `, ${day}` : ''}: ${words}`],
    ...(reasons.length > 0 ? { reasons } : {}),
  };
}

function passageOf({ sourceIds }: Claim, { groups }: AskedSource): Passage | undefined {
  const [id] = sourceIds;
  return groups.flatMap(({ passages }) => passages).find((passage) => passage.id === id);
}

/** The days that the words name by their distance: "by Friday", "tomorrow". */
function daysNamed({ quote }: Claim, { reading }: Passage, reader: Reader): readonly string[] {
  const words = fold(quote);
  const days = (reading?.sentences ?? [])
    .filter((sentence) => words.includes(fold(sentence.quote)))
    .flatMap(({ due, day }) => due ?? day ?? [])
    .filter((day) => !/\d/u.test(day.words))
    .map(({ date, words: named }) => {
      const { absolute, relative } = formatInterfaceDay(date, reader);
      return `“${named}” is ${absolute}, ${relative}`;
    });
  return [...new Set(days)];
}

/** "Dana Ortiz: the figures are final" with its speaker in bold. */
function withBoldSpeaker(text: string): RichText {
  const [speaker] = /^\p{Lu}[^:“”"]{1,40}(?=: )/u.exec(text) ?? [];
  return speaker === undefined ? [text] : [{ bold: speaker }, text.slice(speaker.length)];
}

function closestSection(searched: Searched, reader: Reader): readonly Section[] {
  const { source, found, answer } = searched;
  const quoted = toItems(answer.claims.slice(0, MOST_CLOSEST), source, reader);
  const threads = found.closest.slice(0, MOST_CLOSEST).flatMap((candidate) => {
    const item = closestItem(candidate, source);
    return item ? [item] : [];
  });
  const items = quoted.length > 0 || source.kind !== 'mail' ? quoted : threads;
  if (items.length === 0) return [];
  return [{ heading: 'Closest', items: items.map((item, at) => ({ ...item, number: at + 1 })) }];
}

function closestItem({ group }: Candidate, source: AskedSource): Item | undefined {
  const newest = group.passages.at(-1);
  const origin = newest && source.origins.get(newest.id);
  if (newest === undefined || origin === undefined) return undefined;
  const { id, label, day, reference, link } = origin;
  return {
    text: [{ bold: label }],
    reasons: [[newest.by, day].filter(Boolean).join(', ')],
    sources: [{ id, label, ...(link ? { link } : {}) }],
    ...(reference === undefined
      ? {}
      : {
          reference,
          actions: [{ kind: 'command', label: 'More', command: `summarize "${reference}"` }],
        }),
  };
}

/** Which words of the question occur nowhere, where others do. */
function missingWords(question: Question, searched: readonly Searched[]): readonly string[] {
  const absent = question.terms.filter(({ key }) =>
    searched.every(({ found }) => found.absent.some((term) => term.key === key)),
  );
  if (absent.length === question.terms.length) return [];
  if (absent.length === 0) return ['The words occur, but not together.'];
  return [`Nobody mentions ${absent.map(({ word }) => `“${word}”`).join(', ')}.`];
}

function shorten(question: string): string {
  return question.length <= LONGEST_QUESTION
    ? question
    : `${question.slice(0, LONGEST_QUESTION - 1)}…`;
}

function countedName({ kind, name, read, unit }: AskedSource): string {
  const many = `${read} ${read === 1 ? unit.slice(0, -1) : unit}`;
  return kind === 'mail' ? name.replace('your mail', many) : `the ${many} of ${name}`;
}

function receiptOf({ unit, read, found, skipped, notes }: AskedSource): Coverage {
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  return { unit, found: found ?? read + left, read, skipped, ...(notes ? { notes } : {}) };
}
