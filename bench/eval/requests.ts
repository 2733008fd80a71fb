import { classifyRequests } from '../../skills/text/requests/classify.js';
import { readRows, requestRow } from './corpus.js';
import type { Task } from './task.js';

/**
 * Sentences that ask for something. The shipped model was trained on this training set; what it does
 * with unseen sentences is printed by bench/train/requests.ts (5-fold).
 */
export const requests: Task = async (folder) => {
  const rows = readRows(folder, 'requests.jsonl', requestRow);
  if (rows === undefined) return undefined;
  const labels = classifyRequests(rows.map(({ text }) => text));
  const read = rows.map((row, at) => ({ ...row, got: labels[at] ?? false }));
  const judged = read.filter(({ label }) => label !== undefined);
  const count = (got: boolean, gold: boolean) =>
    judged.filter((row) => row.got === got && Boolean(row.label) === gold).length;
  const [hits, wrong, missed] = [count(true, true), count(true, false), count(false, true)];
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return {
    predictions: read.map(({ id, text, got }) => ({
      ...(id === undefined ? {} : { id }),
      text,
      label: got,
    })),
    measured:
      judged.length === 0
        ? {}
        : {
            P: percent(hits, hits + wrong),
            R: percent(hits, hits + missed),
            F1: percent(2 * hits, 2 * hits + wrong + missed),
            n: judged.length,
          },
    notes: [
      'On corpora/parakweet the model sees its own training sentences; unseen ones: tsx bench/train/requests.ts --folds 5',
    ],
  };
};
