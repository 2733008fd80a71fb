import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MeetingRow, meetingRow, readRows } from './corpus.js';
import { askAtTerminal, type Seat, type Shown } from './person.js';
import { strayQuotations } from './quotations.js';
import { firstWords } from './rouge.js';
import { scoreTexts } from './score-texts.js';
import type { Task } from './task.js';

/** Words of an overview, and of actions with decisions (corpora/BASELINES.md). */
const OVERVIEW_WORDS = 110;
/** Milliseconds that an utterance without a time gets. */
const UTTERANCE_MS = 4_000;
const NOW = Date.UTC(2026, 10, 21, 12);

/** General summaries: what stands under "In short". */
export const meetings: Task = (folder) =>
  meetingTask(folder, {
    headings: ['In short'],
    references: ({ summaries }) => summaries,
  });

/** Actions and decisions, as they are shown. */
export const actions: Task = (folder) =>
  meetingTask(folder, {
    headings: ['Decided', 'To do', 'Open'],
    references: ({ actionsAndDecisions }) => (actionsAndDecisions ? [actionsAndDecisions] : []),
  });

/** A row of a corpus as the file that a meeting platform exports; returns its path. */
export function writeTranscript(row: MeetingRow, folder: string): string {
  let at = 0;
  const cues = row.utterances.map(({ speaker, text, startMs = at }, index) => {
    const next = row.utterances[index + 1]?.startMs ?? startMs + UTTERANCE_MS;
    at = Math.max(next, startMs + 1);
    const voice = speaker === undefined ? '' : `<v ${escapeVtt(speaker)}>`;
    return `${clock(startMs)} --> ${clock(at)}\n${voice}${escapeVtt(joinSpelledLetters(text))}\n`;
  });
  const path = join(folder, `2026-11-20-${row.id.replace(/[^\w-]+/gu, '-')}.vtt`);
  writeFileSync(path, `WEBVTT\n\n${cues.join('\n')}`);
  return path;
}

/** All that was said, speaker by speaker: a sentence goes on behind somebody else's "Mm-hmm". */
export function wordsBySpeaker({ utterances }: MeetingRow): string {
  const speakers = [...new Set(utterances.map(({ speaker }) => speaker))];
  return speakers
    .flatMap((speaker) => utterances.filter((each) => each.speaker === speaker))
    .map(({ text }) => joinSpelledLetters(text))
    .join('\n');
}

/** Runs `work` in a folder of its own, from which a person asks. */
export async function inSeat<T>(work: (seat: Seat) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-eval-'));
  try {
    return await work({ folder, now: NOW });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** "T_V_" is how these corpora write "TV"; no meeting platform does. */
function joinSpelledLetters(text: string): string {
  return text.replace(/\b(?:[A-Z]_)+/gu, (letters) => letters.replaceAll('_', ''));
}

function escapeVtt(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\s+/gu, ' ');
}

function clock(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23);
}

interface MeetingTask {
  readonly headings: readonly string[];
  references(row: MeetingRow): readonly string[];
}

function meetingTask(folder: string, task: MeetingTask): ReturnType<Task> {
  const rows = readRows(folder, 'meetings.jsonl', meetingRow);
  if (rows === undefined) return Promise.resolve(undefined);
  return inSeat(async (seat) => {
    const texts: { id: string; text: string; references: readonly string[] }[] = [];
    const notes: string[] = [];
    for (const row of rows) {
      const shown = await showMeeting(row, seat);
      const strays = strayQuotations(shown.words(), wordsBySpeaker(row));
      notes.push(...strays.map((quotation) => `${row.id}: nobody said “${quotation}”`));
      const text = firstWords(shown.words(task.headings), OVERVIEW_WORDS);
      texts.push({ id: row.id, text, references: task.references(row) });
    }
    return {
      predictions: texts.map(({ id, text }) => ({ id, text })),
      measured: { ...scoreTexts(texts, OVERVIEW_WORDS), 'not in the source': notes.length },
      notes,
    };
  });
}

function showMeeting(row: MeetingRow, seat: Seat): Promise<Shown> {
  return askAtTerminal(['meeting', writeTranscript(row, seat.folder), '--length', 'full'], seat);
}
