/**
 * Trains the models that find decisions, tasks and what matters in a meeting.
 *
 *   tsx bench/train/meetings.ts            prints what they find in series of meetings they were not trained on
 *   tsx bench/train/meetings.ts --write    trains on everything, writes adapters/quoting/meeting/trained-models/weights.ts
 *   … --corpus DIR                         default: ../shared/corpora/meeting-labels
 *
 * The vocabulary stands in the weights file too: after a change of it run twice.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BUCKETS } from '../../adapters/quoting/meeting/trained-models/features.js';
import { LETTERS, ZERO } from '../../adapters/quoting/meeting/trained-models/model.js';
import { pickSpread } from '../../adapters/quoting/meeting/trained-models/pick-spread.js';
import { words } from '../../adapters/quoting/terms/tokens.js';
import { loadLanguages } from '../../skills/reading/languages/detection/detect-language.js';
import { blend, type Logistic, oddsOf, type Row, trainLogistic } from './logistic.js';
import { type Kind, type LabelledMeeting, readLabels, readTexts } from './meeting-labels.js';

const WEIGHTS_FILE = path.join(
  import.meta.dirname,
  '../../adapters/quoting/meeting/trained-models/weights.ts',
);
/** Words of this share of the meetings are common: the others would teach what one project spoke of. */
const COMMON = 0.5;
const FOLDS = 8;
const SHOWN = 5;
const WITHIN = 3;
const POLICY = { rounds: 6, rate: 0.05, penalty: 0.2, averaged: 3 };
/** Neighbours of a linked piece are nearly right. */
const NEIGHBOUR = 0.3;
/** How much of what matters to a summary goes into the two others. */
const IMPORTANCE = 0.2;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpora/meeting-labels' },
    write: { type: 'boolean', default: false },
  },
});
await loadLanguages();
const meetings = readLabels(values.corpus);
if (values.write) write();
else {
  for (const kind of ['decisions', 'actions'] as const) {
    const labelled = meetings.filter(({ items }) => items[kind] !== undefined);
    report(`${kind}, series left out`, kind, crossValidate(labelled, kind));
  }
  const ami = meetings.filter(({ corpus }) => corpus === 'AMI');
  const icsi = meetings.filter(({ corpus }) => corpus !== 'AMI');
  report('decisions, trained on AMI, ICSI', 'decisions', judge(train(ami, 'decisions'), icsi));
}

/** A meeting and where a model would show something. */
type Judged = readonly [meeting: LabelledMeeting, shown: readonly number[]];

function crossValidate(all: readonly LabelledMeeting[], kind: Kind): readonly Judged[] {
  const series = [...new Set(all.map((meeting) => meeting.series))];
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isHeld = (meeting: LabelledMeeting) => series.indexOf(meeting.series) % FOLDS === fold;
    const model = train(
      all.filter((meeting) => !isHeld(meeting)),
      kind,
    );
    return judge(model, all.filter(isHeld));
  });
}

function judge(model: Logistic, held: readonly LabelledMeeting[]): readonly Judged[] {
  return held.map((meeting): Judged => {
    const odds = meeting.pieces.map(({ features }) => oddsOf(model, features));
    const shownFor = (at: number) => meeting.pieces[at]?.shown;
    const picked = pickSpread(odds, SHOWN, (at) => shownFor(at) !== undefined);
    return [meeting, picked.flatMap((at) => shownFor(at) ?? [])];
  });
}

function train(all: readonly LabelledMeeting[], kind: Kind): Logistic {
  const rows = all.flatMap((meeting) => rowsOf(meeting, kind));
  const model = trainLogistic(rows, BUCKETS, POLICY);
  return blend(model, trainImportance(all), IMPORTANCE);
}

function trainImportance(all: readonly LabelledMeeting[]): Logistic {
  const rows = all.flatMap(({ pieces }) =>
    pieces.map(({ features, isImportant }) => ({ features, label: isImportant ? 1 : 0 })),
  );
  return trainLogistic(rows, BUCKETS, { ...POLICY, rounds: 4, penalty: 1, averaged: 1 });
}

function rowsOf({ items, pieces }: LabelledMeeting, kind: Kind): readonly Row[] {
  const linked = new Set((items[kind] ?? []).flat());
  const isLinked = pieces.map(({ rows }) => rows.some((row) => linked.has(row)));
  return pieces.map(({ features }, at) => {
    const isNear = [at - 2, at - 1, at + 1, at + 2].some((other) => isLinked[other]);
    return { features, label: isLinked[at] ? 1 : isNear ? NEIGHBOUR : 0 };
  });
}

function report(name: string, kind: Kind, judged: readonly Judged[]): void {
  let [items, found, shown, precise] = [0, 0, 0, 0];
  for (const [meeting, rows] of judged) {
    const linked = meeting.items[kind] ?? [];
    const isNear = (row: number) => rows.some((each) => Math.abs(each - row) <= WITHIN);
    items += linked.length;
    found += linked.filter((from) => from.some(isNear)).length;
    shown += rows.length;
    precise += rows.filter((row) =>
      linked.flat().some((each) => Math.abs(each - row) <= WITHIN),
    ).length;
  }
  const share = (part: number, all: number) => (part / Math.max(1, all)).toFixed(3);
  console.log(
    `${name}, ${SHOWN} shown a meeting: found ${found}/${items} = ${share(found, items)}, ` +
      `precise ${precise}/${shown} = ${share(precise, shown)}`,
  );
}

function write(): void {
  const labelled = meetings.filter(({ items }) => items.actions !== undefined);
  const models = {
    decision: train(meetings, 'decisions'),
    action: train(labelled, 'actions'),
    importance: trainImportance(meetings),
  };
  const written = Object.entries(models).map(([name, model]) => `  ${name}: ${render(model)},`);
  writeFileSync(
    WEIGHTS_FILE,
    `// Written by bench/train/meetings.ts --write; do not edit. Trained on the AMI and ICSI meeting corpora
// (CC BY 4.0), with common words only. The format is told in model.ts.
/** Words that any meeting has. */
export const VOCABULARY = \`${vocabulary()}\`;
export const WEIGHTS = {
${written.join('\n')}
} as const;
`,
  );
}

function render({ bias, weights }: Logistic): string {
  const sorted = [...weights].map(Math.abs).sort((a, b) => a - b);
  // The strongest few are cut rather than that all others become coarse.
  const most = sorted[Math.floor(sorted.length * 0.998)] ?? 1;
  const step = most / (ZERO - 1);
  const letters = [...weights]
    .map((weight) => Math.max(-ZERO, Math.min(ZERO - 1, Math.round(weight / step))))
    .map((level) => LETTERS[level + ZERO])
    .join('');
  return `{\n    bias: ${bias.toFixed(3)},\n    step: ${step.toPrecision(4)},\n    letters:\n      '${letters}',\n  }`;
}

/** Words of most meetings. */
function vocabulary(): string {
  const counts = new Map<string, number>();
  const texts = readTexts(values.corpus);
  for (const text of texts) {
    for (const word of new Set(words(text.join(' '))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([word, count]) => (count >= COMMON * texts.length ? word : []))
    .filter((word) => !/\d/u.test(word))
    .sort()
    .join(' ');
}
