import { CancelledError, toDaybriefError } from '../../skills/core/errors.js';
import type { Transcript, Utterance } from '../../skills/core/ports/meetings.js';
import type {
  ActionItem,
  Claim,
  MeetingDigest,
  Reader,
  Writer,
} from '../../skills/core/ports/writer.js';
import { readDue } from '../../skills/reading/dates/dates.js';
import { splitSentences } from '../../skills/reading/sentences.js';
import { askInParts } from './client/in-parts.js';
import type { Model } from './model.js';
import { toCitedClaim, withoutFound } from './notes/cited-claim.js';
import { type Numbered, renderNumbered } from './notes/numbered.js';
import { markUntrusted } from './prompts/marking.js';
import { stretchSchema } from './prompts/schemas.js';

/** Sentences of one stretch: about five minutes of speech. */
const LONGEST_STRETCH = 60;

/** What a model found in a meeting beside what code did. */
interface Added {
  readonly decisions: readonly Claim[];
  readonly actions: readonly ActionItem[];
  readonly openQuestions: readonly Claim[];
}

/**
 * Digests a meeting with `quoting`, and asks the model, stretch by stretch, what else was decided,
 * taken on and left open; what it finds stands behind what was found.
 *
 * A stretch that fails adds nothing; when all fail, the first failure is thrown.
 */
export async function digestMeeting(
  model: Model,
  quoting: Writer,
  transcript: Transcript,
  reader: Reader,
  signal: AbortSignal,
): Promise<MeetingDigest> {
  const found = await quoting.digestMeeting(transcript, reader, signal);
  const heard: Added[] = [];
  let failure: unknown;
  for (const stretch of toStretches(transcript.utterances)) {
    try {
      const parts = await askInParts(stretch, (part) =>
        askStretch(model, part, transcript, reader, signal),
      );
      heard.push(...parts);
    } catch (thrown) {
      const error = toDaybriefError(thrown);
      if (error instanceof CancelledError) throw error;
      failure ??= error;
    }
  }
  if (heard.length === 0 && failure !== undefined) throw failure;
  const all = [...found.decisions, ...found.actions, ...found.openQuestions];
  const add = <C extends Claim>(list: (added: Added) => readonly C[]): readonly C[] =>
    withoutFound(heard.flatMap(list), all);
  const decisions = add((each) => each.decisions);
  const actions = add((each) => each.actions);
  const openQuestions = add((each) => each.openQuestions);
  const isAdded = decisions.length + actions.length + openQuestions.length > 0;
  return {
    ...found,
    decisions: [...found.decisions, ...decisions],
    actions: [...found.actions, ...actions],
    openQuestions: [...found.openQuestions, ...openQuestions],
    writtenBy: { model: isAdded ? model.client.model : 'none' },
  };
}

function toStretches(utterances: readonly Utterance[]): readonly (readonly Numbered[])[] {
  const sentences = utterances.flatMap(({ id, speaker, text }) =>
    splitSentences(text).map((sentence) => ({
      sourceId: id,
      by: speaker,
      text: sentence.text,
      number: 0,
    })),
  );
  const count = Math.ceil(sentences.length / LONGEST_STRETCH);
  return Array.from({ length: count }, (_, at) =>
    sentences.slice(at * LONGEST_STRETCH, (at + 1) * LONGEST_STRETCH),
  );
}

/** What the model finds in a stretch, borne out by its sentences. */
export async function askStretch(
  { client, prompts }: Model,
  items: readonly Numbered[],
  transcript: Transcript,
  reader: Reader,
  signal: AbortSignal,
): Promise<Added> {
  const sentences = items.map((item, at) => ({ ...item, number: at + 1 }));
  const text = renderNumbered(sentences);
  const marked = markUntrusted(text);
  const people = [...new Set(transcript.utterances.flatMap(({ speaker }) => speaker ?? []))];
  const said = await client.ask({
    name: 'meeting_stretch',
    schema: stretchSchema(
      sentences.map(({ number }) => number),
      people,
    ),
    system: `${prompts.stretch(text)}\n${marked.rule}`,
    user: marked.text,
    signal,
  });
  // "Rent the coffee machine" is how a decision is noted, too: the list says what it is.
  const claims = (list: typeof said.decisions): readonly Claim[] =>
    list.flatMap((cited) => toCitedClaim(cited, sentences) ?? []);
  return {
    decisions: claims(said.decisions),
    openQuestions: claims(said.openQuestions),
    actions: said.actions.flatMap((cited) => {
      const claim = toCitedClaim(cited, sentences);
      return claim ? [toActionItem(claim, cited.owner, transcript, reader)] : [];
    }),
  };
}

/** An owner is who says it, or somebody whom the words name; the day is read from the words. */
function toActionItem(
  claim: Claim,
  named: string | null,
  transcript: Transcript,
  reader: Reader,
): ActionItem {
  const source = transcript.utterances.find(({ id }) => claim.sourceIds.includes(id));
  const [first = ''] = named?.toLowerCase().split(' ') ?? [];
  const isOwn = source?.speaker === named;
  const isNamed = first !== '' && claim.quote.toLowerCase().includes(first);
  const due = readDue(claim.quote, {
    reference: transcript.startedAt ?? reader.now,
    timeZone: reader.timeZone,
    locale: reader.locale,
  });
  return {
    ...claim,
    ...(named !== null && (isOwn || isNamed) ? { owner: named } : {}),
    ...(due ? { due } : {}),
  };
}
