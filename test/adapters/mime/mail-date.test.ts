import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseMailDate } from '../../../adapters/mime/mail-date.js';

// Where Daybrief runs tells nothing of when a mail was sent.
vi.stubEnv('TZ', 'Pacific/Auckland');

const nine = Date.parse('2026-11-23T09:00:00Z');

describe('the date of a mail', () => {
  it.each([
    'Mon, 23 Nov 2026 10:00:00 +0100 (CET)',
    'Mon, 23 Nov 2026 10:00:00 CET',
    'Mon, 23 Nov 2026 10:00:00 Europe/Berlin',
    'Mon, 23 Nov 2026 14:30:00 IST',
    'Mon, 23 Nov 2026 20:00:00 AEDT',
    'Mon, 23 Nov 2026 04:00:00 EST',
    'Mon, 23 Nov 2026 10.00.00 +0100',
    'Mon, 23 Nov 26 09:00:00 GMT',
    'Mon, 23-Nov-2026 09:00:00 UT',
    '23 Nov 2026 09:00:00',
    '23 Nov 2026 9:00 AM',
    'Mon Nov 23 09:00:00 2026',
    'Mon Nov 23 10:00:00 +0100 2026',
    'Mon Nov 23 2026 10:00:00 GMT+0100 (CET)',
    'November 23, 2026 9:00 am',
    '2026-11-23T10:00:00+01:00',
    '2026-11-23 09:00:00.000Z',
    '2026/11/23 09:00',
    '23/11/2026 09:00:00',
    '23.11.2026 09:00',
    '11/23/2026 09:00:00',
    'Monday, 23rd November 2026 09:00',
  ])('%s is nine o’clock', (written) => {
    expect(parseMailDate(written)).toBe(nine);
  });

  it('of two numbers has the day first', () => {
    expect(parseMailDate('05/11/2026 09:00')).toBe(Date.parse('2026-11-05T09:00:00Z'));
  });

  it.each([
    '',
    'yesterday',
    '42',
    'Mon, 45 Foo 2026 09:00',
    '2026-13-45',
    'Fri, 1 Jan 9999 00:00:00 +0000',
  ])('%j is none', (written) => {
    expect(parseMailDate(written)).toBeUndefined();
  });

  it('is read as it was sent, in every offset', () => {
    const instant = fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2040, 0) / 1000 });
    fc.assert(
      fc.property(instant, fc.integer({ min: -720, max: 840 }), (seconds, offset) => {
        const local = new Date((seconds + offset * 60) * 1000).toUTCString().replace(' GMT', '');
        const sign = offset < 0 ? '-' : '+';
        const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const zone = `${sign}${String(hours).padStart(2, '0')}${String(minutes).padStart(2, '0')}`;
        expect(parseMailDate(`${local} ${zone}`)).toBe(seconds * 1000);
      }),
    );
  });

  it('is looked for in any text without delay', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const found = parseMailDate(text);
        expect(found === undefined || Number.isFinite(found)).toBe(true);
      }),
    );
  });
});
