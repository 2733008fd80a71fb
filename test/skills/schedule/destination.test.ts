import { describe, expect, it } from 'vitest';
import { withoutDestination } from '../../../skills/schedule/destination.js';

describe('where a digest is to come', () => {
  it.each([
    ['weekdays at 8 in slack', 'slack', 'weekdays at 8'],
    ['every day 7:30 on microsoft teams', 'teams', 'every day 7:30'],
    ['mondays 9:00 to the terminal', 'terminal', 'mondays 9:00'],
    ['weekdays at 8', 'slack', 'weekdays at 8'],
    ['30 8 * * 1', 'teams', '30 8 * * 1'],
  ] as const)('reads "%s" in %s as "%s"', (words, here, rest) => {
    expect(withoutDestination(words, here)).toBe(rest);
  });

  it('says what to do for another place, instead of sending there', () => {
    expect(() => withoutDestination('weekdays at 8 in teams', 'slack')).toThrow(
      expect.objectContaining({
        code: 'not_supported',
        what: 'From here I cannot send your digest to Teams.',
        remedy: 'Say "schedule weekdays at 8" to me there. You can have both.',
      }),
    );
  });
});
