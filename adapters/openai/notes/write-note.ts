import { TooLargeError } from '../../../skills/core/errors.js';
import type { Claim, CleanThread } from '../../../skills/core/ports/writer.js';
import type { ReadThread } from '../../../skills/reading/message/read-thread.js';
import {
  groundNote,
  type NoteProblem,
  saysNoMore,
} from '../../../skills/writing/grounding/ground-note.js';
import type { Cast } from '../../../skills/writing/grounding/wording/people.js';
import type { Model } from '../model.js';
import { markUntrusted } from '../prompts/marking.js';
import { noteSchema } from '../prompts/schemas.js';
import { aroundOf, type Excerpt, excerptAround, renderNumbered } from './numbered.js';
import { tidyNote } from './tidy-note.js';

/** What code found, to be put into a few words. */
export interface Found {
  readonly claim: Claim;
  /** The sentence of the claim that counts, where it quotes several. */
  readonly point: string;
  /** Whether it asks for something. */
  readonly isAsk: boolean;
  readonly language: string | undefined;
  /** ISO dates that code worked out. */
  readonly computed: readonly string[];
}

/** What became of a note. */
export type Note =
  | { readonly kind: 'written'; readonly text: string }
  /** Right, and no more than the quote says in the same words. */
  | { readonly kind: 'same'; readonly text: string }
  /** Nothing was said, or there is nothing to word. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly problems: readonly NoteProblem[] };

/** Fewer sentences around the point where the window is small, down to the point alone. */
const SHARES = [1, 0.4, 0] as const;

/**
 * Has the model put what code found into a few words.
 *
 * It sees the sentences around it by numbers, among which it cites: whom to tell of, what and when was
 * decided before, and stays. Throws what `ModelClient.ask` throws.
 */
export async function writeNote(
  model: Model,
  thread: ReadThread,
  found: Found,
  signal: AbortSignal,
): Promise<Note> {
  const [sourceId = ''] = found.claim.sourceIds;
  for (const share of SHARES) {
    const excerpt = excerptAround(thread, { sourceId, words: found.point }, share);
    if (!excerpt) return { kind: 'none' };
    try {
      return judge(await ask(model, excerpt, found, signal), excerpt, thread, found);
    } catch (thrown) {
      if (!(thrown instanceof TooLargeError) || share === SHARES.at(-1)) throw thrown;
    }
  }
  return { kind: 'none' };
}

async function ask(
  { client, prompts }: Model,
  { sentences, point }: Excerpt,
  { isAsk, language }: Found,
  signal: AbortSignal,
): Promise<string> {
  const text = renderNumbered(sentences);
  const marked = markUntrusted(text);
  const { note } = await client.ask({
    name: 'note',
    schema: noteSchema(sentences.map(({ number }) => number)),
    system: `${prompts.note(text, { isAsk, language })}\n${marked.rule}`,
    user: `${marked.text}\n\nThe ${isAsk ? 'open point' : 'news'} is sentence [${point.number}].`,
    signal,
  });
  return note;
}

function judge(said: string, excerpt: Excerpt, thread: CleanThread, found: Found): Note {
  const text = tidyNote(said, excerpt.point.by);
  const { quote } = found.claim;
  if (text === '') return { kind: 'none' };
  if (saysNoMore(text, quote)) return { kind: 'same', text };
  const problems = groundNote(text, {
    sourceId: excerpt.point.sourceId,
    quote,
    ...aroundOf(excerpt, thread),
    cast: castOf(excerpt, thread),
    isAsk: found.isAsk,
    mayTakeOn: false,
    language: found.language,
    computed: found.computed,
  });
  return problems.length === 0 ? { kind: 'written', text } : { kind: 'refused', problems };
}

/** Who says the point, to whom, and who else is in the thread. */
function castOf({ point }: Excerpt, { messages }: CleanThread): Cast {
  const message = messages.find(({ id }) => id === point.sourceId);
  const readers = [...(message?.to ?? []), ...(message?.cc ?? [])].flatMap(
    ({ name }) => name ?? [],
  );
  const others = messages.flatMap(({ from, to, cc }) =>
    [from, ...to, ...cc].flatMap(({ name }) => name ?? []),
  );
  return { author: message?.from.name, readers, others };
}
