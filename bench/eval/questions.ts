import { resolve } from 'node:path';
import { z } from 'zod';
import { readRows } from './corpus.js';
import { inSeat } from './meetings.js';
import { askAtTerminal } from './person.js';
import type { Task } from './task.js';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');
/** A quarter of an hour after the newest message of the example mailbox. */
const NOW = Date.parse('2026-11-24T09:00:00Z');

/** A question on the example mail, meetings and documents; `right` is what its first line has, unless nothing answers it. */
const questionRow = z.object({
  id: z.string(),
  half: z.enum(['chosen', 'held out', 'later']),
  query: z.string(),
  in: z.string().optional(),
  right: z.string().optional(),
});

/** Questions asked as a person asks them: how often the first line answers, and how often it is said that nothing does. */
export const questions: Task = (folder) => {
  const rows = readRows(folder, 'questions.jsonl', questionRow);
  if (rows === undefined) return Promise.resolve(undefined);
  return inSeat(async ({ folder: seatFolder }) => {
    const seat = {
      folder: seatFolder,
      mailbox: `${EXAMPLES}/mailbox.mbox`,
      me: 'alex.kim@example.com',
      now: NOW,
    };
    const predictions: { id: string; text: string }[] = [];
    const tally = new Map<string, readonly [good: number, all: number]>();
    const notes: string[] = [];
    for (const { id, half, query, in: source, right } of rows) {
      const place = source === undefined ? [] : ['--in', `${EXAMPLES}/${source}`];
      const { reply, words } = await askAtTerminal(['ask', query, ...place], seat);
      const [line = ''] = reply.empty ? [] : words().split('\n');
      const isGood = right === undefined ? line === '' : new RegExp(right, 'iu').test(line);
      const key = `${right === undefined ? 'said so' : 'right'}, ${half}`;
      const [good, all] = tally.get(key) ?? [0, 0];
      tally.set(key, [good + Number(isGood), all + 1]);
      predictions.push({ id, text: line });
      if (!isGood) notes.push(`${id}: ${query} -> ${line || 'nothing'}`);
    }
    const measured = [...tally].sort().map(([key, [good, all]]) => [key, `${good}/${all}`]);
    return { predictions, measured: Object.fromEntries(measured), notes };
  });
};
