import { describe, expect, it } from 'vitest';
import { digestMeeting } from '../../../../adapters/quoting/meeting/digest-meeting.js';
import type { Reader } from '../../../../skills/core/ports/writer.js';

const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en-GB', now: 0 };

async function proposedBy(sentence: string, around = ''): Promise<number> {
  const texts = [
    'The old lamp in the lab has a loose switch.',
    sentence,
    'The customers ask for the price of the lamp.',
  ];
  const utterances = texts.map((text, at) => ({
    id: `u${at}`,
    speaker: `Speaker ${at}`,
    text: `${text} ${around}`.trim(),
  }));
  const transcript = { id: 'm', attendees: [], gaps: [], utterances };
  const { proposals = [] } = await digestMeeting(transcript, reader, new AbortController().signal);
  return proposals.length;
}

describe('what is listed as proposed', () => {
  it.each([
    'We should put the switch of the lamp on the left.',
    'We could paint the lamp with a second colour, if you like.',
    'If the lamp is too dear, we should leave out the second switch.',
    'The switch has to be on the left of the lamp.',
    'We need to ask the lab for a second lamp.',
  ])('lists %j', async (sentence) => {
    expect(await proposedBy(sentence)).toBe(1);
  });

  it.each([
    ['an ability', 'We could tell which lamp of the lab was the brightest.'],
    ['an assurance', 'We will keep working with the lab on the safety of the lamp.'],
    ['an inability', 'We could not afford the second lamp of the lab.'],
    ['a reason', 'Because we have to pay for the lamp, the lab could not buy the switch.'],
    ['what is known', 'They know that we need to put the lamp beside the switch.'],
    ['a prediction', 'The lamp is going to be very dear for the customers.'],
    ['the running of the meeting', 'We should turn off the microphones beside the lamp now.'],
  ])('does not list %s: %j', async (_, sentence) => {
    expect(await proposedBy(sentence)).toBe(0);
  });

  it('lists what a speaker in a hearing says of the government only when it is put to the room', async () => {
    const speech = 'The lamp was bought by the lab in the spring of that year. '.repeat(4).trim();
    expect(await proposedBy('We should buy a second lamp for the lab.', speech)).toBe(0);
    expect(await proposedBy('Maybe we could have a note on the lamp.', speech)).toBe(1);
  });
});
