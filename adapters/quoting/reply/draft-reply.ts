import type {
  AskedPoint,
  Blank,
  CleanThread,
  DraftBrief,
  Reader,
  ReplyDraft,
} from '../../../skills/core/ports/writer.js';
import { anyLanguagePattern, START } from '../../../skills/reading/languages/language-pattern.js';
import { asksOutright } from '../../../skills/reading/message/outright.js';
import { isReader } from '../../../skills/reading/message/people.js';
import { type QuestionKind, readQuestion } from '../../../skills/reading/question/read-question.js';
import { toParagraphsAsWritten } from '../../../skills/writing/grounding/as-written.js';
import { type MailSentence, readThread } from '../mail/thread-text.js';
import { matchAnswers } from './match-answers.js';

/** More questions than this are a form, and no form is filled in by mail. */
const MOST_ASKED = 8;
const AMOUNTS: ReadonlySet<QuestionKind> = new Set(['amount', 'price', 'count', 'duration']);
const CHOOSES = anyLanguagePattern(({ questions }) => questions.which, { ...START, flags: 'i' });

/**
 * Finds what waits for an answer, and which of it the person's own words answer; nothing is worded for
 * anybody.
 *
 * Throws the signal's reason when it is aborted.
 */
export async function draftReply(
  thread: CleanThread,
  { answering, instruction }: DraftBrief,
  reader: Reader,
  signal: AbortSignal,
): Promise<ReplyDraft> {
  signal.throwIfAborted();
  const text = readThread(thread, reader);
  const asking = text.sentences.filter(
    (sentence) =>
      answering.includes(sentence.message.id) &&
      mayMeanReader(sentence, reader) &&
      asksOutright(sentence),
  );
  // "I need it by Friday" says by when the request before it is wanted.
  const isDeadlineOf = (at: number, id: string) =>
    asking.some((other) => other.dueAt === at && other.message.id === id);
  const asked = asking
    .filter(({ at, message }) => !isDeadlineOf(at, message.id))
    .slice(0, MOST_ASKED)
    .map(toAskedPoint);
  const paragraphs =
    instruction === undefined
      ? toParagraphsAsWritten(asked, undefined)
      : matchAnswers(asked, instruction);
  return { paragraphs, writtenBy: { model: 'none' } };
}

/** Words to nobody in particular are to everyone the message was sent to. */
function mayMeanReader({ addressees: { people, everyone } }: MailSentence, reader: Reader) {
  return everyone || people.length === 0 || people.some((person) => isReader(person, reader));
}

function toAskedPoint({ quote, message, ...sentence }: MailSentence): AskedPoint {
  return { sourceId: message.id, quote, missing: missingIn(sentence) };
}

function missingIn({ text, ask }: Pick<MailSentence, 'text' | 'ask'>): Blank {
  const { kind } = readQuestion(text);
  if (kind === 'time') return 'when';
  if (AMOUNTS.has(kind)) return 'how-much';
  if (kind === 'person') return 'who';
  if (CHOOSES().test(text)) return 'which';
  if (ask === 'meeting') return 'when';
  return ask === 'approval' || kind === 'yes-or-no' ? 'yes-or-no' : 'answer';
}
