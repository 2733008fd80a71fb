import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerCase, shorten, stripInvisible, truncate } from '../../../skills/reading/unicode.js';

describe('invisible characters', () => {
  it.each([
    ['NUL and other controls', 'a\0b\u0007c\u001bd\u009fe', 'abcde'],
    ['bidirectional overrides', 'pay \u202e001\u202c \u2066now\u2069\u200e', 'pay 001 now'],
    ['zero-width characters', 'i\u200bg\u2060n\ufefforb\u00ade', 'ignorbe'],
    ['tag characters', 'ok\u{e0049}\u{e0047}\u{e004e}', 'ok'],
    ['variation selectors that carry data', 'ok\u{e0100}\u{e0101}\ufe01', 'ok'],
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['fillers', 'a\u3164b\u115fc', 'abc'],
    ['object replacements', 'a\ufffcb\ufff9c', 'abc'],
    ['a joiner between letters', 'pass\u200dword', 'password'],
  ])('removes %s', (_, text, seen) => {
    expect(stripInvisible(text)).toBe(seen);
  });

  it('turns every line end into one', () => {
    expect(stripInvisible('a\r\nb\rc\u2028d\u0085e\ff')).toBe('a\nb\nc\nd\ne\nf');
  });

  it.each([
    'Tab\tand\nline',
    'Grüße, naïve, Ελλάδα, Привет, 漢字, עברית, العربية',
    'e\u0301 combined',
    '👩‍💻 👨‍👩‍👧‍👦 ❤️ 👍🏽 🏳️‍🌈 1️⃣',
    'می‌خواهم',
    'क्‍ष',
  ])('keeps %s', (text) => {
    expect(stripInvisible(text)).toBe(text);
  });

  it('is done after one pass and leaves well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = stripInvisible(text);
        expect(once).not.toMatch(/\p{Cs}|[^\P{Cc}\n\t]|[\u202a-\u202e\u{e0000}-\u{e007f}]/u);
        expect(stripInvisible(once)).toBe(once);
      }),
    );
  });
});

describe('cutting', () => {
  it('splits no character', () => {
    expect(truncate('ab😀', 3)).toBe('ab');
    expect(truncate('ab😀', 4)).toBe('ab😀');
  });
});

describe('shortening', () => {
  it.each([
    ['from parcel-desk.example, outside your organisation', 32, 'from parcel-desk.example…'],
    ['names a deadline: tomorrow · marked important', 27, 'names a deadline: tomorrow…'],
    ['names a deadline: tomorrow · marked important', 29, 'names a deadline: tomorrow…'],
    ['short enough', 12, 'short enough'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 20, 'Donaudampfschifffah…'],
  ])('"%s" to %i ends behind a word', (text, max, short) => {
    expect(shorten(text, max)).toBe(short);
  });

  it('never takes more than it may, and keeps the beginning', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, max) => {
        const short = shorten(text, max);
        expect(short.length).toBeLessThanOrEqual(Math.max(max, 1));
        expect(text.startsWith(short.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });
});

describe('lower case', () => {
  it('keeps every character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(lowerCase(text)).toHaveLength(text.length);
      }),
    );
    expect(lowerCase('İSTANBUL Ä')).toBe('İstanbul ä');
  });
});
