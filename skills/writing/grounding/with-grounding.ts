import { InvalidOutputError } from '../../core/errors.js';
import type { Log } from '../../core/ports/log.js';
import type { Transcript } from '../../core/ports/meetings.js';
import type { Due } from '../../core/ports/message-reading.js';
import type { Chapter, Claim, CleanThread, Passage, Writer } from '../../core/ports/writer.js';
import { nearDatesOf } from '../../reading/dates/near-days.js';
import { fold } from '../../reading/fold.js';
import { displayName } from '../../reading/person-name.js';
import { shorten } from '../../reading/unicode.js';
import { groundDraft } from './ground-draft.js';
import { type GroundingOptions, ground, type SourceTexts, strayWords } from './grounding.js';

/** Writes a sentence in the words of its source, where a house has other words for the same things. */
export type ToSourceWords = (text: string, source: string) => string;

/**
 * Puts a writer under the rule that holds for every writer: what the cited source does not say is
 * withheld.
 *
 * Ungrounded points, requests, decisions, action items, questions and titles are dropped, claims are
 * counted in the log. A thread whose headline is ungrounded has no summary: `InvalidOutputError`.
 */
export function withGrounding(
  writer: Writer,
  log: Log,
  toSourceWords: ToSourceWords = (text) => text,
): Writer {
  const keeper = createKeeper(log, writer.model, toSourceWords);
  return {
    model: writer.model,
    async summarizeThread(thread, reader, signal, scope) {
      const summary = await writer.summarizeThread(thread, reader, signal, scope);
      const texts = textsOfThread(thread);
      const { keep, check } = keeper(texts, peopleOf(thread), (claim) =>
        nearDatesOf(claim, thread, reader.timeZone),
      );
      const asked = summary.requests.map((request) => withSaidDue(request, texts));
      const requests = keep(asked);
      const dues = asked.flatMap((request) => request.due ?? []);
      // A mail without words, such as a picture, says nothing: that is no statement to check.
      const isSilent = thread.messages.length === 0 || summary.headline.text === '';
      const checks = isSilent ? [] : check(summary.headline, dues);
      if (checks.length > 0) {
        log.warn('claims.withheld', { count: 1, model: writer.model, checks: checks.join(',') });
        throw new InvalidOutputError({
          what: 'The summary of a thread says something its messages do not.',
          remedy: 'The thread is shown in its own words instead.',
          checks,
        });
      }
      return {
        ...summary,
        points: keep(summary.points, dues),
        requests,
        decisions: keep(summary.decisions, dues),
      };
    },
    async digestMeeting(transcript, reader, signal) {
      const digest = await writer.digestMeeting(transcript, reader, signal);
      const texts = textsOfTranscript(transcript);
      const people = speakersOf(transcript);
      const { keep } = keeper(texts, people);
      const agreed = digest.actions.map((action) => withSaidDue(action, texts));
      const dues = agreed.flatMap((action) => action.due ?? []);
      return {
        ...digest,
        inShort: keep(digest.inShort, dues),
        decisions: keep(digest.decisions, dues),
        ...(digest.proposals === undefined ? {} : { proposals: keep(digest.proposals, dues) }),
        ...(digest.keyPoints === undefined ? {} : { keyPoints: keep(digest.keyPoints, dues) }),
        actions: keep(agreed),
        openQuestions: keep(digest.openQuestions, dues),
        chapters: keepChapters(digest.chapters, texts, people),
      };
    },
    outlineDeck: (material, brief, signal) => writer.outlineDeck(material, brief, signal),
    async answer(question, passages, reader, signal) {
      const answer = await writer.answer(question, passages, reader, signal);
      const { keep } = keeper(
        textsOfPassages(passages),
        passages.flatMap((p) => p.by ?? []),
        (claim) => readDatesOf(claim, passages),
      );
      return { ...answer, claims: keep(answer.claims) };
    },
    async draftReply(thread, brief, reader, signal) {
      const draft = await writer.draftReply(thread, brief, reader, signal);
      const grounded = groundDraft(draft, thread, brief, reader);
      if (grounded.isAsWritten) log.warn('draft.as-written', { model: writer.model });
      return grounded;
    },
  };
}

/** A claim without the day that its source does not name: a date is worked out from words alone. */
function withSaidDue<C extends Claim & { readonly due?: Due }>(claim: C, texts: SourceTexts): C {
  if (claim.due === undefined) return claim;
  const cited = claim.sourceIds.map((id) => texts.get(id) ?? '').join('\n');
  if (fold(cited).includes(fold(claim.due.words))) return claim;
  const { due: _unsaid, ...rest } = claim;
  // What is left has all that a claim must have: the day is the one optional part.
  return rest as C;
}

/** UTF-16 code units: a title is read at a glance. */
const LONGEST_TITLE = 80;

/** The chapters whose titles say nothing that was not said in them. */
function keepChapters(
  chapters: readonly Chapter[],
  texts: SourceTexts,
  people: readonly string[],
): readonly Chapter[] {
  const ids = [...texts.keys()];
  const starts = new Set(chapters.map(({ sourceId }) => sourceId));
  return chapters.flatMap((chapter) => {
    const from = ids.indexOf(chapter.sourceId);
    const next = ids.findIndex((id, at) => at > from && starts.has(id));
    const spoken = from === -1 ? [] : ids.slice(from, next === -1 ? undefined : next);
    const title = shorten(chapter.title.replace(/\s+/gu, ' ').trim(), LONGEST_TITLE);
    return strayWords(title, spoken, texts, { people }).length === 0 ? [{ ...chapter, title }] : [];
  });
}

type ClaimOfDay = Claim & { readonly due?: Due };

/** Judges the claims about some sources. */
interface Keeper {
  /** Those that rest on what they cite. */
  keep<C extends ClaimOfDay>(claims: readonly C[], dues?: readonly Due[]): readonly C[];
  /** The kinds of checks that a claim fails. */
  check(claim: ClaimOfDay, dues?: readonly Due[]): readonly string[];
}

function createKeeper(log: Log, model: string, toSourceWords: ToSourceWords) {
  return (
    sources: SourceTexts,
    people: readonly string[],
    nearDates: (claim: Claim) => readonly string[] = () => [],
  ): Keeper => {
    const check: Keeper['check'] = (claim, dues = []) => {
      const own = claim.due ? [claim.due] : [];
      const options: GroundingOptions = {
        people,
        computed: [...[...dues, ...own].map((due) => due.date), ...nearDates(claim)],
      };
      const cited = claim.sourceIds.map((id) => sources.get(id) ?? '').join('\n');
      const said = { ...claim, text: toSourceWords(claim.text, cited) };
      return [...new Set(ground(said, sources, options).map(({ kind }) => kind))];
    };
    return {
      check,
      keep(claims, dues) {
        const failed: string[] = [];
        const kept = claims.filter((claim) => {
          const checks = check(claim, dues);
          failed.push(...checks);
          return checks.length === 0;
        });
        if (kept.length < claims.length) {
          const checks = [...new Set(failed)].join(',');
          log.warn('claims.withheld', { count: claims.length - kept.length, model, checks });
        }
        return kept;
      },
    };
  };
}

function textsOfThread(thread: CleanThread): SourceTexts {
  return new Map(
    thread.messages.map(({ id, text, forwarded }) => [
      id,
      [thread.subject, text, forwarded].filter(Boolean).join('\n'),
    ]),
  );
}

function peopleOf(thread: CleanThread): readonly string[] {
  return thread.messages.flatMap(({ from, to, cc }) =>
    [from, ...to, ...cc].flatMap((person) => [
      ...(person.name ? [person.name] : []),
      displayName(person),
      person.address,
    ]),
  );
}

function textsOfTranscript(transcript: Transcript): SourceTexts {
  return new Map(transcript.utterances.map(({ id, text }) => [id, text]));
}

function speakersOf(transcript: Transcript): readonly string[] {
  const speakers = transcript.utterances.flatMap(({ speaker }) => speaker ?? []);
  const attendees = transcript.attendees.flatMap(({ name }) => name ?? []);
  return [...new Set([...speakers, ...attendees])];
}

function textsOfPassages(passages: readonly Passage[]): SourceTexts {
  return new Map(passages.map(({ id, text, about = '' }) => [id, `${about}\n${text}`]));
}

/** The days that were read in the sentences that a claim quotes. */
function readDatesOf({ quote, sourceIds }: Claim, passages: readonly Passage[]): readonly string[] {
  const words = fold(quote);
  return passages
    .filter(({ id }) => sourceIds.includes(id))
    .flatMap(({ reading }) => reading?.sentences ?? [])
    .filter((sentence) => words.includes(fold(sentence.quote)))
    .flatMap(({ due, day }) => [due, day].flatMap((each) => each?.date ?? []));
}
