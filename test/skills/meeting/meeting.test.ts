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
const quoted = { text: 'We go with plan B.', quote: 'We go with plan B.', sourceIds: ['u1'] };
const claim = { text: 'Plan B it is.', quote: 'We go with plan B.', sourceIds: ['u1'] };

async function digest(
  said: Partial<MeetingDigest>,
  length: 'short' | 'full' = 'short',
  heard: Transcript = transcript,
) {
  const fake = createFakeWriter();
  return meetingDigest.run(
    { transcript: 'release.vtt', length },
    {
      transcripts: createFakeTranscripts({ 'release.vtt': heard }),
      writer: {
        ...fake,
        digestMeeting: async (given, reader, signal) => ({
          ...(await fake.digestMeeting(given, reader, signal)),
          inShort: [],
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
    expect(decided?.items[0]?.sources).toEqual([{ id: 'u1', label: '00:00' }]);
  });

  it('opens a line at the cue in which its words begin', async () => {
    const long: Transcript = {
      ...transcript,
      utterances: [
        {
          id: 'u1',
          speaker: 'Dana',
          startMs: 0,
          text: 'The hall is cold. We go with plan B.',
          cues: [{ from: 18, startMs: 65_000 }],
        },
      ],
    };
    const reply = await digest({ decisions: [quoted] }, 'short', long);
    expect(reply.sections.at(0)?.items[0]?.sources).toEqual([{ id: 'u1', label: '01:05' }]);
  });

  it('shows quoted words behind who said them, and no second time below', async () => {
    const reply = await digest({ decisions: [quoted] });
    const item = reply.sections.find(({ heading }) => heading === 'Decided')?.items[0];
    expect(item).toMatchObject({ number: 1, text: [{ bold: 'Dana' }, ': “We go with plan B.”'] });
    expect(item).not.toHaveProperty('quote');
  });

  it('proves the words of a model by a quote', async () => {
    const reply = await digest({ inShort: [claim], decisions: [claim] });
    const decided = reply.sections.find(({ heading }) => heading === 'Decided')?.items[0];
    expect(decided).toMatchObject({ text: ['Plan B it is.'], quote: 'We go with plan B.' });
  });

  it('names what a decision changed', async () => {
    const instead = { text: 'Plan A.', quote: 'Plan A.', sourceIds: ['u1'] };
    const reply = await digest({ decisions: [{ ...quoted, instead }] });
    const decided = reply.sections.find(({ heading }) => heading === 'Decided')?.items[0];
    expect(decided?.reasons).toEqual(['no longer “Plan A.”']);
  });

  it('names who asked whom, what an answer stands for, by when, or that nobody was named', async () => {
    const due = { date: '2026-11-27', words: 'by Friday' };
    const own = { text: 'I write it up by Friday.', quote: 'I write it up by Friday.' };
    const reply = await digest({
      actions: [
        { ...own, sourceIds: ['u2'], owner: 'Jonas', due, asked: quoted },
        { ...quoted, owner: 'Jonas' },
        { ...quoted },
      ],
    });
    const todo = reply.sections.find(({ heading }) => heading === 'To do');
    expect(todo?.items.map(({ text }) => toPlain(text))).toEqual([
      'Jonas: “I write it up by Friday.”',
      'Jonas, asked by Dana: “We go with plan B.”',
      'Dana: “We go with plan B.”',
    ]);
    expect(todo?.items.map(({ reasons }) => reasons)).toEqual([
      ['due Friday 27 November', 'on Dana: “We go with plan B.”'],
      [],
      ['no owner named'],
    ]);
  });

  it('says how many lines the short form leaves out, and how to see them', async () => {
    const actions = Array.from({ length: 12 }, () => ({ ...quoted, owner: 'Dana' }));
    const todo = async (length: 'short' | 'full') =>
      (await digest({ actions }, length)).sections.find(({ heading }) => heading === 'To do');
    expect(await todo('short')).toMatchObject({
      items: { length: 5 },
      more: { count: 7, command: 'meeting release.vtt --length full' },
    });
    const full = await todo('full');
    expect(full?.items).toHaveLength(12);
    expect(full).not.toHaveProperty('more');
  });

  it('shows key points that in short did not say in the full digest alone', async () => {
    const said: Partial<MeetingDigest> = { inShort: [], keyPoints: [quoted] };
    const headings = async (length: 'short' | 'full') =>
      (await digest(said, length)).sections.map(({ heading }) => heading);
    expect(await headings('short')).not.toContain('Key points');
    expect(await headings('full')).toContain('Key points');
  });

  it('counts what was left unread', async () => {
    expect((await digest({})).coverage).toMatchObject({
      found: 4,
      read: 2,
      skipped: [{ reason: 'cue without a time', count: 2 }],
    });
  });

  it('says in which language it looks for no decisions', async () => {
    const { lead } = await digest({ unheard: 'ja' });
    expect(lead?.map(toPlain).join()).toContain('not looked for in Japanese');
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
