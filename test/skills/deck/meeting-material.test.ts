import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../../skills/core/ports/meetings.js';
import type { MeetingDigest } from '../../../skills/core/ports/writer.js';
import { toMeetingMaterial } from '../../../skills/deck/meeting-material.js';

const transcript: Transcript = {
  id: 'review.vtt',
  title: 'Budget review',
  startedAt: Date.parse('2026-11-24T09:00:00Z'),
  attendees: [],
  gaps: [],
  utterances: [
    { id: 'u1', speaker: 'Dana Ortiz', startMs: 5_000, text: 'We move the release to 8 December.' },
    {
      id: 'u2',
      speaker: 'Mei Lin',
      startMs: 3_725_000,
      text: 'I will write to the support today.',
    },
  ],
};

const moved = {
  text: 'The release moves to 8 December',
  sourceIds: ['u1'],
  quote: 'to 8 December',
};

const digest: MeetingDigest = {
  inShort: [moved, { text: 'Support is told', sourceIds: ['u2'], quote: 'write to the support' }],
  decisions: [moved],
  actions: [
    {
      text: 'Mei Lin: I will write to the support',
      sourceIds: ['u2'],
      quote: 'write to the support today',
      owner: 'Mei Lin',
      due: { date: '2026-11-24', words: 'today' },
    },
    { text: 'Somebody books the room', sourceIds: ['u1'], quote: 'the release' },
  ],
  openQuestions: [],
  chapters: [],
  gaps: [],
  writtenBy: { model: 'none' },
};

const material = toMeetingMaterial(transcript, digest, 'Europe/Berlin');
const under = (heading: string) => material.blocks.filter((block) => block.heading === heading);

describe('a meeting as material for slides', () => {
  it('opens with its date and who spoke', () => {
    expect(material.blocks[0]?.paragraphs).toEqual(['2026-11-24 · Dana Ortiz, Mei Lin']);
  });

  it('finds every claim by time and speaker, with its quote as proof', () => {
    expect(under('Decided')).toMatchObject([
      {
        label: '00:05 Dana Ortiz',
        bullets: ['The release moves to 8 December'],
        proof: ['“to 8 December” (00:05 Dana Ortiz)'],
      },
    ]);
  });

  it('lists what is to do as one table, the owner named once', () => {
    const [first, second] = under('To do');
    expect(first?.table).toEqual({
      header: ['Who', 'What', 'By when'],
      rows: [
        ['Mei Lin', 'I will write to the support', '2026-11-24'],
        ['–', 'Somebody books the room', '–'],
      ],
    });
    expect(first?.label).toBe('1:02:05 Mei Lin');
    expect(second?.table).toBeUndefined();
  });

  it('says a decision once', () => {
    expect(under('In short').map(({ bullets }) => bullets)).toEqual([['Support is told']]);
  });

  it('gives every block an id of its own, also where two rest on one utterance', () => {
    const ids = material.blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no heading without a claim', () => {
    expect(under('Open')).toEqual([]);
  });
});
