import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transcript, Utterance } from '../../../skills/core/ports/meetings.js';
import type { MeetingDigest } from '../../../skills/core/ports/writer.js';
import { toPlain } from '../../../skills/core/reply.js';
import { meetingDigest } from '../../../skills/meeting/index.js';
import { talkTime } from '../../../skills/meeting/talk-time.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeProgress } from '../../fakes/progress.js';
import { createFakeTranscripts } from '../../fakes/transcripts.js';
import { createFakeWriter } from '../../fakes/writer.js';

const utterances: readonly Utterance[] = [
  { id: 'u1', speaker: 'Dana', startMs: 0, endMs: 30_000, text: 'We go with plan B.' },
  { id: 'u2', speaker: 'Jonas', startMs: 30_000, endMs: 40_000, text: 'I write it up by Friday.' },
];
const transcript: Transcript = {
  id: 'release.vtt',
  title: 'Release',
  startedAt: Date.parse('2026-11-24T08:00:00Z'),
  attendees: [],
  utterances,
  gaps: [{ reason: 'cue without a time', count: 2 }],
};
const claim = { text: 'Plan B it is.', quote: 'We go with plan B.', sourceIds: ['u1'] };

async function digest(said: Partial<MeetingDigest>, length: 'short' | 'full' = 'short') {
  const fake = createFakeWriter();
  return meetingDigest.run(
    { transcript: 'release.vtt', length },
    {
      transcripts: createFakeTranscripts({ 'release.vtt': transcript }),
      writer: {
        ...fake,
        digestMeeting: async (heard, reader, signal) => ({
          ...(await fake.digestMeeting(heard, reader, signal)),
          ...said,
        }),
      },
      preferences: createFakePreferences(),
      clock: createFakeClock('2026-11-24T08:00:00Z'),
      progress: createFakeProgress(),
    },
    createFakeCall(),
  );
}

describe('meeting digest', () => {
  it('says when, how long, and who spoke how much', async () => {
    const reply = await digest({});
    expect(toPlain(reply.title)).toBe('Release · Tuesday 24 November · 1 min');
    expect(reply.lead?.map(toPlain)[0]).toBe('Dana 75 % · Jonas 25 %');
  });

  it('opens each line at its time', async () => {
    const reply = await digest({ decisions: [claim] });
    const decided = reply.sections.find(({ heading }) => heading === 'Decided');
    expect(decided?.items[0]?.sources).toEqual([{ id: 'u1', label: '00:00 Dana' }]);
  });

  it('proves a sentence once, where it is listed', async () => {
    const reply = await digest({ inShort: [claim], decisions: [claim] });
    const [inShort, decided] = reply.sections.map(({ items }) => items[0]);
    expect(inShort).not.toHaveProperty('quote');
    expect(inShort).not.toHaveProperty('number');
    expect(inShort?.sources).toEqual(decided?.sources);
    expect(decided).toMatchObject({ number: 1, quote: 'We go with plan B.' });
  });

  it('shows what was proposed apart from what was decided, and no more than four in short', async () => {
    const proposals = Array.from({ length: 6 }, () => claim);
    const shown = async (length: 'short' | 'full') => {
      const { sections } = await digest({ proposals }, length);
      return sections.find(({ heading }) => heading === 'Proposed, not settled')?.items.length;
    };
    expect(await shown('short')).toBe(4);
    expect(await shown('full')).toBe(6);
  });

  it('shows what was only weighed in the full digest alone', async () => {
    const headings = async (length: 'short' | 'full') =>
      (await digest({ considered: [claim] }, length)).sections.map(({ heading }) => heading);
    expect(await headings('short')).not.toContain('Considered');
    expect(await headings('full')).toContain('Considered');
  });

  it('names owner and due date, or that there is no owner', async () => {
    const due = { date: '2026-11-27', words: 'by Friday' };
    const reply = await digest({
      actions: [
        { ...claim, text: 'write it up', owner: 'Jonas', due },
        { ...claim, text: 'tell the customers' },
      ],
    });
    const todo = reply.sections.find(({ heading }) => heading === 'To do');
    expect(todo?.items.map(({ text }) => toPlain(text))).toEqual([
      'Jonas: write it up',
      'tell the customers',
    ]);
    expect(todo?.items.map(({ reasons }) => reasons)).toEqual([
      ['due Friday 27 November (“by Friday”)'],
      ['no owner named'],
    ]);
  });

  it('keeps the short form to four sentences and counts what was left unread', async () => {
    const inShort = Array.from({ length: 9 }, () => claim);
    const itemsOf = (reply: Awaited<ReturnType<typeof digest>>) =>
      reply.sections.find(({ heading }) => heading === 'In short')?.items.length;
    expect(itemsOf(await digest({ inShort }))).toBe(4);
    expect(itemsOf(await digest({ inShort }, 'full'))).toBe(9);
    expect((await digest({})).coverage).toMatchObject({
      found: 4,
      read: 2,
      skipped: [{ reason: 'cue without a time', count: 2 }],
    });
  });

  it('shows a stretch that was not covered', async () => {
    const reply = await digest({ gaps: ['12:40 to 19:05 not covered'] });
    expect(reply.lead?.map(toPlain)).toContain('12:40 to 19:05 not covered');
  });
});

describe('talk time', () => {
  it('adds up to one, whatever was said', () => {
    const spoken = fc.record({
      id: fc.string(),
      speaker: fc.constantFrom('A', 'B', 'C'),
      text: fc.lorem(),
    });
    fc.assert(
      fc.property(fc.array(spoken, { minLength: 1 }), (all) => {
        const shares = talkTime({ ...transcript, utterances: all });
        expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });

  it('leaves out who is not named', () => {
    const unnamed = { id: 'u3', text: 'Hello there everybody' };
    expect(talkTime({ ...transcript, utterances: [unnamed] })).toEqual([]);
  });
});
