import type { Claim, Reader, Writer } from '../core/ports/writer.js';
import type { Question } from '../reading/question/read-question.js';
import { keysOf } from '../reading/question/terms.js';
import type { FoundAnswer } from './compose.js';
import type { AskedSource } from './source.js';

/**
 * Answers a question for all that was decided or is to be done in a meeting or a thread with that part
 * of its digest; undefined where no such thing is asked, or the part has nothing on the topic.
 */
export async function answerList(
  { list, terms }: Question,
  { whole }: AskedSource,
  writer: Writer,
  reader: Reader,
  signal: AbortSignal,
): Promise<FoundAnswer | undefined> {
  if (list === undefined || whole === undefined) return undefined;
  const { decided, toDo, writtenBy } =
    whole.kind === 'meeting'
      ? await ofMeeting(whole.transcript, writer, reader, signal)
      : await ofThread(whole.thread, writer, reader, signal);
  const claims = (list === 'decided' ? decided : toDo).filter((claim) => {
    const keys = keysOf(`${claim.text} ${claim.quote}`);
    return terms.length === 0 || terms.some(({ key }) => keys.includes(key));
  });
  return claims.length === 0 ? undefined : { claims, isSure: true, writtenBy };
}

async function ofMeeting(
  transcript: Parameters<Writer['digestMeeting']>[0],
  writer: Writer,
  reader: Reader,
  signal: AbortSignal,
) {
  const { decisions, actions, writtenBy } = await writer.digestMeeting(transcript, reader, signal);
  return { decided: decisions as readonly Claim[], toDo: actions as readonly Claim[], writtenBy };
}

async function ofThread(
  thread: Parameters<Writer['summarizeThread']>[0],
  writer: Writer,
  reader: Reader,
  signal: AbortSignal,
) {
  const { decisions, requests, writtenBy } = await writer.summarizeThread(thread, reader, signal);
  return { decided: decisions, toDo: requests as readonly Claim[], writtenBy };
}
