import { describe, expect, it } from 'vitest';
import { isRetold } from '../../../skills/meeting/retold.js';

describe('a quote beside its claim', () => {
  it.each([
    [
      'Arun said that the table was read before the sensor had settled.',
      'The table is read before the sensor has settled.',
    ],
    ['Sofia will send the announcement by Thursday.', 'I send the announcement by Thursday.'],
  ])('is told again in %j', (text, quote) => {
    expect(isRetold(text, quote)).toBe(true);
  });

  it.each([
    ['Tomás is asked to send Alex the cost.', 'Tomás, send me the cost and I approve it today.'],
    ['The price went up to 1,300.', 'The price went up to 1,200.'],
    ['The meeting was about the budget and the lamp.', 'We have no budget for a second lab.'],
    ['Plan B it is.', 'We go with plan B.'],
  ])('proves more than %j says', (text, quote) => {
    expect(isRetold(text, quote)).toBe(false);
  });
});
