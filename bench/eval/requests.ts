import { requestLogOdds } from '../../skills/reading/message/request-classifier/model.js';
import { TRAINED_ON } from '../../skills/reading/message/request-classifier/weights.js';
import {
  crossValidate,
  fingerprint,
  type Judged,
  type Sentence,
  scoreAt,
  shuffledFolds,
  THRESHOLD,
  toExamples,
} from '../train/cross-validation.js';
import { readRows, requestRow } from './corpus.js';
import type { Task } from './task.js';

const FOLDS = 5;
const SHUFFLE = 1;

/**
 * Sentences that ask for something. On the sentences that the shipped model was trained on, its own
 * verdicts say nothing of unseen mail: there the measure is the cross-validated one, and the other is
 * named for what it is.
 */
export const requests: Task = async (folder) => {
  const rows = readRows(folder, 'requests.jsonl', requestRow);
  if (rows === undefined) return undefined;
  const read = rows.map((row) => ({ ...row, got: requestLogOdds(row.text) > 0 }));
  const judged: Sentence[] = [];
  const shipped: Judged[] = [];
  for (const { text, label, got } of read) {
    if (label === undefined) continue;
    judged.push({ text, label: Boolean(label) });
    shipped.push([got ? 1 : -1, Boolean(label)]);
  }
  const isTrainingSet = fingerprint(rows.map(({ text }) => text)) === TRAINED_ON;
  return {
    predictions: read.map(({ id, text, got }) => ({
      ...(id === undefined ? {} : { id }),
      text,
      label: got,
    })),
    measured: {
      ...(judged.length === 0 ? {} : measure(judged, shipped, isTrainingSet)),
      n: judged.length,
    },
    notes: isTrainingSet
      ? [
          `P, R and F1 are cross-validated (${FOLDS} folds, one shuffle): each sentence is judged by a model that never saw it.`,
          `Not to be quoted: the shipped model on its own training sentences, F1 ${scoreAt(shipped, 0).f1.toFixed(1)}.`,
          'More shuffles, and blocks of rows that begin as no other sentence does: tsx bench/train/requests.ts --blocks --shuffles 3',
        ]
      : [
          'P, R and F1 are of the shipped model; this is another file than the one it was trained on.',
        ],
  };
};

function measure(
  sentences: readonly Sentence[],
  shipped: readonly Judged[],
  isTrainingSet: boolean,
): Readonly<Record<string, string>> {
  const { precision, recall, f1 } = isTrainingSet
    ? scoreAt(crossValidate(shuffledFolds(toExamples(sentences), FOLDS, SHUFFLE)), THRESHOLD)
    : scoreAt(shipped, 0);
  const kind = isTrainingSet ? 'cross-validated' : 'shipped model';
  return {
    [`P (${kind})`]: precision.toFixed(1),
    [`R (${kind})`]: recall.toFixed(1),
    [`F1 (${kind})`]: f1.toFixed(1),
  };
}
