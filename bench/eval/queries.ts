import { meetingRow, queryRow, readRows } from './corpus.js';
import { inSeat, wordsBySpeaker, writeTranscript } from './meetings.js';
import { askAtTerminal } from './person.js';
import { strayQuotations } from './quotations.js';
import { firstWords } from './rouge.js';
import { scoreTexts } from './score-texts.js';
import type { Task } from './task.js';

/** Words of an answer (corpora/BASELINES.md). */
const ANSWER_WORDS = 80;

/** Questions about meetings, asked as a person asks them; "I found nothing" is an answer without words. */
export const queries: Task = (folder) => {
  const rows = readRows(folder, 'queries.jsonl', queryRow);
  const meetings = readRows(folder, 'meetings.jsonl', meetingRow);
  if (rows === undefined || meetings === undefined) return Promise.resolve(undefined);
  return inSeat(async (seat) => {
    const files = new Map(meetings.map((row) => [row.id, writeTranscript(row, seat.folder)]));
    const said = new Map(meetings.map((row) => [row.id, wordsBySpeaker(row)]));
    const texts: { id: string; text: string; references: readonly string[] }[] = [];
    const notes: string[] = [];
    let unanswered = 0;
    for (const { id, meetingId, query, summary } of rows) {
      const file = files.get(meetingId);
      if (file === undefined) continue;
      const shown = await askAtTerminal(['ask', query, '--in', file], seat);
      const words = shown.words();
      if (words === '') unanswered += 1;
      const source = said.get(meetingId) ?? '';
      notes.push(...strayQuotations(words, source).map((each) => `${id}: nobody said “${each}”`));
      const text = firstWords(words, ANSWER_WORDS);
      texts.push({ id, text, references: summary === undefined ? [] : [summary] });
    }
    return {
      predictions: texts.map(({ id, text }) => ({ id, text })),
      measured: {
        ...scoreTexts(texts, ANSWER_WORDS),
        unanswered,
        'not in the source': notes.length,
      },
      notes,
    };
  });
};
