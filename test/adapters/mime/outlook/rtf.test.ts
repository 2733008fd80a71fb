import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackRtf } from '../../../../adapters/mime/outlook/compressed-rtf.js';
import { readRtf } from '../../../../adapters/mime/outlook/rtf.js';
import { packRtf, storeRtf } from './write-outlook.js';

const rtf = (words: string) => readRtf(Buffer.from(words, 'latin1'));
const ENOUGH = 1_000_000;

describe('the RTF of a mail', () => {
  it('is its text, without what is none', () => {
    const { format, content } = rtf(
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fnil\\fcharset204 Arial Cyr;}}{\\colortbl;\\red0;}{\\*\\generator Winch;}{\\info{\\title Plan}}\\pard\\f0 Please grease\r\n it: 5\\~\\'80.\\par\\tab \\u8364?uro\\line \\{three\\} {\\f1\\'c4\\'e0}{\\pict\\wmetafile8 abcdef}{\\field{\\*\\fldinst HYPERLINK \"https://example.com\"}{\\fldrslt the plan}}{\\v hidden}{\\strike by Monday}\\bullet\\par}",
    );
    expect(format).toBe('text');
    expect(content).toBe('Please grease it: 5\u00a0€.\n\t€uro\n{three} Даthe plan•\n');
  });

  it('keeps letters of several bytes together', () => {
    const cp932 =
      "{\\rtf1\\ansi\\ansicpg932{\\fonttbl{\\f0\\fcharset128 Gothic;}}\\f0 \\'8a\\'6d\\'94\\'46}";
    expect(rtf(cp932).content).toBe('確認');
    expect(rtf('{\\rtf1\\uc2\\u-10179 ??\\u-9216 ??!}').content).toBe('🐀!');
  });

  it('that was made of HTML gives the HTML back', () => {
    const { format, content } = rtf(
      "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Please gr\\'e4se < 5 {\\*\\htmltag84 <b>}\\htmlrtf {\\b \\htmlrtf0 it{\\*\\htmltag92 </b>}\\htmlrtf }\\htmlrtf0 \\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag72 </p>}{\\*\\mhtmltag1 <x>}{\\*\\htmltag27 </html>}}",
    );
    expect(format).toBe('html');
    expect(content).toBe('<html><p>Please gräse &lt; 5 <b>it</b></p></html>');
  });

  it('comes back from its packing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('winch', '\\par ', 'a', '{\\b ', '}', ' '), { maxLength: 400 }),
        (words) => {
          const written = `{\\rtf1 ${words.join('')}`;
          for (const packed of [packRtf(written), storeRtf(written)]) {
            expect(unpackRtf(packed, ENOUGH).toString('latin1')).toBe(written);
          }
          expect(unpackRtf(packRtf(written), 5)).toHaveLength(5);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of any bytes is read, and its packing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, isPacked) => {
        const bytes = Buffer.from(noise);
        const packed = packRtf('{\\rtf1 winch}');
        expect(typeof readRtf(bytes).content).toBe('string');
        const broken = Buffer.concat([packed.subarray(0, isPacked ? 16 : 8), bytes]);
        expect(unpackRtf(broken, ENOUGH).length).toBeLessThanOrEqual(ENOUGH);
      }),
    );
  });

  it('of a hundred thousand groups in one another, or of pictures of no size, ends', () => {
    const deep = 100_000;
    expect(rtf(`{\\rtf1 ${'{\\b\\f0\\u8364?'.repeat(deep)}x`).content).toHaveLength(deep + 1);
    expect(rtf('{\\rtf1 a\\bin2000000000 b}').content).toBe('a');
    expect(rtf(`{\\rtf1 ${'}'.repeat(deep)}x}`).content).toBe('x');
  });
});
