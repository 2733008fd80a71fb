import type {
  AskedPoint,
  Blank,
  CleanThread,
  DraftBrief,
  Reader,
  ReplyDraft,
} from '../../../skills/core/ports/writer.js';
import { anyLanguagePattern, START } from '../../../skills/reading/languages/language-pattern.js';
import { readQuestion } from '../../../skills/reading/question/read-question.js';
import { isCourtesy, requestKind } from '../../../skills/reading/requests/classify.js';
import { toParagraphsAsWritten } from '../../../skills/reply/as-written.js';
import { isReader } from '../mail/people.js';
import { findRequests } from '../mail/requests.js';
import { type MailSentence, readThread } from '../mail/thread-text.js';

/** More questions than this are a form, and no form is filled in by mail. */
const MOST_ASKED = 8;
const CHOOSES = anyLanguagePattern(({ questions }) => questions.which, { ...START, flags: 'i' });
const IS_QUESTION = /[?？؟]["'”’»)]*\s*$/u;

/**
 * Finds what waits for an answer, and lets the person's own words stand as they are: an honest
 * skeleton, in which nothing is worded for anybody.
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
  const requested = new Set(findRequests(text).map(({ sentence }) => sentence));
  const asking = text.sentences.filter(
    (sentence) =>
      answering.includes(sentence.message.id) &&
      mayMeanReader(sentence, reader) &&
      (requested.has(sentence) || isQuestion(sentence)),
  );
  const asked = asking.slice(0, MOST_ASKED).map(toAskedPoint);
  return { paragraphs: toParagraphsAsWritten(asked, instruction), writtenBy: { model: 'none' } };
}

function isQuestion({ text, language }: MailSentence): boolean {
  return IS_QUESTION.test(text) && !isCourtesy(text, language);
}

/** Words to nobody in particular are to everyone the message was sent to. */
function mayMeanReader({ addressees: { people, everyone } }: MailSentence, reader: Reader) {
  return everyone || people.length === 0 || people.some((person) => isReader(person, reader));
}

function toAskedPoint({ text, quote, message, language }: MailSentence): AskedPoint {
  return { sourceId: message.id, quote, missing: missingIn(text, language) };
}

function missingIn(text: string, language: string | undefined): Blank {
  const { kind } = readQuestion(text);
  if (kind === 'time') return 'when';
  if (kind === 'amount') return 'how-much';
  if (kind === 'person') return 'who';
  if (CHOOSES().test(text)) return 'which';
  const asked = requestKind(text, language);
  if (asked === 'meeting') return 'when';
  return asked === 'approval' || kind === 'yes-or-no' ? 'yes-or-no' : 'answer';
}
