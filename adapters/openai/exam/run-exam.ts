import * as z from 'zod';
import { InvalidOutputError, TooSlowError, toDaybriefError } from '../../../skills/core/errors.js';
import type { Reader } from '../../../skills/core/ports/writer.js';
import { fold } from '../../../skills/reading/fold.js';
import { readThread } from '../../../skills/reading/message/read-thread.js';
import { groundDraft, sentenceText } from '../../../skills/writing/grounding/ground-draft.js';
import { askPassages } from '../answer.js';
import type { Level } from '../level.js';
import { askStretch } from '../meeting.js';
import type { Model } from '../model.js';
import { writeNote } from '../notes/write-note.js';
import { draftReply } from '../reply.js';
import {
  ANSWERS,
  EXAM_DAY,
  NOTES,
  type NoteQuestion,
  PHRASE,
  REPLY,
  STRETCH,
  TITLE,
  toThread,
} from './questions.js';

/** What came of an exam. */
export interface ExamResult {
  readonly level: Level;
  readonly right: number;
  readonly of: number;
  /** Names of the questions that were answered wrong, or not. */
  readonly wrong: readonly string[];
  /** Of one answer, in the middle. */
  readonly medianMs: number;
}

const READER: Reader = {
  addresses: ['emil@exam.example'],
  name: 'Emil Brandt',
  timeZone: 'UTC',
  locale: 'en-GB',
  now: EXAM_DAY,
};

interface Question {
  readonly name: string;
  /** What has to be right for a level: asks for `words`; what is not one of them only counts. */
  readonly kind: 'ask' | 'other' | 'phrase';
  isRight(model: Model, signal: AbortSignal): Promise<boolean>;
}

/** Asks are worded from this many right on: the checks find most of the wrong ones. */
const ENOUGH_ASKS = 3;
/** Right answers below which a model that words some asks does so by chance. */
const ENOUGH_RIGHT = 7;
/** Questions in a row, from the first, that nobody answers in time. */
const ENOUGH_TOO_SLOW = 2;
/** Wrong answers that level `all` forgives, none of them one that code cannot check later. */
const FORGIVEN = 1;

const QUESTIONS: readonly Question[] = [
  ...NOTES.map(toNoteQuestion),
  ...ANSWERS.map(
    ({ name, question, passages, answeredBy }): Question => ({
      name,
      kind: 'other',
      async isRight(model, signal) {
        const sentences = passages.map((text, at) => ({
          sourceId: `p${at}`,
          by: undefined,
          text,
          number: at + 1,
        }));
        const claims = await askPassages(model, question, sentences, signal);
        return answeredBy === undefined
          ? claims.length === 0
          : claims.length > 0 && claims.every(({ sourceIds }) => sourceIds[0] === `p${answeredBy}`);
      },
    }),
  ),
  {
    name: REPLY.name,
    kind: 'other',
    async isRight(model, signal) {
      const asked = { ...TITLE, sentences: [REPLY.text] };
      const brief = {
        answering: ['mail'],
        length: 'full',
        instruction: REPLY.instruction,
      } as const;
      const thread = toThread(asked);
      const draft = groundDraft(
        await draftReply(model, thread, brief, READER, signal),
        thread,
        brief,
        READER,
      );
      const text = draft.paragraphs
        .flatMap(({ sentences }) => sentences.map((each) => sentenceText(each, () => '…')))
        .join(' ');
      return (
        !draft.isAsWritten &&
        REPLY.says.every((each) => each.test(text)) &&
        !REPLY.saysNot.test(text)
      );
    },
  },
  {
    name: STRETCH.name,
    kind: 'other',
    async isRight(model, signal) {
      const utterances = STRETCH.utterances.map(([speaker, text], at) => ({
        id: `u${at}`,
        speaker,
        text,
      }));
      const sentences = utterances.map(({ id, speaker, text }, at) => ({
        sourceId: id,
        by: speaker,
        text,
        number: at + 1,
      }));
      const transcript = { id: 'exam', attendees: [], gaps: [], utterances };
      const { decisions } = await askStretch(model, sentences, transcript, READER, signal);
      const cited = new Set(decisions.flatMap(({ sourceIds }) => sourceIds));
      return (
        cited.size === STRETCH.decided.length && STRETCH.decided.every((at) => cited.has(`u${at}`))
      );
    },
  },
  {
    name: PHRASE.name,
    kind: 'phrase',
    async isRight({ client }, signal) {
      const names = Object.keys(PHRASE.commands);
      const lines = Object.entries(PHRASE.commands).map(([name, what]) => `${name}: ${what}`);
      const { command } = await client.ask({
        name: 'phrase',
        schema: z.strictObject({ command: z.enum(names) }),
        system: `Which command do the words of a person mean? Answer in JSON.\n${lines.join('\n')}`,
        user: PHRASE.words,
        signal,
      });
      return command === PHRASE.means;
    },
  },
  { ...toNoteQuestion(TITLE), kind: 'other' },
];

/**
 * Asks a model a dozen invented questions whose right answers code can tell, with the prompts that are
 * used every day.
 *
 * What it answers in no form, or too slowly, is wrong. Throws what says that no model answers at all:
 * `UnavailableError`, `AuthenticationError` and their kind.
 */
export async function runExam(
  model: Model,
  now: () => number,
  signal: AbortSignal,
): Promise<ExamResult> {
  const wrong: Question[] = [];
  const times: number[] = [];
  for (const question of QUESTIONS) {
    const began = now();
    const failure = await failureAt(question, model, signal);
    if (failure) wrong.push(question);
    times.push(now() - began);
    // It will not get faster.
    if (failure instanceof TooSlowError && wrong.length === ENOUGH_TOO_SLOW) throw failure;
  }
  return {
    level: levelFor(wrong),
    right: QUESTIONS.length - wrong.length,
    of: QUESTIONS.length,
    wrong: wrong.map(({ name }) => name),
    medianMs: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
  };
}

/** What was wrong with an answer; undefined for a right one. */
async function failureAt(
  question: Question,
  model: Model,
  signal: AbortSignal,
): Promise<Error | undefined> {
  try {
    return (await question.isRight(model, signal)) ? undefined : new Error(question.name);
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    if (error instanceof InvalidOutputError || error instanceof TooSlowError) return error;
    throw error;
  }
}

function levelFor(wrong: readonly Question[]): Level {
  const count = (kind: Question['kind'], among: readonly Question[]): number =>
    among.filter((question) => question.kind === kind).length;
  if (count('ask', QUESTIONS) - count('ask', wrong) < ENOUGH_ASKS) return 'off';
  if (QUESTIONS.length - wrong.length < ENOUGH_RIGHT) return 'off';
  return count('other', wrong) === 0 && wrong.length <= FORGIVEN ? 'all' : 'words';
}

function toNoteQuestion(asked: NoteQuestion): Question {
  return {
    name: asked.name,
    kind: asked.isAsk ? 'ask' : 'other',
    async isRight(model, signal) {
      const quote = asked.sentences[asked.at] ?? '';
      const note = await writeNote(
        model,
        readThread(toThread(asked), READER),
        {
          claim: { text: quote, sourceIds: ['mail'], quote },
          point: quote,
          isAsk: asked.isAsk,
          language: asked.language,
          computed: [],
        },
        signal,
      );
      // Who only copies has shown nothing: the smallest models do.
      const isCopied = note.kind === 'same' && fold(note.text) === fold(quote);
      const isWorded = note.kind === 'written' || (note.kind === 'same' && !isCopied);
      return isWorded && asked.says.every((each) => each.test(note.text));
    },
  };
}
