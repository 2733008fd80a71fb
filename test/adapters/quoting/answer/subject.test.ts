import { describe, expect, it } from 'vitest';
import { readSubject } from '../../../../adapters/quoting/answer/subject.js';

describe('the subject of a question', () => {
  it.each([
    [
      'What did Dana think of the price when discussing the gauge and why?',
      { about: 'the price', circumstance: 'discussing the gauge' },
    ],
    [
      'Summarize the discussion about the lease of the office.',
      { about: 'the lease of the office' },
    ],
    ['What was the final decision of the discussion about the sensor?', { about: 'the sensor' }],
    ['How did Dana respond to the offer?', { about: 'the offer' }],
    ['What were the three reasons for the delay?', { about: 'the three reasons for the delay' }],
  ])('is read from %s', (question, subject) => {
    expect(readSubject(question)).toEqual(subject);
  });

  it.each([
    'What happens after the demo?',
    'What was the team joking about?',
    'What did they say about the customers who had left?',
    'Wer unterschreibt den Mietvertrag?',
  ])('is left open where it is no phrase: %s', (question) => {
    expect(readSubject(question)).toEqual({});
  });
});
