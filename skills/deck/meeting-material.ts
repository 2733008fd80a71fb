import type { Material, MaterialBlock } from '../core/ports/decks.js';
import type { Transcript } from '../core/ports/meetings.js';
import type { ActionItem, Claim, MeetingDigest } from '../core/ports/writer.js';
import { clockTime } from '../core/time/clock-time.js';
import { toLocalTime } from '../core/time/local-time.js';
import { detectLanguage } from '../reading/languages/detection/detect-language.js';

interface MeetingWords {
  readonly meeting: string;
  readonly inShort: string;
  readonly decided: string;
  readonly toDo: string;
  readonly open: string;
  readonly owner: string;
  readonly task: string;
  readonly due: string;
}

const ENGLISH: MeetingWords = {
  meeting: 'Meeting',
  inShort: 'In short',
  decided: 'Decided',
  toDo: 'To do',
  open: 'Open',
  owner: 'Who',
  task: 'What',
  due: 'By when',
};

const WORDS: Readonly<Record<string, MeetingWords>> = {
  de: {
    meeting: 'Besprechung',
    inShort: 'Kurz gefasst',
    decided: 'Beschlossen',
    toDo: 'Zu tun',
    open: 'Offen',
    owner: 'Wer',
    task: 'Was',
    due: 'Bis wann',
  },
  fr: {
    meeting: 'Réunion',
    inShort: 'En bref',
    decided: 'Décidé',
    toDo: 'À faire',
    open: 'En suspens',
    owner: 'Qui',
    task: 'Quoi',
    due: 'Pour quand',
  },
};

const NOBODY = '–';

/**
 * Turns a digested meeting into material: in short, decided, to do as a table, open. Every block is
 * one claim, found by its time and speaker, with its quote as proof.
 */
export function toMeetingMaterial(
  transcript: Transcript,
  digest: MeetingDigest,
  timeZone: string,
): Material {
  const language = detectLanguage(transcript.utterances.map(({ text }) => text).join('\n'));
  const words = WORDS[language ?? 'en'] ?? ENGLISH;
  const labelOf = (id: string) => utteranceLabel(transcript, id);
  const claims = (heading: string, list: readonly Claim[]): readonly MaterialBlock[] =>
    list.map((claim) => claimBlock(claim, heading, labelOf, [claim.text]));
  const blocks = [
    ...opening(transcript, timeZone),
    ...claims(words.inShort, withoutDecisions(digest)),
    ...claims(words.decided, digest.decisions),
    ...actionBlocks(digest.actions, words, labelOf),
    ...claims(words.open, digest.openQuestions),
  ];
  return {
    id: transcript.id,
    title: transcript.title ?? words.meeting,
    // Two claims may rest on one utterance; block ids are numbered so that they stay apart.
    blocks: blocks.map((block, index) => ({ ...block, id: `${block.id}.${index + 1}` })),
    ...(language === undefined ? {} : { language }),
  };
}

/** The date and who spoke, for the title slide. */
function opening(transcript: Transcript, timeZone: string): readonly MaterialBlock[] {
  const speakers = [...new Set(transcript.utterances.flatMap(({ speaker }) => speaker ?? []))];
  const { startedAt } = transcript;
  const date = startedAt === undefined ? [] : [toLocalTime(startedAt, timeZone).date];
  const line = [...date, speakers.slice(0, 6).join(', ')].filter((part) => part !== '').join(' · ');
  if (line === '') return [];
  return [{ id: 'meeting', label: transcript.title ?? line, paragraphs: [line], bullets: [] }];
}

function actionBlocks(
  actions: readonly ActionItem[],
  words: MeetingWords,
  labelOf: (id: string) => string,
): readonly MaterialBlock[] {
  const table = {
    header: [words.owner, words.task, words.due],
    rows: actions.map((action) => [
      action.owner ?? NOBODY,
      taskOf(action),
      action.due?.date ?? NOBODY,
    ]),
  };
  // The table stands in the first block; the others carry the times and quotes of its rows.
  return actions.map((action, index) => ({
    ...claimBlock(action, words.toDo, labelOf, []),
    ...(index === 0 ? { table } : {}),
  }));
}

/** The owner has a column of its own: "Dana: I will sign" needs no second "Dana". */
function taskOf({ owner, text }: ActionItem): string {
  const prefix = `${owner ?? ''}: `;
  return owner !== undefined && text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/** What is said again under "Decided" would be read twice in one deck. */
function withoutDecisions({ inShort, decisions }: MeetingDigest): readonly Claim[] {
  const decided = new Set(decisions.map(({ text }) => text));
  return inShort.filter(({ text }) => !decided.has(text));
}

function claimBlock(
  claim: Claim,
  heading: string,
  labelOf: (id: string) => string,
  bullets: readonly string[],
): MaterialBlock {
  const [first = 'meeting'] = claim.sourceIds;
  return {
    id: first,
    label: [...new Set(claim.sourceIds.map(labelOf))].join(', '),
    heading,
    level: 2,
    paragraphs: [],
    bullets,
    proof: [`“${claim.quote}” (${labelOf(first)})`],
  };
}

/** "12:40 Dana", as a person finds it in the recording. */
function utteranceLabel({ utterances }: Transcript, id: string): string {
  const utterance = utterances.find((each) => each.id === id);
  const time = utterance?.startMs === undefined ? undefined : clockTime(utterance.startMs);
  return [time, utterance?.speaker].filter((part) => part !== undefined).join(' ') || id;
}
