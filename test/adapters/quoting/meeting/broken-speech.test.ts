import { describe, expect, it } from 'vitest';
import { isBroken } from '../../../../adapters/quoting/meeting/broken-speech.js';

describe('broken speech', () => {
  it.each([
    'They looked for the',
    'We could – it is too big.',
    'The goal is that it was it had an influence.',
    'That the who that is the tool for it.',
    'What it does is is measure the noise.',
    'I think they the results looked fine.',
    'They this was volume control.',
    'It differentiates between the Vista, and the, Tango mode.',
    'Colour, easy to use, size, yeah, size matters.',
  ])('hears that %j was broken off or begun anew', (text) => {
    expect(isBroken(text)).toBe(true);
  });

  it.each([
    'We decided that it is too big.',
    'I know what it is that they want.',
    'It is the one that the others chose.',
    'We gave the group a plan that was clear.',
    'If that works we are done.',
    'The one they chose has a screen.',
    'What we have is a plan, and the plan is good.',
    'The price they have is fine.',
  ])('leaves %j alone', (text) => {
    expect(isBroken(text)).toBe(false);
  });
});
