import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../../../skills/core/retry-after.js';

const NOW = Date.parse('2026-11-24T08:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 7 ', 7_000],
    ['0', 0],
    ['Tue, 24 Nov 2026 08:01:30 GMT', 90_000],
    ['Tue, 24 Nov 2026 07:59:00 GMT', 0],
  ])('of %j is read as %i milliseconds', (header, ms) => {
    expect(parseRetryAfter(header, NOW)).toBe(ms);
  });

  it.each([null, undefined, '', 'soon', '-5', '1.5', '1e3', '9999999999', 'Tue, someday'])(
    'of %j says nothing',
    (header) => {
      expect(parseRetryAfter(header, NOW)).toBeUndefined();
    },
  );
});
