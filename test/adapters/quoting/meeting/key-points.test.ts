import { describe, expect, it } from 'vitest';
import { chooseKeyPoints } from '../../../../adapters/quoting/meeting/key-points.js';
import { readMeeting } from '../../../../adapters/quoting/meeting/meeting-text.js';

const SAID = [
  'I think that what we have here is sort of the thing with the battery that I mean.',
  'The battery costs three euros and the case costs two euros.',
  'The battery lasts two years and the case breaks within months.',
  'The customers complain about the broken case and the weak battery.',
];
const meeting = readMeeting({
  id: 'm',
  attendees: [],
  gaps: [],
  utterances: SAID.map((text, at) => ({ id: `u${at}`, speaker: 'Dana', text })),
});
const pointsOf = (most: number, told?: ReadonlySet<string>) =>
  chooseKeyPoints(meeting, most, told).map(({ text }) => text);

describe('key points', () => {
  it('come in the order they were said', () => {
    expect(pointsOf(3)).toEqual(SAID.slice(1));
  });

  it('say something in few words', () => {
    expect(pointsOf(3)).not.toContain(SAID[0]);
  });

  it('turn to what was not told yet', () => {
    const [free] = pointsOf(1);
    const told = new Set(meeting.sentences.find(({ text }) => text === free)?.stems);
    expect(pointsOf(1, told)).not.toEqual([free]);
  });
});
