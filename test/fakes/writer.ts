import type {
  Answer,
  Claim,
  MeetingDigest,
  ReplyDraft,
  ThreadSummary,
  Writer,
} from '../../skills/core/ports/writer.js';
import { toParagraphsAsWritten } from '../../skills/writing/grounding/as-written.js';

/** What a test decides about the fake writer. */
export interface FakeWriterOptions {
  /** Thrown by every method, to see what the caller does about a failing writer. */
  readonly failure?: Error;
  readonly model?: string;
}

/** Creates a writer that repeats its source word for word: every claim is its own quote. */
export function createFakeWriter({ failure, model = 'none' }: FakeWriterOptions = {}): Writer {
  const writtenBy = { model };
  const begin = (signal: AbortSignal) => {
    signal.throwIfAborted();
    if (failure) throw failure;
  };
  return {
    model,
    async summarizeThread(thread, _reader, signal): Promise<ThreadSummary> {
      begin(signal);
      const points = thread.messages.flatMap(({ id, text }) => repeat(id, text));
      const [headline = nothing(thread.id)] = points;
      return { headline, points, requests: [], decisions: [], writtenBy };
    },
    async digestMeeting(transcript, _reader, signal): Promise<MeetingDigest> {
      begin(signal);
      const [first] = transcript.utterances;
      return {
        inShort: transcript.utterances.slice(0, 3).flatMap(({ id, text }) => repeat(id, text)),
        decisions: [],
        actions: [],
        openQuestions: [],
        chapters: first ? [{ title: transcript.title ?? 'Meeting', sourceId: first.id }] : [],
        gaps: [],
        writtenBy,
      };
    },
    async outlineDeck(material, brief, signal) {
      begin(signal);
      const title = brief.title ?? material.title;
      const bullets = material.blocks
        .slice(0, brief.maxSlides)
        .map(({ id, label, paragraphs }) => ({
          layout: 'bullets' as const,
          title: label,
          bullets: paragraphs,
          sourceIds: [id],
        }));
      return {
        title,
        slides: [{ layout: 'title', title, sourceIds: [] }, ...bullets],
        sources: material.blocks.map(({ id, label }) => ({ id, label })),
        writtenBy,
      };
    },
    async answer(question, passages, _reader, signal): Promise<Answer> {
      begin(signal);
      const asked = new Set(question.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
      const fits = passages.filter(({ text }) =>
        text
          .toLowerCase()
          .split(/\P{L}+/u)
          .some((word) => asked.has(word)),
      );
      return { claims: fits.flatMap(({ id, text }) => repeat(id, text)), writtenBy };
    },
    async draftReply(thread, { answering, instruction }, _reader, signal): Promise<ReplyDraft> {
      begin(signal);
      const asked = thread.messages
        .filter(({ id, text }) => answering.includes(id) && text.trim() !== '')
        .map(({ id, text }) => ({ sourceId: id, quote: text, missing: 'answer' as const }));
      return { paragraphs: toParagraphsAsWritten(asked, instruction), writtenBy };
    },
  };
}

function repeat(id: string, text: string): readonly Claim[] {
  return text.trim() === '' ? [] : [{ text, sourceIds: [id], quote: text }];
}

function nothing(id: string): Claim {
  return { text: 'No words in this thread.', sourceIds: [id], quote: '' };
}
