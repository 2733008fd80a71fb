import type { z } from 'zod';
import { TooLargeError } from '../../skills/core/errors.js';
import type { Person } from '../../skills/core/ports/mail.js';
import type {
  Claim,
  CleanMessage,
  CleanThread,
  Reader,
  Request,
  ThreadSummary,
} from '../../skills/core/ports/writer.js';
import { readDue } from '../../skills/reading/dates/dates.js';
import { toClaim } from './claims.js';
import type { Model } from './model.js';
import { markUntrusted } from './prompts/marking.js';
import { threadSchema } from './prompts/schemas.js';
import { renderThread } from './prompts/thread-text.js';

/**
 * Asks the model about one thread and nothing else.
 *
 * Who wrote a message, when a deadline is and whom a request addresses is decided here from the
 * message itself; the model only points at words. Throws `TooLargeError` when not even the
 * newest message fits.
 */
export async function summarizeThread(
  { client, prompts }: Model,
  thread: CleanThread,
  reader: Reader,
  signal: AbortSignal,
): Promise<ThreadSummary> {
  const said = await askOfNewest(thread, (part) => {
    const text = renderThread(part);
    const marked = markUntrusted(text);
    return client.ask({
      name: 'thread',
      schema: threadSchema,
      system: `${prompts.thread(text)}\n${marked.rule}\nThe reader is ${reader.name ?? reader.addresses[0] ?? 'unknown'}.`,
      user: marked.text,
      signal,
    });
  });
  const language = thread.messages.at(-1)?.language;
  return {
    headline: toClaim(said.headline),
    points: said.points.map(toClaim),
    requests: said.requests.flatMap((request) => toRequest(request, thread, reader)),
    decisions: said.decisions.map(toClaim),
    ...(language ? { language } : {}),
    writtenBy: { model: client.model },
  };
}

/** Asks about the whole thread or, where it is too long, about its newer half with the message that decides. */
async function askOfNewest<R>(
  thread: CleanThread,
  ask: (part: CleanThread) => Promise<R>,
): Promise<R> {
  try {
    return await ask(thread);
  } catch (thrown) {
    const { messages, lead } = thread;
    if (!(thrown instanceof TooLargeError) || messages.length < 2) throw thrown;
    const middle = Math.ceil(messages.length / 2);
    const kept = messages.filter(({ id }, at) => at >= middle || id === lead?.messageId);
    const newest = kept.length < messages.length ? kept : messages.slice(-1);
    return askOfNewest({ ...thread, messages: newest }, ask);
  }
}

type SaidRequest = z.infer<typeof threadSchema>['requests'][number];

function toRequest(said: SaidRequest, thread: CleanThread, reader: Reader): readonly Request[] {
  const message = thread.messages.find(({ id }) => id === said.sourceId);
  if (!message) return [];
  const claim: Claim = toClaim(said);
  const due = said.dueWords
    ? readDue(said.dueWords, {
        reference: message.sentAt,
        timeZone: reader.timeZone,
        locale: reader.locale,
        ...(message.language ? { language: message.language } : {}),
      })
    : undefined;
  return [
    {
      ...claim,
      from: message.from,
      to: findPeople(said.askedOf, message),
      kind: said.kind,
      ...(due ? { due } : {}),
    },
  ];
}

/** Whom the words name, among the people the message went to; else its only recipient. */
function findPeople(named: string | null, message: CleanMessage): readonly Person[] {
  const people = [...message.to, ...message.cc];
  const wanted = named?.toLowerCase();
  const found = people.filter(
    ({ name, address }) =>
      wanted !== undefined && (address === wanted || name?.toLowerCase().includes(wanted)),
  );
  if (found.length > 0) return found;
  return message.to.length === 1 ? message.to : [];
}
