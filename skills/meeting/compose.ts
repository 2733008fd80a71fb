import type { Transcript } from '../core/ports/meetings.js';
import type { ActionItem, Claim, Decision, MeetingDigest, Reader } from '../core/ports/writer.js';
import {
  type Item,
  type PrivateReply,
  type RichText,
  type Section,
  toPlain,
} from '../core/reply.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import { detectLanguage } from '../reading/languages/detection/detect-language.js';
import { proofOf } from '../writing/grounding/proof.js';
import { quotation } from '../writing/quotation.js';
import { isQuoted } from '../writing/quoted.js';
import { termsSection } from '../writing/terms-section.js';
import { momentOf, speakerOf } from './moments.js';
import { talkTime } from './talk-time.js';

const MOST_SPEAKERS = 6;
/** Lines of each section that a person between two meetings reads. */
const SHORT = { inShort: 5, decisions: 5, proposals: 3, actions: 5, openQuestions: 3 } as const;

/**
 * Composes a meeting digest: who spoke, in short, decided, proposed, to do, open, key points (in full
 * only), chapters, receipt. The short form says how many lines it leaves out, and how to see them.
 *
 * What is quoted is one line: whose words, and the words. A model's line has its quote below.
 *
 * @param reference Names the transcript to the command that shows the rest.
 */
export function renderMeeting(
  transcript: Transcript,
  digest: MeetingDigest,
  reader: Reader,
  length: 'short' | 'full',
  reference: string,
): PrivateReply {
  const lines = createLines(transcript, reader);
  const section = <C extends Claim>(
    heading: string,
    claims: readonly C[],
    most: number,
    toItem: (claim: C) => Item,
  ): readonly Section[] => {
    if (claims.length === 0) return [];
    const shown = length === 'full' ? claims : claims.slice(0, most);
    const count = claims.length - shown.length;
    const command = `meeting ${reference} --length full`;
    return [
      { heading, items: shown.map(toItem), ...(count > 0 ? { more: { count, command } } : {}) },
    ];
  };
  const { inShort, decisions, proposals = [], actions, openQuestions, keyPoints = [] } = digest;
  const skipped = transcript.gaps.map(({ reason, count }) => ({ reason, count }));
  const read = transcript.utterances.length;
  const told = new Set(inShort.map(({ quote }) => quote));
  const untold = keyPoints.filter(({ quote }) => !told.has(quote));
  return {
    kind: 'meeting',
    audience: 'asker',
    postable: true,
    title: titleOf(transcript, reader),
    lead: leadOf(transcript, digest),
    sections: [
      ...section('In short', inShort, SHORT.inShort, lines.toPoint),
      ...section('Decided', decisions, SHORT.decisions, lines.toDecision),
      ...section('Proposed, not settled', proposals, SHORT.proposals, lines.toLine),
      ...section('To do', actions, SHORT.actions, lines.toTask),
      ...section('Open', openQuestions, SHORT.openQuestions, lines.toLine),
      ...section('Key points', length === 'full' ? untold : [], untold.length, lines.toLine),
      ...section('Chapters', chaptersOf(digest), digest.chapters.length, lines.toChapter),
      ...termsSection(digest.terms),
    ],
    coverage: {
      unit: 'utterances',
      found: read + skipped.reduce((sum, { count }) => sum + count, 0),
      read,
      skipped,
      writtenBy: digest.writtenBy,
    },
    ...(read === 0 ? { empty: true } : {}),
  };
}

/** Makes the lines of one reply, numbered in their order. */
function createLines(transcript: Transcript, reader: Reader) {
  let number = 0;
  const sources = (claim: Claim) =>
    claim.sourceIds.slice(0, 1).flatMap((id) => momentOf(transcript, id, claim.quote));
  const said = ({ text }: Claim) => quotation(text, detectLanguage(text) ?? 'en');
  const words = (claim: Claim, who: string | undefined): RichText => {
    const line = isQuoted(claim) ? said(claim) : claim.text;
    return who === undefined ? [line] : [{ bold: who }, `: ${line}`];
  };
  /** Whose words a quoted line is; a model's line says it itself. */
  const speaker = (claim: Claim) =>
    isQuoted(claim) ? speakerOf(transcript, claim.sourceIds[0]) : undefined;
  const numbered = (claim: Claim, text: RichText, reasons: readonly string[] = []): Item => {
    number += 1;
    const quote = isQuoted(claim) ? '' : proofOf(claim);
    return { number, text, ...(quote ? { quote } : {}), reasons, sources: sources(claim) };
  };
  return {
    toPoint: (claim: Claim): Item => {
      const quote = isQuoted(claim) ? '' : proofOf(claim);
      const text = words(claim, speaker(claim));
      return { text, ...(quote ? { quote } : {}), sources: sources(claim) };
    },
    toLine: (claim: Claim): Item => numbered(claim, words(claim, speaker(claim))),
    toDecision: (claim: Decision): Item =>
      numbered(
        claim,
        words(claim, speaker(claim)),
        claim.instead ? [`no longer ${said(claim.instead)}`] : [],
      ),
    toTask: (action: ActionItem): Item =>
      numbered(action, taskText(action, speaker(action), words), [
        ...(action.due ? [`due ${formatInterfaceDay(action.due.date, reader).absolute}`] : []),
        ...(action.asked ? [`on ${toPlain(words(action.asked, speaker(action.asked)))}`] : []),
        ...(action.owner ? [] : ['no owner named']),
      ]),
    toChapter: (chapter: Claim): Item => ({ text: [chapter.text], sources: sources(chapter) }),
  };
}

/** "Tom Okafor, asked by Anna Berg: …" where somebody else spoke. */
function taskText(
  action: ActionItem,
  speaker: string | undefined,
  words: (claim: Claim, who: string | undefined) => RichText,
): RichText {
  const { owner, text } = action;
  if (!isQuoted(action)) {
    if (!owner) return [text];
    return text.startsWith(owner)
      ? [{ bold: owner }, text.slice(owner.length)]
      : [{ bold: owner }, `: ${text}`];
  }
  if (!owner || speaker === undefined || speaker === owner) return words(action, owner ?? speaker);
  const [, rest = ''] = words(action, owner);
  return [{ bold: owner }, `, asked by ${speaker}${typeof rest === 'string' ? rest : ''}`];
}

/** A chapter is its title and a moment; the title proves nothing. */
function chaptersOf({ chapters }: MeetingDigest): readonly Claim[] {
  return chapters.map(({ title, sourceId }) => ({ text: title, quote: '', sourceIds: [sourceId] }));
}

function titleOf(transcript: Transcript, reader: Reader): RichText {
  const { title = 'Meeting', startedAt } = transcript;
  const day =
    startedAt === undefined
      ? undefined
      : formatInterfaceDay(toLocalTime(startedAt, reader.timeZone).date, reader).absolute;
  const details = [day, durationOf(transcript)].filter((part) => part !== undefined);
  return [{ bold: title }, details.map((part) => ` · ${part}`).join('')];
}

function durationOf({ utterances }: Transcript): string | undefined {
  const end = Math.max(0, ...utterances.slice(-50).map(({ endMs }) => endMs ?? 0));
  if (end === 0) return undefined;
  const minutes = Math.max(1, Math.round(end / 60_000));
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function leadOf(transcript: Transcript, digest: MeetingDigest): readonly RichText[] {
  const shares = talkTime(transcript);
  const shown = shares.slice(0, MOST_SPEAKERS).map(({ speaker, share }) => {
    return `${speaker} ${Math.round(share * 100)} %`;
  });
  const more = shares.length > MOST_SPEAKERS ? [`and ${shares.length - MOST_SPEAKERS} more`] : [];
  const speakers = [...shown, ...more].join(' · ');
  const nothing = transcript.utterances.length === 0 ? ['The transcript holds no speech.'] : [];
  return [speakers, ...digest.gaps, ...unheard(digest), ...nothing]
    .filter((line) => line !== '')
    .map((line) => [line]);
}

/** In which language nothing but key points was looked for. */
function unheard({ unheard: code }: MeetingDigest): readonly string[] {
  if (code === undefined) return [];
  const name =
    code === 'unknown' ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(code);
  const language = name === undefined ? 'a language that was not recognised' : name;
  return [`Decisions, tasks and open questions are not looked for in ${language} without a model.`];
}
