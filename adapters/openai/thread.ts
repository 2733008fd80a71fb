import { InvalidOutputError } from '../../skills/core/errors.js';
import type { ReadSentence } from '../../skills/core/ports/message-reading.js';
import type {
  Claim,
  CleanThread,
  Reader,
  SummaryScope,
  ThreadSummary,
  Writer,
} from '../../skills/core/ports/writer.js';
import { nearDatesOf } from '../../skills/reading/dates/near-days.js';
import { fold } from '../../skills/reading/fold.js';
import { type ReadThread, readThread } from '../../skills/reading/message/read-thread.js';
import { describeModelFailure } from '../../skills/writing/fallback-and-cache/model-failure.js';
import type { Level } from './level.js';
import type { Model } from './model.js';
import { type Found, writeNote } from './notes/write-note.js';

/** Of a thread that is asked for in full, this many requests are worded. */
const MOST_REQUESTS = 5;

/**
 * Words what `quoting` found in a thread: what is asked, and at level `all` what is told.
 *
 * Who asks whom, by when, and what proves it stays as it was found. A note that is refused, or says no
 * more than its quote, changes nothing; the receipt says which check refused it.
 */
export async function summarizeThread(
  model: Model,
  { quoting, level }: { readonly quoting: Writer; readonly level: Level },
  thread: CleanThread,
  reader: Reader,
  signal: AbortSignal,
  scope?: SummaryScope,
): Promise<ThreadSummary> {
  const summary = await quoting.summarizeThread(thread, reader, signal, scope);
  const read = readThread(thread, reader);
  const refused = new Set<string>();
  let hasWritten = false;

  async function word<C extends Claim>(claim: C): Promise<C> {
    const found = toFound(claim, summary, read, reader);
    if (!found || (level !== 'all' && !found.isAsk)) return claim;
    const note = await writeNote(model, read, found, signal);
    if (note.kind === 'refused') for (const problem of note.problems) refused.add(problem);
    if (note.kind !== 'written') return claim;
    hasWritten = true;
    return { ...claim, text: note.text };
  }

  const headline = await word(summary.headline);
  const requests: ThreadSummary['requests'][number][] = [];
  for (const request of summary.requests) {
    const isHeadline = fold(request.quote) === fold(summary.headline.quote);
    const isWorded = scope !== 'headline' && requests.length < MOST_REQUESTS;
    const isTold = isHeadline && headline !== summary.headline;
    if (isHeadline) requests.push(isTold ? { ...request, text: headline.text } : request);
    else requests.push(isWorded ? await word(request) : request);
  }
  const fallback = refused.size > 0 ? describeRefused([...refused]) : undefined;
  return {
    ...summary,
    headline,
    requests,
    writtenBy: {
      model: hasWritten ? model.client.model : 'none',
      ...(fallback === undefined ? {} : { fallback }),
    },
  };
}

function toFound(
  claim: Claim,
  summary: ThreadSummary,
  thread: ReadThread,
  reader: Reader,
): Found | undefined {
  const sentence = sentenceOf(claim, thread);
  if (!sentence) return undefined;
  const dues = summary.requests.flatMap(({ due }) => due?.date ?? []);
  return {
    claim,
    point: sentence.quote,
    isAsk: isAsking(sentence),
    language: sentence.language,
    computed: [...dues, ...nearDatesOf(claim, thread, reader.timeZone)],
  };
}

/** Whether something is to be done by whoever reads a sentence; its author may only suggest, or promise. */
function isAsking({ ask, isPromise }: ReadSentence): boolean {
  return ask !== undefined && ask !== 'suggestion' && isPromise !== true;
}

/** The sentence that a claim quotes; one that asks where it quotes several. */
function sentenceOf({ sourceIds, quote }: Claim, thread: ReadThread): ReadSentence | undefined {
  const words = fold(quote);
  const quoted = thread.messages
    .filter(({ id }) => sourceIds.includes(id))
    .flatMap(({ reading }) => reading.sentences)
    .filter((sentence) => {
      const own = fold(sentence.quote);
      return own !== '' && words !== '' && (words.includes(own) || own.includes(words));
    });
  return quoted.find(isAsking) ?? quoted[0];
}

function describeRefused(checks: readonly string[]): string {
  return describeModelFailure(
    new InvalidOutputError({
      what: 'A note says something its source does not.',
      remedy: 'The words of the source stand alone.',
      checks,
    }),
  );
}
