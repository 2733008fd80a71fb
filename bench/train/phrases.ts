/**
 * Trains the model that ranks which command plain words mean.
 *
 *   tsx bench/train/phrases.ts            prints how often it is right on examples that it was not trained on
 *   tsx bench/train/phrases.ts --write    trains on all, writes skills/conversation/plain-words/intents/weights.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  readFeatures,
  type Vocabulary,
  wordsOf,
} from '../../skills/conversation/plain-words/intents/features.js';
import {
  createRanking,
  type Ranking,
} from '../../skills/conversation/plain-words/intents/model.js';
import {
  LETTERS,
  type Weights,
  ZERO,
} from '../../skills/conversation/plain-words/intents/weights-format.js';
import { OTHER_WORDS } from '../../skills/conversation/plain-words/other-words.js';
import { type Token, tokensOf } from '../../skills/conversation/plain-words/tokens.js';
import { digestOf, readWays, type Way } from './phrase-ways.js';
import { createRandom, type Random } from './random.js';
import { SAID_AROUND } from './said-around.js';
import { trainSoftmax } from './softmax.js';

const WEIGHTS_FILE = path.join(
  import.meta.dirname,
  '../../skills/conversation/plain-words/intents/weights.ts',
);
const POLICY = { rounds: 8, rate: 0.3, penalty: 1e-4 };
/** How often each example is told, each time with other words around and in it. */
const TOLD = 6;
/** So many features are kept: those with the largest weights. */
const KEPT = 9000;
/** A feature of fewer ways says nothing of others. */
const FEWEST_WAYS = 2;
const FOLDS = 5;
/** How often a description stands for a line rather than a number. */
const DESCRIBED = 0.55;
/** How often `{words}` are talk of anything. */
const TALK = 0.4;
const BEFORE = 0.4;
const BEHIND = 0.3;
/** How often a word is left out, and one that a single example has is taken for a name. */
const LEFT_OUT = 0.08;
const TAKEN_FOR_NAME = 0.5;
const NO_WORD = 'zzname';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const ways = await readWays();
const TALKS = new Map(
  ['en', 'de'].map((language) => [
    language,
    ways.flatMap((way) => (isTalk(way) && way.language === language ? [way.text] : [])),
  ]),
);
if (values.write) {
  const weights = JSON.stringify(train(ways), undefined, 2);
  writeFileSync(
    WEIGHTS_FILE,
    `// Written by bench/train/phrases.ts. Do not edit.\nimport type { Weights } from './weights-format.js';\n\nexport const WEIGHTS: Weights = ${weights};\n`,
  );
} else crossValidate();

/** Every fifth example is left out, five times. */
function crossValidate(): void {
  const random = createRandom();
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const known = ways.filter((_, at) => at % FOLDS !== fold);
    const vocabulary = vocabularyOf(known);
    const rank = createRanking(train(known));
    for (const way of ways.filter((_, at) => at % FOLDS === fold)) {
      const ranking = rank(readFeatures(tokensOf(told(way, random)), vocabulary));
      if (firstOf(ranking) === way.command) right += 1;
    }
  }
  console.log(`right ${((100 * right) / ways.length).toFixed(1)} % of ${ways.length}`);
}

function firstOf(ranking: Ranking): string {
  return [...ranking].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

function vocabularyOf(all: readonly Way[]): Vocabulary {
  return new Set(all.flatMap(({ text }) => wordsOf(tokensOf(text))));
}

function train(all: readonly Way[]): Weights {
  const random = createRandom();
  const commands = [...new Set(all.map(({ command }) => command))];
  const vocabulary = vocabularyOf(all);
  const counts = new Map<string, number>();
  for (const { text } of all)
    for (const word of wordsOf(tokensOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rows = all.flatMap((way) =>
    Array.from({ length: TOLD }, (_, at) => ({
      label: commands.indexOf(way.command),
      names: readFeatures(at === 0 ? tokensOf(told(way, random)) : varied(way), vocabulary),
    })),
  );
  function varied(way: Way): readonly Token[] {
    const tokens = tokensOf(around(told(way, random), way, random));
    return tokens
      .filter(() => tokens.length < 4 || random.next() > LEFT_OUT)
      .map((token) =>
        (counts.get(token.word) ?? 0) === 1 && random.next() < TAKEN_FOR_NAME
          ? { written: NO_WORD, word: NO_WORD }
          : token,
      );
  }

  const had = new Map<string, number>();
  for (const [at, { names }] of rows.entries())
    if (at % TOLD === 0) for (const name of names) had.set(name, (had.get(name) ?? 0) + 1);
  const common = [...had].filter(([, count]) => count >= FEWEST_WAYS).map(([name]) => name);
  const trained = trainOn(rows, common);
  const size = (at: number) =>
    commands.reduce(
      (sum, _, each) => sum + (trained.weights[at * commands.length + each] ?? 0) ** 2,
      0,
    );
  const kept = trained.names
    .map((name, at) => [name, size(at)] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEPT)
    .map(([name]) => name)
    .sort();
  const { weights, biases } = trainOn(rows, kept);
  const step = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / (ZERO - 1);
  return {
    commands,
    features: kept.join('\n'),
    letters: [...weights].map((each) => LETTERS[Math.round(each / step) + ZERO]).join(''),
    step: Number(step.toFixed(5)),
    biases: [...biases].map((each) => Number(each.toFixed(3))),
    digest: digestOf(all),
  };

  function trainOn(
    said: readonly { readonly label: number; readonly names: ReadonlySet<string> }[],
    names: readonly string[],
  ) {
    const index = new Map(names.map((name, at) => [name, at]));
    const labelled = said.map(({ label, names: has }) => ({
      label,
      features: Uint32Array.from([...has].flatMap((name) => index.get(name) ?? [])),
    }));
    const counts = { features: names.length, classes: commands.length };
    return { names, ...trainSoftmax(labelled, counts, POLICY, createRandom()) };
  }
}

function isTalk({ command }: Way): boolean {
  return OTHER_WORDS.some((other) => other.command === command);
}

/** The example with something in its slots. */
function told({ text, language }: Way, random: Random): string {
  const around = SAID_AROUND[language];
  if (around === undefined) return text;
  return text
    .replaceAll('{item}', () =>
      random.pick(random.next() < DESCRIBED ? around.descriptions : around.numbers),
    )
    .replaceAll('{words}', () =>
      random.next() < TALK ? talk(language, random) : random.pick(around.words),
    );
}

/** The end of something that is no command: what one lets others know may be about anything. */
function talk(language: string, random: Random): string {
  const words = random.pick(TALKS.get(language) ?? ['']).split(' ');
  return words.slice(Math.floor(random.next() * Math.max(1, words.length - 2))).join(' ');
}

function around(text: string, { language }: Way, random: Random): string {
  const said = SAID_AROUND[language];
  if (said === undefined) return text;
  const before = random.next() < BEFORE ? `${random.pick(said.before)} ` : '';
  const behind = random.next() < BEHIND ? ` ${random.pick(said.behind)}` : '';
  return before + text + behind;
}
