import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readMeeting } from '../../adapters/quoting/meeting/meeting-text.js';
import { readFeatures } from '../../adapters/quoting/meeting/trained-models/features.js';
import { readPieces } from '../../adapters/quoting/meeting/trained-models/pieces.js';
import type { Utterance } from '../../skills/core/ports/meetings.js';
import { toUtterances } from '../../skills/reading/transcript/utterances.js';

/** What annotators linked sentences to. */
export type Kind = 'decisions' | 'actions';

const item = z.object({ text: z.string(), from: z.array(z.number()) });
const line = z.object({
  id: z.string(),
  corpus: z.string(),
  rows: z.array(z.tuple([z.string(), z.string(), z.number(), z.string(), z.number(), z.string()])),
  decisions: z.array(item),
  actions: z.array(item).optional(),
});

/** A meeting with its labels, and its pieces as the models see them. */
export interface LabelledMeeting {
  readonly id: string;
  readonly corpus: string;
  /** Meetings of one series speak of the same. */
  readonly series: string;
  readonly items: Readonly<Partial<Record<Kind, readonly (readonly number[])[]>>>;
  readonly pieces: readonly LabelledPiece[];
}

/** A piece of speech, the rows in it, and what the model sees of it. */
export interface LabelledPiece {
  readonly rows: readonly number[];
  /** The first row of the sentence that would be shown for it; undefined where none would. */
  readonly shown: number | undefined;
  readonly isImportant: boolean;
  readonly features: Uint16Array;
}

const NAMES: Readonly<Record<string, string>> = { PM: 'Paula', ID: 'Ivan', UI: 'Uma', ME: 'Mark' };

/** The texts of the corpus, a meeting each, for counting words. */
export function readTexts(folder: string): readonly (readonly string[])[] {
  return readLines(folder).map(({ rows }) => rows.map(([, , , , , text]) => text));
}

/** Reads the corpus as the product would hear it. */
export function readLabels(folder: string): readonly LabelledMeeting[] {
  return readLines(folder).map(({ id, corpus, rows, decisions, actions }) => {
    const utterances = toUtterances(
      rows.map(([speaker, role, start, , , text]) => ({
        speaker: `${NAMES[role] ?? role} ${speaker}`,
        startMs: start * 1000,
        endMs: start * 1000,
        text: text.replace(/\s+/gu, ' ').trim(),
      })),
    );
    const placed = placeRows(
      utterances,
      rows.map(([, , , , , text]) => text.replace(/\s+/gu, ' ').trim()),
    );
    const { sentences, people } = readMeeting({ utterances, attendees: [] });
    const pieces = readPieces(utterances, sentences);
    const features = readFeatures(pieces, people.words);
    const rowsOf = pieces.map(({ utterance, from, text }) =>
      placed
        .filter(
          (place) =>
            place.utterance === utterance &&
            place.offset < from + text.length &&
            place.offset + place.length > from,
        )
        .map(({ row }) => row),
    );
    const shown = new Map<number | undefined, number>();
    for (const [at, { sentence }] of pieces.entries()) {
      const [first] = rowsOf[at] ?? [];
      if (first !== undefined && !shown.has(sentence)) shown.set(sentence, first);
    }
    return {
      id,
      corpus,
      series: corpus === 'ICSI' ? id.slice(0, 3) : id.slice(0, 6),
      items: {
        decisions: decisions.map(({ from }) => from),
        ...(actions ? { actions: actions.map(({ from }) => from) } : {}),
      },
      pieces: pieces.map(({ sentence }, at) => ({
        rows: rowsOf[at] ?? [],
        shown: sentence === undefined ? undefined : shown.get(sentence),
        isImportant: (rowsOf[at] ?? []).some((row) => rows[row]?.[4] === 1),
        features: features[at] ?? new Uint16Array(),
      })),
    };
  });
}

function readLines(folder: string) {
  return readFileSync(path.join(folder, 'meetings.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((each) => line.parse(JSON.parse(each)));
}

function placeRows(utterances: readonly Utterance[], texts: readonly string[]) {
  let utterance = 0;
  let offset = 0;
  return texts.flatMap((text, row) => {
    if (text === '') return [];
    while (offset >= (utterances[utterance]?.text.length ?? Number.POSITIVE_INFINITY)) {
      utterance += 1;
      offset = 0;
    }
    const place = { row, utterance, offset, length: text.length };
    offset += text.length + 1;
    return [place];
  });
}
