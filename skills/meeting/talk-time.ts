import type { Transcript, Utterance } from '../core/ports/meetings.js';

/** How much one person spoke. */
export interface TalkTime {
  readonly speaker: string;
  /** 0 to 1; all shares of a meeting add up to 1. */
  readonly share: number;
}

/**
 * Who spoke how much, most first: by time where every named utterance has times, else by words.
 *
 * Utterances without a speaker are left out of both sides of the fraction.
 */
export function talkTime(transcript: Transcript): readonly TalkTime[] {
  const named = transcript.utterances.filter((utterance) => utterance.speaker !== undefined);
  const timed = named.every(({ startMs, endMs }) => startMs !== undefined && endMs !== undefined);
  const weigh = timed ? lengthOf : wordsOf;
  const totals = new Map<string, number>();
  for (const utterance of named) {
    const speaker = utterance.speaker ?? '';
    totals.set(speaker, (totals.get(speaker) ?? 0) + weigh(utterance));
  }
  const all = [...totals.values()].reduce((sum, each) => sum + each, 0);
  if (all === 0) return [];
  return [...totals]
    .map(([speaker, total]) => ({ speaker, share: total / all }))
    .sort((a, b) => b.share - a.share || a.speaker.localeCompare(b.speaker));
}

function lengthOf({ startMs = 0, endMs = 0 }: Utterance): number {
  return Math.max(0, endMs - startMs);
}

function wordsOf({ text }: Utterance): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
