import { createQuotingWriter } from '../../adapters/quoting/writer.js';
import { meetingRow, queryRow, readRows } from './corpus.js';
import { findViolations } from './faithfulness.js';
import { nobody, toTranscript } from './meetings.js';
import { firstWords } from './rouge.js';
import { scoreTexts } from './score-texts.js';
import type { Task } from './task.js';

/** Words of an answer (corpora/BASELINES.md). */
const ANSWER_WORDS = 80;

/** Questions about meetings. */
export const queries: Task = async (folder) => {
  const rows = readRows(folder, 'queries.jsonl', queryRow);
  const meetings = readRows(folder, 'meetings.jsonl', meetingRow);
  if (rows === undefined || meetings === undefined) return undefined;
  const transcripts = new Map(meetings.map((row) => [row.id, toTranscript(row)]));
  const writer = createQuotingWriter();
  const texts: { id: string; text: string; references: readonly string[] }[] = [];
  const notes: string[] = [];
  let claims = 0;
  for (const { id, meetingId, query, summary } of rows) {
    const utterances = transcripts.get(meetingId)?.utterances ?? [];
    const passages = utterances.map((said) => ({
      id: said.id,
      text: said.text,
      ...(said.speaker === undefined ? {} : { by: said.speaker }),
    }));
    const answer = await writer.answer(query, passages, nobody, new AbortController().signal);
    claims += answer.claims.length;
    notes.push(...findViolations(answer.claims, utterances).map((v) => `${id}: ${v}`));
    const text = firstWords(answer.claims.map((claim) => claim.text).join('\n'), ANSWER_WORDS);
    texts.push({ id, text, references: summary === undefined ? [] : [summary] });
  }
  return {
    predictions: texts.map(({ id, text }) => ({ id, text })),
    measured: { ...scoreTexts(texts, ANSWER_WORDS), claims, unfaithful: notes.length },
    notes,
  };
};
