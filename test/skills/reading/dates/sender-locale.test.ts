import { describe, expect, it } from 'vitest';
import { senderLocale } from '../../../../skills/reading/dates/sender-locale.js';

describe('the locale of a sender', () => {
  it.each([
    ['dana@example.de', 'de', 'Europe/Berlin', 'de'],
    ['dana@example.co.uk', 'en', 'America/New_York', 'en-GB'],
    ['dana@example.edu', 'en', 'Europe/Berlin', 'en-US'],
    ['dana@example.com', 'en', 'America/New_York', 'en-US'],
    ['dana@example.com', undefined, 'Europe/Berlin', 'en-GB'],
    ['dana@example.fr', 'en', 'America/New_York', 'en-GB'],
    ['', undefined, 'UTC', 'en-GB'],
  ])('%s, text in %s, reader in %s: %s', (address, language, timeZone, locale) => {
    expect(senderLocale(address, language, timeZone)).toBe(locale);
  });
});
