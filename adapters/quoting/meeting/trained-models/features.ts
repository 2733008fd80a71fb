import { words } from '../../terms/tokens.js';
import type { Piece } from './pieces.js';
import { VOCABULARY } from './weights.js';

/** Buckets that features are hashed into: a power of two. */
export const BUCKETS = 2 ** 16;

/** How far around a piece words are looked at: in order, as a bag, and for how much is talked. */
const NEIGHBOURS = 2;
const BAG = 10;
const ROUND = 6;
const TOPIC = 8;
/** Fewer letters make no word of a topic. */
const TOPIC_LETTERS = 4;

let vocabulary: ReadonlySet<string> | undefined;

/** Words that any meeting has; all others are masked, so that no topic is learned. */
function isCommon(word: string): boolean {
  vocabulary ??= new Set(VOCABULARY.split(' '));
  return vocabulary.has(word);
}

/** The features of every piece of a meeting, as buckets without repeats. */
export function readFeatures(
  pieces: readonly Pick<Piece, 'speaker' | 'text'>[],
  names: ReadonlySet<string>,
): readonly Uint16Array[] {
  const spoken = pieces.map(({ text }) => words(text));
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const known = ids.get(word) ?? hashOf(maskOf(word, names));
    ids.set(word, known);
    return known;
  };
  const tokens = spoken.map((each, at) => [
    EDGE.start,
    ...each.map(idOf),
    pieces[at]?.text.includes('?') ? EDGE.question : EDGE.end,
  ]);
  const topics = readTopics(pieces, spoken);
  const seen = new Int32Array(BUCKETS).fill(-1);
  return pieces.map(({ speaker }, at) => {
    const found: number[] = [];
    const add = (hash: number) => {
      const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
      if (seen[bucket] === at) return;
      seen[bucket] = at;
      found.push(bucket);
    };
    addSequences(tokens[at] ?? [], SEED.own, 3, add);
    for (let far = 1; far <= NEIGHBOURS; far += 1) {
      for (const other of [at + far, at - far]) {
        const said = tokens[other];
        if (said === undefined) continue;
        const same = pieces[other]?.speaker === speaker ? 1 : 0;
        addSequences(said, SEED.neighbour + (other > at ? 2 : 0) + same, 2, add);
      }
    }
    for (let other = Math.max(0, at - BAG); other <= at + BAG; other += 1) {
      if (other !== at) for (const token of tokens[other] ?? []) add(mix(SEED.bag, token));
    }
    for (const topic of topics(at)) add(hashOf(topic));
    return Uint16Array.from(found);
  });
}

/** How much a piece and those around it speak of what the meeting speaks of; where it stands. */
function readTopics(
  pieces: readonly Pick<Piece, 'speaker'>[],
  spoken: readonly (readonly string[])[],
) {
  const isTopic = (word: string) => word.length >= TOPIC_LETTERS && !isCommon(word);
  const topics = spoken.map((each) => each.filter(isTopic));
  const counts = new Map<string, number>();
  for (const word of topics.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sets = topics.map((each) => new Set(each));
  const talk = new Map<string | undefined, number>();
  for (const [at, { speaker }] of pieces.entries()) {
    talk.set(speaker, (talk.get(speaker) ?? 0) + (spoken[at]?.length ?? 0));
  }
  const ranks = new Map([...talk].sort(([, a], [, b]) => b - a).map(([who], at) => [who, at]));
  const { length } = pieces;
  return (at: number): readonly string[] => {
    const own = topics[at] ?? [];
    const often = own.map((word) => counts.get(word) ?? 0);
    const around = (reach: number) =>
      range(Math.max(0, at - reach), Math.min(length, at + reach + 1));
    const near = around(TOPIC).filter(
      (other) => other !== at && own.some((word) => sets[other]?.has(word)),
    ).length;
    const round = around(ROUND);
    const said = round.reduce((sum, other) => sum + (spoken[other]?.length ?? 0), 0);
    const voices = new Set(round.map((other) => pieces[other]?.speaker)).size;
    const place = at / length;
    const rank = Math.min(3, ranks.get(pieces[at]?.speaker) ?? 0);
    const sum = often.reduce((total, count) => total + Math.log(1 + count), 0);
    return [
      `topics ${Math.min(6, own.length)}`,
      `often ${Math.min(6, log2(Math.max(0, ...often)))}`,
      `weight ${Math.min(10, Math.floor(sum / 1.5))}`,
      `near ${Math.min(6, near)}`,
      `said ${log2(said * said)}`,
      `voices ${voices}`,
      `length ${Math.min(8, log2((spoken[at]?.length ?? 0) ** 2))}`,
      ...(length < SHORT_MEETING
        ? []
        : [
            `place ${Math.floor(place * 10)}`,
            `rank ${rank}`,
            `rank ${rank} ${Math.floor(place * 5)}`,
            `meeting ${Math.min(3, Math.floor(length / 500))} ${Math.floor(place * 5)}`,
            ...(length - at < 40 ? ['last'] : []),
          ]),
    ];
  };
}

/** In shorter ones place and share of talk say nothing. */
const SHORT_MEETING = 40;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}

function log2(value: number): number {
  return Math.floor(Math.log2(1 + value));
}

function maskOf(word: string, names: ReadonlySet<string>): string {
  // Speaker A takes the article from nobody.
  if (names.has(word) && word.length > 1) return '@';
  if (/^\d/u.test(word)) return '#';
  return isCommon(word) ? word : '_';
}

const EDGE = { start: hashOf('^'), end: hashOf('$'), question: hashOf('?') };
const SEED = { own: 17, neighbour: 31, bag: 101 };

/** Runs of one to `longest` words. */
function addSequences(
  tokens: readonly number[],
  seed: number,
  longest: number,
  add: (hash: number) => void,
): void {
  for (let from = 0; from < tokens.length; from += 1) {
    let hash = seed;
    for (let to = from; to < Math.min(tokens.length, from + longest); to += 1) {
      hash = mix(hash, tokens[to] ?? 0);
      add(hash);
    }
  }
}

function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ next, 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash ^ (hash >>> 16);
}
