import { createQuotingWriter } from '../../adapters/quoting/writer.js';
import type { Transcript } from '../../skills/core/ports/meetings.js';
import type { Claim, MeetingDigest, Reader } from '../../skills/core/ports/writer.js';
import { type MeetingRow, meetingRow, readRows } from './corpus.js';
import { findViolations } from './faithfulness.js';
import { firstWords } from './rouge.js';
import { scoreTexts } from './score-texts.js';
import type { Task } from './task.js';

/** Words of an overview, and of actions with decisions (corpora/BASELINES.md). */
const OVERVIEW_WORDS = 110;

export const nobody: Reader = { addresses: [], timeZone: 'UTC', locale: 'en-GB', now: 0 };

/** A corpus row as the transcript a reader of .vtt would hand over. */
export function toTranscript(row: MeetingRow): Transcript {
  return {
    id: row.id,
    ...(row.title === undefined ? {} : { title: row.title }),
    attendees: [],
    gaps: [],
    utterances: row.utterances.map(({ speaker, text, startMs }, at) => ({
      id: `u${at}`,
      text: joinSpelledLetters(text),
      ...(speaker === undefined ? {} : { speaker }),
      ...(startMs === undefined ? {} : { startMs }),
    })),
  };
}

/** "T_V_" is how these corpora write "TV"; no meeting platform does. */
function joinSpelledLetters(text: string): string {
  return text.replace(/\b(?:[A-Z]_)+/gu, (letters) => letters.replaceAll('_', ''));
}

/** General summaries: what "in short" says. */
export const meetings: Task = (folder) =>
  digestTask(folder, {
    compose: ({ inShort }) => [inShort],
    references: ({ summaries }) => summaries,
  });

/** Actions and decisions, then what was weighed and what was left open. */
export const actions: Task = (folder) =>
  digestTask(folder, {
    compose: ({ actions: items, decisions, proposals = [], considered = [], openQuestions }) => [
      items,
      decisions,
      proposals,
      considered,
      openQuestions,
    ],
    references: ({ actionsAndDecisions }) => (actionsAndDecisions ? [actionsAndDecisions] : []),
  });

interface DigestTask {
  compose(digest: MeetingDigest): readonly (readonly Claim[])[];
  references(row: MeetingRow): readonly string[];
}

async function digestTask(folder: string, task: DigestTask): ReturnType<Task> {
  const rows = readRows(folder, 'meetings.jsonl', meetingRow);
  if (rows === undefined) return undefined;
  const writer = createQuotingWriter();
  const texts: { id: string; text: string; references: readonly string[] }[] = [];
  const notes: string[] = [];
  let claims = 0;
  for (const row of rows) {
    const transcript = toTranscript(row);
    const digest = await writer.digestMeeting(transcript, nobody, new AbortController().signal);
    const said = task.compose(digest).flat();
    claims += said.length;
    notes.push(...findViolations(said, transcript.utterances).map((v) => `${row.id}: ${v}`));
    const text = firstWords(said.map((claim) => claim.text).join('\n'), OVERVIEW_WORDS);
    texts.push({ id: row.id, text, references: task.references(row) });
  }
  return {
    predictions: texts.map(({ id, text }) => ({ id, text })),
    measured: { ...scoreTexts(texts, OVERVIEW_WORDS), claims, unfaithful: notes.length },
    notes,
  };
}
