import type { Claim, CleanThread, ExplainedTerm, Tone, Writer } from '../../core/ports/writer.js';
import type { Glossary } from './glossary.js';

/**
 * Has a writer's sentences use the terms of the house, and explains those that have a meaning.
 *
 * Only Daybrief's own words change: quotes, names, subjects, links and owners stay. Comes after the
 * grounding, which has proved the sentence by then. An outline copies its person's own document and
 * stays too, as do a person's own words in a draft; `tone` is how a draft greets.
 */
export function withHouseTerms(writer: Writer, glossary: Glossary, tone: Tone = 'plain'): Writer {
  function rewriter(kept: readonly string[]) {
    const rewrite = (text: string) => glossary.prefer(text, kept);
    const claims = <C extends Claim>(list: readonly C[]): readonly C[] =>
      list.map((claim) => ({ ...claim, text: rewrite(claim.text) }));
    return { rewrite, claims };
  }

  function explain(claims: readonly Claim[]): { readonly terms?: readonly ExplainedTerm[] } {
    const said = claims.map(({ text, quote }) => `${text}\n${quote}`).join('\n');
    const terms = glossary
      .termsIn(said)
      .flatMap(({ prefer, meaning }) => (meaning === undefined ? [] : [{ term: prefer, meaning }]));
    return terms.length === 0 ? {} : { terms };
  }

  return {
    ...writer,
    async summarizeThread(thread, reader, signal, scope) {
      const summary = await writer.summarizeThread(thread, reader, signal, scope);
      const { rewrite, claims } = rewriter([thread.subject, ...namesIn(thread)]);
      const { headline, points, requests, decisions } = summary;
      return {
        ...summary,
        headline: { ...headline, text: rewrite(headline.text) },
        points: claims(points),
        requests: claims(requests),
        decisions: claims(decisions),
        ...explain([headline, ...points, ...requests, ...decisions]),
      };
    },
    async digestMeeting(transcript, reader, signal) {
      const digest = await writer.digestMeeting(transcript, reader, signal);
      const speakers = transcript.utterances.flatMap(({ speaker }) => speaker ?? []);
      const attendees = transcript.attendees.flatMap(({ name }) => name ?? []);
      const { rewrite, claims } = rewriter([...new Set([...speakers, ...attendees])]);
      const { inShort, decisions, proposals, keyPoints, actions, openQuestions, chapters } = digest;
      return {
        ...digest,
        inShort: claims(inShort),
        decisions: claims(decisions),
        ...(proposals === undefined ? {} : { proposals: claims(proposals) }),
        ...(keyPoints === undefined ? {} : { keyPoints: claims(keyPoints) }),
        actions: claims(actions),
        openQuestions: claims(openQuestions),
        chapters: chapters.map((chapter) => ({ ...chapter, title: rewrite(chapter.title) })),
        ...explain([
          ...inShort,
          ...decisions,
          ...(proposals ?? []),
          ...(keyPoints ?? []),
          ...actions,
          ...openQuestions,
        ]),
      };
    },
    async answer(question, passages, reader, signal) {
      const answer = await writer.answer(question, passages, reader, signal);
      const { claims } = rewriter(passages.flatMap(({ by }) => by ?? []));
      return { ...answer, claims: claims(answer.claims) };
    },
    async draftReply(thread, brief, reader, signal) {
      const draft = await writer.draftReply(thread, brief, reader, signal);
      const chosen = { ...draft, tone: brief.tone ?? tone };
      if (draft.isAsWritten || draft.writtenBy.model === 'none') return chosen;
      const { rewrite } = rewriter([thread.subject, ...namesIn(thread)]);
      return {
        ...chosen,
        paragraphs: draft.paragraphs.map(({ sentences, ...paragraph }) => ({
          ...paragraph,
          sentences: sentences.map(({ parts, words }) => ({
            parts: parts.map((part) => (typeof part === 'string' ? rewrite(part) : part)),
            words,
          })),
        })),
      };
    },
  };
}

function namesIn({ messages }: CleanThread): ReadonlySet<string> {
  const people = messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  return new Set(people.flatMap(({ name }) => name ?? []));
}
