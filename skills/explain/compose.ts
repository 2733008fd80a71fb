import type { AskedSource } from '../ask/source.js';
import type { ConversationState } from '../core/ports/conversations.js';
import type { Passage } from '../core/ports/writer.js';
import { type Coverage, describeCoverage } from '../core/receipts/coverage.js';
import type { Item, PrivateReply, RichText } from '../core/reply.js';
import { type Triage, URGENCY, type Urgency } from '../digest/triage/verdict.js';
import { toLine } from '../reading/line.js';
import { createMasker } from '../writing/guardrails/masker.js';

const LONGEST_REQUEST = 120;
const LONGEST_PASSAGE = 700;
/** Utterances before and after one that are shown with it. */
const AROUND = 2;

const SECTION_WORDS: Record<Triage['bucket'], string> = {
  'needs-you': 'needs you',
  'waiting-on-others': 'waits on others',
  'to-know': 'is good to know',
  bulk: 'was sent to many',
};

/** Why a row that needs its owner stands where it does among the others. */
const PLACES: Record<Urgency, string> = {
  [URGENCY.today]: 'It stands among what is due today or overdue, which comes before all else.',
  [URGENCY.tomorrow]: 'It stands among what is due tomorrow, below what is due today.',
  [URGENCY.ordinary]:
    'Nothing in it is due today or tomorrow: below what is, rows are ordered by deadline, by who asks and by how long they have waited.',
  [URGENCY.over]: 'It stands below the others, because the day that it names is over.',
};

/** Where the thread of a line belongs, and the words that decided so. */
export interface Standing extends Triage {
  readonly words?: string;
}

/** Says what an answer was made of: the request, what was read, who wrote, how it was sorted. */
export function renderAnswerExplained(state: ConversationState): PrivateReply {
  const { skill, words, source, receipt, proofs = {} } = state;
  const request = toLine(`${skill} ${words}`, LONGEST_REQUEST);
  const numbers = Object.keys(proofs);
  const facts: readonly RichText[] = [
    [{ bold: 'Asked' }, `: ${request}`],
    [{ bold: 'Read' }, `: ${receipt ? describeRead(receipt) : 'nothing of yours.'}`],
    ...(source === undefined ? [] : [[{ bold: 'Source' }, `: ${toLine(source, LONGEST_REQUEST)}`]]),
    [{ bold: 'Written' }, `: ${writerWords(receipt)}`],
    ...(skill === 'digest' ? [[{ bold: 'Sorted' }, `: ${SORTED}`]] : []),
  ];
  return {
    kind: 'notice',
    audience: 'asker',
    title: ['Why the last answer says what it says'],
    lead: numbers.length === 0 ? [] : [[`“why ${numbers[0]}” shows where one line stands.`]],
    sections: [{ items: facts.map((text) => ({ text, sources: [] })) }],
  };
}

const SORTED =
  'by fixed rules, without a model. A question or task for you, a deadline, an invitation and the senders you chose make a thread need you; no words of a mail can take that back.';
const CHECKED =
  'Each quote, number, date and name was checked against the source it cites; what was not there was left out.';

function describeRead({ writtenBy: _writtenBy, ...coverage }: Coverage): string {
  return describeCoverage(coverage).replace(/^Read /, '');
}

function writerWords(receipt: Coverage | undefined): string {
  const { model = 'none', fallback } = receipt?.writtenBy ?? {};
  if (model !== 'none') {
    const partly = fallback === undefined ? '' : `, in part without it because ${fallback}`;
    return `words by the model ${model}, found by Daybrief${partly}. ${CHECKED}`;
  }
  const because = fallback === undefined ? '' : ` because ${fallback}`;
  return `without a model${because}: sentences of the source, picked and attributed by fixed rules. ${CHECKED}`;
}

/** Shows the words that a line rests on where they stand, and why the line is where it is. */
export function renderLineExplained(
  number: number,
  proofs: readonly string[],
  source: AskedSource,
  standing: Standing | undefined,
): PrivateReply {
  const read = source.groups.flatMap((group) => group.passages);
  // What a writer never saw is not shown behind its back either.
  const { mask } = createMasker('secrets', [
    ...read.flatMap(({ text, about = '' }) => [text, about]),
    standing?.words ?? '',
  ]);
  const passages = read.map((passage) => ({ ...passage, text: mask(passage.text) }));
  const shown = passages.filter((passage, at) =>
    source.kind === 'meeting'
      ? passages.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(isProof(proofs))
      : isProof(proofs)(passage),
  );
  return {
    kind: 'notice',
    audience: 'asker',
    title: [`Line ${number} comes from `, { bold: source.name }],
    lead: standing === undefined ? [] : describeStanding(standing, mask),
    sections: [
      { items: shown.map((passage) => toItem(passage, source, isProof(proofs)(passage))) },
    ],
  };
}

/**
 * Ids of a deck and of a forwarded text carry what they belong to in front, and those of a deck the
 * number of their block behind: "release.vtt#u12.3".
 */
function isProof(proofs: readonly string[]): (passage: Passage) => boolean {
  const ids = proofs.flatMap((proof) => [proof, proof.replace(/\.\d+$/u, '')]);
  return ({ id }) => ids.some((proof) => proof === id || proof.endsWith(`#${id}`));
}

function describeStanding(
  { bucket, reasons, urgency, words }: Standing,
  mask: (text: string) => string,
): readonly RichText[] {
  const why = reasons.length === 0 ? '' : ` because: ${reasons.join(' · ')}`;
  return [
    [`The thread ${SECTION_WORDS[bucket]}${why}.`],
    ...(words === undefined
      ? []
      : [[`These words decided: “${toLine(mask(words), LONGEST_PASSAGE)}”`]]),
    ...(bucket === 'needs-you' ? [[PLACES[urgency]]] : []),
  ];
}

/** "left out of the mail: 12 quoted lines, a signature of 3 lines"; nothing where all of it was read. */
function describeLeftOut({ partOf }: Passage): readonly string[] {
  if (partOf === undefined || !('leftOut' in partOf) || partOf.leftOut === undefined) return [];
  const { quoted, signature, notices } = partOf.leftOut;
  const lines = (many: number) => `${many} ${many === 1 ? 'line' : 'lines'}`;
  const told = [
    ...(quoted === undefined ? [] : [`${lines(quoted)} of older mail`]),
    ...(signature === undefined ? [] : [`a signature of ${lines(signature)}`]),
    ...(notices === undefined ? [] : [`notices of ${lines(notices)}`]),
  ];
  return [`left out of the mail: ${told.join(', ')}`];
}

function toItem(passage: Passage, source: AskedSource, isProof: boolean): Item {
  const { id, by, text } = passage;
  const line = toLine(text, LONGEST_PASSAGE);
  const cut = line.length < toLine(text, LONGEST_PASSAGE + 1).length ? `${line}…` : line;
  const origin = source.origins.get(id);
  const name = by ?? 'Somebody';
  const reasons = [...(origin?.day ? [origin.day] : []), ...describeLeftOut(passage)];
  return {
    text: [isProof ? { bold: name } : name, `: ${cut}`],
    ...(reasons.length === 0 ? {} : { reasons }),
    sources: origin ? [origin] : [],
  };
}
