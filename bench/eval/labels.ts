import { z } from 'zod';
import { readRows } from './corpus.js';
import { inSeat, writeTranscript } from './meetings.js';
import { askAtTerminal, type Shown } from './person.js';
import type { Task } from './task.js';

/** Rows between a line that is shown and one that annotators linked, at most. */
const NEAR = 3;

const linked = z.array(z.object({ from: z.array(z.number()) })).optional();

/** A meeting whose decisions and actions annotators linked to what was said. */
const labelledMeeting = z.object({
  id: z.string(),
  rows: z.array(
    z.tuple([z.string(), z.string().nullable(), z.number(), z.unknown(), z.unknown(), z.string()]),
  ),
  decisions: linked,
  actions: linked,
});
type LabelledMeeting = z.infer<typeof labelledMeeting>;

const KINDS = [
  ['decisions', 'Decided'],
  ['actions', 'To do'],
] as const;

/**
 * Finding, on labelled sentences: how many of the linked decisions and actions stand under "Decided" and "To do", and how many of
 * the lines there are near a linked one.
 */
export const labels: Task = (folder) => {
  const meetings = readRows(folder, 'meetings.jsonl', labelledMeeting);
  if (meetings === undefined) return Promise.resolve(undefined);
  return inSeat(async (seat) => {
    const tallies: Record<'decisions' | 'actions', Tally> = {
      decisions: NOTHING,
      actions: NOTHING,
    };
    for (const meeting of meetings) {
      const file = writeTranscript(toMeetingRow(meeting), seat.folder);
      const shown = await askAtTerminal(['meeting', file, '--length', 'full'], seat);
      for (const [kind, heading] of KINDS) {
        const gold = meeting[kind];
        const tally = gold && tallyOf(gold, shownRows(shown, heading, meeting));
        if (tally) tallies[kind] = sum(tallies[kind], tally);
      }
    }
    const { decisions, actions } = tallies;
    return {
      predictions: [],
      measured: {
        'decisions found': share(decisions.found, decisions.gold),
        'decisions precise': share(decisions.precise, decisions.shown),
        'actions found': share(actions.found, actions.gold),
        'actions precise': share(actions.precise, actions.shown),
      },
      notes: [],
    };
  });
};

function toMeetingRow({ id, rows }: LabelledMeeting) {
  return {
    id,
    summaries: [],
    utterances: rows.map(([speaker, role, start, , , text]) => ({
      speaker: `${role ?? ''} ${speaker}`.trim(),
      text,
      startMs: Math.round(start * 1000),
    })),
  };
}

/** The rows of the meeting that the lines under a heading rest on: an utterance is cited by its number. */
function shownRows({ reply }: Shown, heading: string, { rows }: LabelledMeeting) {
  const items = reply.sections.find((section) => section.heading === heading)?.items ?? [];
  return items.map(({ sources: [source] }) => {
    const seconds = secondsOf(source?.label ?? '');
    return rows.reduce(
      (best, [, , start], at) =>
        Math.abs(start - seconds) < Math.abs((rows[best]?.[2] ?? 0) - seconds) ? at : best,
      0,
    );
  });
}

/** "1:02:03 Dana" -> 3723, half a second added: the label leaves out what is less. */
function secondsOf(label: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /(?:(\d+):)?(\d+):(\d\d)/u.exec(label) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + 0.5;
}

/** What was linked, what was shown, and which of both are near each other; rows of one meeting. */
interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly shown: number;
  readonly precise: number;
}

const NOTHING: Tally = { gold: 0, found: 0, shown: 0, precise: 0 };

function tallyOf(gold: readonly { readonly from: readonly number[] }[], rows: readonly number[]) {
  const isNear = (a: number, b: number) => Math.abs(a - b) <= NEAR;
  const all = gold.flatMap(({ from }) => from);
  return {
    gold: gold.length,
    found: gold.filter(({ from }) => from.some((a) => rows.some((b) => isNear(a, b)))).length,
    shown: rows.length,
    precise: rows.filter((a) => all.some((b) => isNear(a, b))).length,
  };
}

function sum(a: Tally, b: Tally): Tally {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    shown: a.shown + b.shown,
    precise: a.precise + b.precise,
  };
}

function share(part: number, of: number): string {
  return `${part}/${of} = ${(part / Math.max(1, of)).toFixed(2)}`;
}
