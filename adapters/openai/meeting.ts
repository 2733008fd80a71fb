import type { z } from 'zod';
import { CancelledError, toDaybriefError } from '../../skills/core/errors.js';
import type { Transcript, Utterance } from '../../skills/core/ports/meetings.js';
import type { ActionItem, Claim, MeetingDigest, Reader } from '../../skills/core/ports/writer.js';
import { readDue } from '../../skills/reading/dates/dates.js';
import { toClaim } from './claims.js';
import { askInParts } from './client/in-parts.js';
import type { Model } from './model.js';
import { markUntrusted } from './prompts/marking.js';
import { choiceSchema, stretchSchema } from './prompts/schemas.js';

/** Characters of one stretch: about ten minutes of speech. */
const LONGEST_STRETCH = 12_000;
const IN_SHORT = 4;

type Said = z.infer<typeof stretchSchema>;

/**
 * Digests a meeting stretch by stretch.
 *
 * Facts are never summarized twice: the second step only chooses among statements by number. A
 * stretch that fails is a visible gap; when all fail, the first failure is thrown.
 */
export async function digestMeeting(
  model: Model,
  transcript: Transcript,
  reader: Reader,
  signal: AbortSignal,
): Promise<MeetingDigest> {
  const heard: { readonly stretch: readonly Utterance[]; readonly said: Said }[] = [];
  const gaps: string[] = [];
  let failure: unknown;
  for (const stretch of toStretches(transcript.utterances)) {
    try {
      const parts = await askInParts(stretch, async (part) => ({
        stretch: part,
        said: await askStretch(model, part, signal),
      }));
      heard.push(...parts);
    } catch (thrown) {
      const error = toDaybriefError(thrown);
      if (error instanceof CancelledError) throw error;
      failure ??= error;
      gaps.push(`${describeSpan(stretch)} not covered`);
    }
  }
  if (heard.length === 0 && failure !== undefined) throw failure;
  const points = heard.flatMap(({ said }) => said.points.map(toClaim));
  return {
    inShort: await choose(model, points, signal),
    decisions: heard.flatMap(({ said }) => said.decisions.map(toClaim)),
    actions: heard.flatMap(({ said }) =>
      said.actions.map((action) => toActionItem(action, transcript, reader)),
    ),
    openQuestions: heard.flatMap(({ said }) => said.openQuestions.map(toClaim)),
    chapters: heard.flatMap(({ stretch, said }) => toChapter(stretch, said.title)),
    gaps,
    writtenBy: { model: model.client.model },
  };
}

/** Consecutive utterances of at most `LONGEST_STRETCH` characters together; a longer one stands alone. */
function toStretches(utterances: readonly Utterance[]): readonly (readonly Utterance[])[] {
  const stretches: Utterance[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const utterance of utterances) {
    size += utterance.text.length;
    if (size > LONGEST_STRETCH) {
      stretches.push([]);
      size = utterance.text.length;
    }
    stretches.at(-1)?.push(utterance);
  }
  return stretches;
}

async function askStretch(
  { client, prompts }: Model,
  stretch: readonly Utterance[],
  signal: AbortSignal,
): Promise<Said> {
  const text = stretch
    .map(({ id, speaker, text }) => `${id} ${speaker ?? 'Somebody'}: ${text}`)
    .join('\n');
  const marked = markUntrusted(text);
  return client.ask({
    name: 'meeting_stretch',
    schema: stretchSchema,
    system: `${prompts.stretch(text)}\n${marked.rule}`,
    user: marked.text,
    signal,
  });
}

async function choose(
  { client, prompts }: Model,
  points: readonly Claim[],
  signal: AbortSignal,
): Promise<readonly Claim[]> {
  if (points.length <= IN_SHORT) return points;
  const marked = markUntrusted(points.map(({ text }, index) => `${index + 1}. ${text}`).join('\n'));
  const { chosen } = await client.ask({
    name: 'choice',
    schema: choiceSchema,
    system: `${prompts.choice}\n${marked.rule}`,
    user: marked.text,
    signal,
  });
  const wanted = new Set(chosen.slice(0, IN_SHORT));
  return points.filter((_, index) => wanted.has(index + 1));
}

function toActionItem(
  said: Said['actions'][number],
  transcript: Transcript,
  reader: Reader,
): ActionItem {
  const due = said.dueWords
    ? readDue(said.dueWords, {
        reference: transcript.startedAt ?? reader.now,
        timeZone: reader.timeZone,
        locale: reader.locale,
      })
    : undefined;
  const owner = said.owner ? findOwner(said.owner, said.sourceId, transcript) : undefined;
  return { ...toClaim(said), ...(owner ? { owner } : {}), ...(due ? { due } : {}) };
}

/** An owner is the speaker of the words, or somebody the words name; else there is none. */
function findOwner(named: string, sourceId: string, transcript: Transcript): string | undefined {
  const source = transcript.utterances.find(({ id }) => id === sourceId);
  const wanted = named.toLowerCase();
  if (source?.speaker?.toLowerCase().includes(wanted)) return source.speaker;
  return source?.text.toLowerCase().includes(wanted) ? named : undefined;
}

function toChapter(
  stretch: readonly Utterance[],
  title: string,
): readonly MeetingDigest['chapters'][number][] {
  const [first] = stretch;
  if (!first) return [];
  return [
    {
      title,
      sourceId: first.id,
      ...(first.startMs === undefined ? {} : { startMs: first.startMs }),
    },
  ];
}

function describeSpan(stretch: readonly Utterance[]): string {
  const [start, end] = [stretch[0]?.startMs, stretch.at(-1)?.endMs];
  if (start === undefined || end === undefined) {
    return `${stretch[0]?.id ?? ''} to ${stretch.at(-1)?.id ?? ''}`;
  }
  const clock = (ms: number) =>
    `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;
  return `${clock(start)} to ${clock(end)}`;
}
