import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { cuesOf, readMeeting } from '../../adapters/quoting/meeting/meeting-text.js';
import { readFeatures } from '../../adapters/quoting/meeting/trained-models/features.js';
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

/** A meeting with its labels, and its sentences as the product reads them. */
export interface LabelledMeeting {
  readonly id: string;
  readonly corpus: string;
  /** Meetings of one series speak of the same. */
  readonly series: string;
  readonly items: Readonly<Partial<Record<Kind, readonly (readonly number[])[]>>>;
  readonly sentences: readonly LabelledSentence[];
}

/** A sentence, where its rows are, and what the model sees of it. */
export interface LabelledSentence {
  readonly from: number;
  readonly to: number;
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
    const { sentences, cues, people } = readMeeting({ utterances, attendees: [] });
    const features = readFeatures(sentences, (at) => cuesOf(sentences, at, cues), people.words);
    let cursor = { utterance: -1, offset: 0 };
    return {
      id,
      corpus,
      series: corpus === 'ICSI' ? id.slice(0, 3) : id.slice(0, 6),
      items: {
        decisions: decisions.map(({ from }) => from),
        ...(actions ? { actions: actions.map(({ from }) => from) } : {}),
      },
      sentences: sentences.map(({ utterance, quote }, at) => {
        const from = cursor.utterance === utterance ? cursor.offset : 0;
        const text = utterances[utterance]?.text ?? '';
        const offset = Math.max(from, text.indexOf(quote.slice(0, 30), from));
        cursor = { utterance, offset: offset + 1 };
        const own = placed.filter(
          (place) =>
            place.utterance === utterance &&
            place.offset < offset + quote.length &&
            place.offset + place.length > offset,
        );
        const first = own[0]?.row ?? 0;
        const last = own.at(-1)?.row ?? first;
        return {
          from: first,
          to: last,
          isImportant: own.some(({ row }) => rows[row]?.[4] === 1),
          features: features[at] ?? new Uint16Array(),
        };
      }),
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
