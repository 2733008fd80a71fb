import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digestMeeting } from '../../adapters/openai/meeting.js';
import type { Model } from '../../adapters/openai/model.js';
import { createPrompts } from '../../adapters/openai/prompts/prompts.js';
import { summarizeThread } from '../../adapters/openai/thread.js';
import { createQuotingWriter } from '../../adapters/quoting/writer.js';
import { InvalidOutputError } from '../../skills/core/errors.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { Claim, CleanThread, Reader, Writer } from '../../skills/core/ports/writer.js';
import { splitSentences } from '../../skills/reading/sentences.js';
import { withGrounding } from '../../skills/writing/grounding/with-grounding.js';
import type { Task } from './task.js';

const point = z.object({
  /** The sentence that is retold; in a meeting the list and the number of the utterance: "action 3". */
  of: z.string(),
  right: z.array(z.string()),
  wrong: z.array(z.tuple([z.string(), z.string()])),
});
const common = {
  id: z.string(),
  /** Set where the notes were written after the checks, and judged once. */
  fresh: z.literal(true).optional(),
  points: z.array(point),
};
const source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mail'),
    ...common,
    subject: z.string(),
    from: z.string(),
    to: z.string(),
    text: z.string(),
  }),
  z.object({
    kind: z.literal('meeting'),
    ...common,
    utterances: z.array(z.tuple([z.string(), z.string()])),
  }),
]);
type Source = z.infer<typeof source>;
type Mail = Extract<Source, { kind: 'mail' }>;
type Meeting = Extract<Source, { kind: 'meeting' }>;

/** Shown as it is; left out because its quote says the same; or kept from people, by which checks. */
type Outcome = 'shown' | 'quoted' | 'withheld';

/** A note, and what is wrong with it (`right`: nothing). */
interface Judged {
  readonly kind: string;
  readonly note: string;
  readonly outcome: Outcome;
  readonly checks: readonly string[];
  readonly isFresh: boolean;
}

const NOW = Date.UTC(2026, 10, 25, 9);
const READER: Reader = {
  addresses: ['to@notes.example'],
  timeZone: 'UTC',
  locale: 'en-GB',
  now: NOW,
};
const NEVER = new AbortController().signal;
const quoting = createQuotingWriter();

/**
 * What the checks do with notes written by hand, right and wrong ones, that stand in for a model's: the
 * path is the product's own, at level all.
 */
export const notes: Task = async (folder) => {
  const file = join(folder, 'notes.jsonl');
  if (!existsSync(file)) return undefined;
  const sources = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => source.parse(JSON.parse(line)));
  const judged: Judged[] = [];
  for (const each of sources) {
    for (const { of, right, wrong } of each.points) {
      const all = [...right.map((note) => ['right', note] as const), ...wrong];
      for (const [kind, note] of all) {
        judged.push({ kind, note, isFresh: each.fresh === true, ...(await judge(each, of, note)) });
      }
    }
  }
  const isFailed = ({ kind, outcome }: Judged) =>
    outcome === (kind === 'right' ? 'withheld' : 'shown');
  return {
    predictions: judged.map(({ note, outcome }) => ({ text: note, label: outcome === 'shown' })),
    measured: table(judged.filter(({ isFresh }) => !isFresh)),
    notes: [
      `fresh: ${Object.entries(table(judged.filter(({ isFresh }) => isFresh)))
        .map(([name, value]) => `${name} ${value}`)
        .join('  ')}`,
      ...judged
        .filter(isFailed)
        .map(({ kind, note, checks }) =>
          kind === 'right'
            ? `withheld (${checks.join(', ')}): ${note}`
            : `shown (${kind}): ${note}`,
        ),
    ],
  };
};

/** How many of some notes come out as they should not, or should, kind by kind. */
function table(part: readonly Judged[]): Readonly<Record<string, string>> {
  const [right, wrong] = [true, false].map((is) =>
    part.filter(({ kind }) => (kind === 'right') === is),
  );
  const kinds = [...new Set(wrong?.map(({ kind }) => kind))];
  const caught = (some: readonly Judged[] = []) =>
    count(some, ({ outcome }) => outcome !== 'shown');
  return {
    'right withheld': count(right ?? [], ({ outcome }) => outcome === 'withheld'),
    'wrong caught': caught(wrong),
    ...Object.fromEntries(
      kinds.map((kind) => [kind, caught(wrong?.filter((each) => each.kind === kind))]),
    ),
  };
}

function count(part: readonly Judged[], isCounted: (judged: Judged) => boolean): string {
  return `${part.filter(isCounted).length} of ${part.length}`;
}

async function judge(
  each: Source,
  of: string,
  note: string,
): Promise<Pick<Judged, 'outcome' | 'checks'>> {
  const checks: string[] = [];
  const log: Log = {
    ...SILENT,
    warn: (_event, fields) => void checks.push(String(fields?.['checks'] ?? '')),
  };
  const outcome =
    each.kind === 'mail'
      ? await ofMail(each, of, note, log, checks)
      : await ofMeeting(each, of, note, log);
  return { outcome, checks };
}

const nothing = (): void => undefined;
const SILENT: Log = { info: nothing, warn: nothing, error: nothing };

/** A model that says nothing but this. */
function saying(answer: unknown): Model {
  return {
    client: { model: 'hand', ask: async ({ schema }) => schema.parse(answer) as never },
    prompts: createPrompts(),
  };
}

async function ofMail(
  mail: Mail,
  of: string,
  note: string,
  log: Log,
  checks: string[],
): Promise<Outcome> {
  const thread: CleanThread = {
    id: mail.id,
    subject: mail.subject,
    messages: [
      {
        id: 'mail',
        from: { name: mail.from, address: 'from@notes.example' },
        to: [{ name: mail.to, address: 'to@notes.example' }],
        cc: [],
        sentAt: NOW,
        text: mail.text,
      },
    ],
  };
  if (!mail.text.includes(of)) throw new Error(`${mail.id} has no sentence "${of}"`);
  const headline: Claim = { text: of, sourceIds: ['mail'], quote: of };
  const found = await quoting.summarizeThread(thread, READER, NEVER, 'headline');
  const writer: Writer = {
    ...quoting,
    model: 'hand',
    summarizeThread: (read, reader, signal, scope) =>
      summarizeThread(
        saying({ from: [1], note }),
        {
          quoting: {
            ...quoting,
            summarizeThread: async () => ({ ...found, headline, requests: [] }),
          },
          level: 'all',
        },
        read,
        reader,
        signal,
        scope,
      ),
  };
  try {
    const summary = await withGrounding(writer, log).summarizeThread(thread, READER, NEVER);
    const { fallback } = summary.writtenBy;
    if (fallback !== undefined) checks.push(fallback.replace(/^.*\((.*)\)$/u, '$1'));
    if (summary.headline.text === note) return 'shown';
    return fallback === undefined ? 'quoted' : 'withheld';
  } catch (thrown) {
    if (thrown instanceof InvalidOutputError) return 'withheld';
    throw thrown;
  }
}

async function ofMeeting(
  { id, utterances }: Meeting,
  of: string,
  note: string,
  log: Log,
): Promise<Outcome> {
  const [list, at] = of.split(' ');
  const transcript = {
    id,
    attendees: [],
    gaps: [],
    utterances: utterances.map(([speaker, text], index) => ({ id: `u${index}`, speaker, text })),
  };
  const before = utterances.slice(0, Number(at) - 1).flatMap(([, text]) => splitSentences(text));
  const own = splitSentences(utterances[Number(at) - 1]?.[1] ?? '');
  const from = own.map((_, index) => before.length + index + 1).slice(0, 3);
  const cited = { from, note };
  const answer = {
    decisions: list === 'decision' ? [cited] : [],
    actions: list === 'action' ? [{ ...cited, owner: null }] : [],
    openQuestions: list === 'question' ? [cited] : [],
  };
  const empty = await quoting.digestMeeting({ ...transcript, utterances: [] }, READER, NEVER);
  const writer: Writer = {
    ...quoting,
    model: 'hand',
    digestMeeting: (read, reader, signal) =>
      digestMeeting(
        saying(answer),
        { ...quoting, digestMeeting: async () => empty },
        read,
        reader,
        signal,
      ),
  };
  const digest = await withGrounding(writer, log).digestMeeting(transcript, READER, NEVER);
  const [claim] = [...digest.decisions, ...digest.actions, ...digest.openQuestions];
  if (claim === undefined) return 'withheld';
  return claim.text === note ? 'shown' : 'quoted';
}
