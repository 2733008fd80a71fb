import { digestMeeting } from '../adapters/quoting/meeting/digest-meeting.js';
import { contentStems } from '../adapters/quoting/terms/term-statistics.js';
import type { Transcript } from '../skills/core/ports/meetings.js';
import type { Reader } from '../skills/core/ports/writer.js';
import { loadLanguages } from '../skills/reading/languages/detection/detect-language.js';

/**
 * Compares the digest of a meeting of 10,000 words with plain TextRank on the same text, in one run,
 * and shows that time grows with length: 1 and 50,000 cues.
 *
 *   tsx bench/meeting.ts
 */
const WORDS = 10_000;
const RUNS = 15;
const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en-GB', now: 0 };

const TOPICS =
  'budget release sensor lab customer contract invoice design battery screen team office roadmap test'.split(
    ' ',
  );
const FRAMES = [
  'I think we should look at the $a before the $b is finished',
  'the $a of the new $b is too expensive for our customers',
  'uh we have the $a and and the $b in the same room you know',
  "let's move the $a to the second week because the $b takes longer",
  'can you send the $a to everybody by Friday',
  'the problem with the $a is that nobody has asked the $b people',
  "yeah I don't know whether the $a will work with this $b",
  'so the $a went up by twelve percent and the $b by three',
];

function createTranscript(words: number): Transcript {
  const utterances: Transcript['utterances'][number][] = [];
  // A fixed sequence, so that every run sees the same meeting.
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let count = 0; count < words; ) {
    const topic = Math.floor((utterances.length / 80) % TOPICS.length);
    const word = () => TOPICS[next(3) === 0 ? next(TOPICS.length) : topic] ?? '';
    const sentences = Array.from({ length: 1 + next(3) }, () =>
      (FRAMES[next(FRAMES.length)] ?? '').replace('$a', word()).replace('$b', word()),
    );
    const text = sentences.map((sentence) => `${sentence}.`).join(' ');
    utterances.push({ id: `u${utterances.length}`, speaker: `Speaker ${1 + next(5)}`, text });
    count += text.split(' ').length;
  }
  return { id: 'bench', attendees: [], gaps: [], utterances };
}

/** Mihalcea and Tarau 2004: shared words over the logarithms of the lengths, then 30 rounds of PageRank. */
function textRank(texts: readonly string[]): readonly number[] {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/u)).map(contentStems);
  const sets = sentences.map((stems) => new Set(stems));
  const edges: [number, number, number][] = [];
  const weight = new Float64Array(sets.length);
  for (let a = 0; a < sets.length; a += 1) {
    for (let b = a + 1; b < sets.length; b += 1) {
      const [one, other] = [sets[a] ?? new Set(), sets[b] ?? new Set()];
      let shared = 0;
      for (const stem of one) if (other.has(stem)) shared += 1;
      if (shared === 0) continue;
      const similarity = shared / (Math.log(1 + one.size) + Math.log(1 + other.size));
      edges.push([a, b, similarity]);
      weight[a] = (weight[a] ?? 0) + similarity;
      weight[b] = (weight[b] ?? 0) + similarity;
    }
  }
  let ranks = new Float64Array(sets.length).fill(1);
  for (let round = 0; round < 30; round += 1) {
    const following = new Float64Array(sets.length).fill(0.15);
    for (const [a, b, similarity] of edges) {
      following[a] = (following[a] ?? 0) + (0.85 * similarity * (ranks[b] ?? 0)) / (weight[b] || 1);
      following[b] = (following[b] ?? 0) + (0.85 * similarity * (ranks[a] ?? 0)) / (weight[a] || 1);
    }
    ranks = following;
  }
  return [...ranks];
}

async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const meeting = createTranscript(WORDS);
const signal = new AbortController().signal;
const digest = () => digestMeeting(meeting, reader, signal);
const plain = () => textRank(meeting.utterances.map(({ text }) => text));
await loadLanguages();
await digest();
plain();
// By turns, so that whatever else the machine does slows both.
const times: { ours: number; theirs: number }[] = [];
for (let run = 0; run < RUNS; run += 1) {
  times.push({ ours: await timeOf(digest), theirs: await timeOf(plain) });
}
const ours = median(times.map((run) => run.ours));
const theirs = median(times.map((run) => run.theirs));
process.stdout.write(
  `meeting of ${WORDS} words: digest ${ours.toFixed(0)} ms, plain TextRank ${theirs.toFixed(0)} ms, ` +
    `ratio ${(ours / theirs).toFixed(2)} (at most 1)\n`,
);
for (const cues of [1, 5_000, 50_000]) {
  const long = createTranscript(cues * 24);
  const transcript = { ...long, utterances: long.utterances.slice(0, cues) };
  const ms = await timeOf(() => digestMeeting(transcript, reader, signal));
  process.stdout.write(`${transcript.utterances.length} cues: ${ms.toFixed(0)} ms\n`);
}
