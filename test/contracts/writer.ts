import { describe, expect, it } from 'vitest';
import type { Material } from '../../skills/core/ports/decks.js';
import type { Transcript } from '../../skills/core/ports/meetings.js';
import type {
  Claim,
  CleanThread,
  Passage,
  Reader,
  Writer,
} from '../../skills/core/ports/writer.js';
import { ground } from '../../skills/writing/grounding/grounding.js';

const reader: Reader = {
  addresses: ['dana@example.com'],
  name: 'Dana Ortiz',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  now: Date.parse('2026-11-24T09:00Z'),
};

const transcript: Transcript = {
  id: 'm1',
  title: 'Release',
  startedAt: Date.parse('2026-11-24T09:00Z'),
  attendees: [],
  gaps: [],
  utterances: [
    {
      id: 'u1',
      speaker: 'Dana Ortiz',
      text: 'We have to talk about the release date of the mobile app.',
    },
    { id: 'u2', speaker: 'Jonas Weber', text: 'The tests of the mobile app are not finished yet.' },
    {
      id: 'u3',
      speaker: 'Dana Ortiz',
      text: "Then let's move the release of the app to the third of December.",
    },
    { id: 'u4', speaker: 'Jonas Weber', text: 'Good idea.' },
    {
      id: 'u5',
      speaker: 'Jonas Weber',
      text: "I'll send the new test plan to everybody by Friday.",
    },
  ],
};

const thread: CleanThread = {
  id: 't1',
  subject: 'Budget review',
  messages: [
    {
      id: 'm1',
      from: { name: 'Priya Shah', address: 'priya@example.com' },
      to: [{ name: 'Dana Ortiz', address: 'dana@example.com' }],
      cc: [],
      sentAt: Date.parse('2026-11-23T09:00Z'),
      text: 'Hi Dana,\nCan you confirm the figures for the board by Friday? The total is 1,200 euros.',
      language: 'en',
    },
  ],
};

const passages: readonly Passage[] = transcript.utterances.map(({ id, speaker = '', text }) => ({
  id,
  by: speaker,
  text,
}));

const material: Material = { id: 'd1', title: 'Nothing yet', blocks: [] };

/** What every writer must do, whoever writes the sentences. */
export function writerContract(name: string, create: () => Writer): void {
  describe(`${name} as a writer`, () => {
    const open = () => new AbortController().signal;

    it('finds nothing in a meeting without words', async () => {
      const digest = await create().digestMeeting(
        { ...transcript, utterances: [] },
        reader,
        open(),
      );
      const { inShort, decisions, actions, openQuestions, chapters } = digest;
      expect([inShort, decisions, actions, openQuestions, chapters]).toEqual([[], [], [], [], []]);
    });

    it('makes no points of a thread without messages', async () => {
      const summary = await create().summarizeThread({ ...thread, messages: [] }, reader, open());
      expect([summary.points, summary.requests, summary.decisions]).toEqual([[], [], []]);
    });

    it('answers nothing from no passages', async () => {
      const { claims } = await create().answer('What about the release?', [], reader, open());
      expect(claims).toEqual([]);
    });

    it('says nothing about a meeting that its sources do not say', async () => {
      const digest = await create().digestMeeting(transcript, reader, open());
      const texts = new Map(transcript.utterances.map(({ id, text }) => [id, text]));
      const { inShort, decisions, actions, openQuestions } = digest;
      expectGrounded([...inShort, ...decisions, ...actions, ...openQuestions], texts);
      expect(inShort.length).toBeGreaterThan(0);
    });

    it('says nothing about a thread that its messages do not say', async () => {
      const summary = await create().summarizeThread(thread, reader, open());
      const texts = new Map(
        thread.messages.map(({ id, text }) => [id, `${thread.subject}\n${text}`]),
      );
      expectGrounded([summary.headline, ...summary.points, ...summary.requests], texts);
    });

    it('answers in words of the passages', async () => {
      const { claims } = await create().answer('What about the release?', passages, reader, open());
      expectGrounded(claims, new Map(passages.map(({ id, text }) => [id, text])));
      expect(claims.length).toBeGreaterThan(0);
    });

    it('drafts a reply that asks and says only what was asked and said', async () => {
      const words = 'yes, by Friday';
      const brief = { answering: ['m1'], length: 'full', instruction: words } as const;
      const { paragraphs } = await create().draftReply(thread, brief, reader, open());
      const asked = paragraphs.flatMap((paragraph) => paragraph.asked ?? []);
      expect(asked.length).toBeGreaterThan(0);
      for (const { sourceId, quote } of asked) {
        expect(thread.messages.find(({ id }) => id === sourceId)?.text).toContain(quote);
      }
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(words).toContain(sentence.words);
    });

    it('words nothing in a draft for whoever said nothing', async () => {
      const brief = { answering: ['m1'], length: 'full' } as const;
      const { paragraphs } = await create().draftReply(thread, brief, reader, open());
      expect(paragraphs.flatMap(({ sentences }) => sentences)).toEqual([]);
    });

    it('leaves owner and due out when nobody said them', async () => {
      const vague: Transcript = {
        ...transcript,
        utterances: [
          {
            id: 'u1',
            speaker: 'Dana Ortiz',
            text: 'Somebody has to write the release notes for the customers.',
          },
          {
            id: 'u2',
            speaker: 'Jonas Weber',
            text: 'Yes, the release notes for the customers are missing.',
          },
        ],
      };
      const { actions } = await create().digestMeeting(vague, reader, open());
      for (const action of actions) {
        expect(action).not.toHaveProperty('owner');
        expect(action).not.toHaveProperty('due');
      }
    });

    it('names who writes', async () => {
      const writer = create();
      const digest = await writer.digestMeeting(transcript, reader, open());
      expect(digest.writtenBy.model).toBe(writer.model);
    });

    it('stops when it is told to', async () => {
      const writer = create();
      const stopped = AbortSignal.abort();
      await expect(writer.digestMeeting(transcript, reader, stopped)).rejects.toThrow();
      await expect(writer.summarizeThread(thread, reader, stopped)).rejects.toThrow();
      await expect(writer.answer('What?', passages, reader, stopped)).rejects.toThrow();
      const brief = { answering: ['m1'], length: 'full' } as const;
      await expect(writer.draftReply(thread, brief, reader, stopped)).rejects.toThrow();
      await expect(writer.outlineDeck(material, { maxSlides: 3 }, stopped)).rejects.toThrow();
    });
  });
}

function expectGrounded(claims: readonly Claim[], texts: ReadonlyMap<string, string>): void {
  const people = ['Dana Ortiz', 'dana@example.com', 'Jonas Weber', 'Priya Shah'];
  const problems = claims.flatMap((claim) =>
    ground(claim, texts, { people, computed: ['2026-11-27'] }).map((problem) => ({
      ...problem,
      text: claim.text,
    })),
  );
  expect(problems).toEqual([]);
}
