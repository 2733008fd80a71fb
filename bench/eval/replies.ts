import { splitReply } from '../../skills/reading/quotes/split-reply.js';
import { readRows, replyRow } from './corpus.js';
import type { Task } from './task.js';

/** Only the new text of a reply; exact after white space is normalised. */
export const replies: Task = async (folder) => {
  const rows = readRows(folder, 'replies.jsonl', replyRow);
  if (rows === undefined) return undefined;
  const read = rows.map((row) => ({ ...row, text: splitReply(row.input).newText }));
  const judged = read.filter(({ expected }) => expected !== undefined);
  const exact = judged.filter(({ text, expected = '', accept }) =>
    [expected, ...accept].some((right) => normalise(right) === normalise(text)),
  );
  const percent = ((100 * exact.length) / Math.max(1, judged.length)).toFixed(1);
  return {
    predictions: read.map(({ id, text }) => ({ id, text })),
    measured: judged.length === 0 ? {} : { exact: `${exact.length}/${judged.length}`, percent },
    notes: [],
  };
};

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
