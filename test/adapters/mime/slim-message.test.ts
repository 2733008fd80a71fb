import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineSplitter } from '../../../adapters/mime/line-splitter.js';
import { createSlimMessageBuilder } from '../../../adapters/mime/slim-message.js';

/** Splits text given in chunks of these sizes. */
function split(bytes: Buffer, sizes: readonly number[]): readonly Buffer[] {
  const splitter = createLineSplitter();
  const pieces: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(...splitter.push(bytes.subarray(at, at + size)));
    at += size;
  }
  return [...pieces, ...splitter.push(bytes.subarray(at)), ...splitter.end()];
}

function slim(text: string) {
  const builder = createSlimMessageBuilder();
  for (const piece of split(Buffer.from(text), [])) builder.push(piece);
  return builder.end();
}

describe('the line splitter', () => {
  it('gives back every byte, however the stream is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'ß') });
    fc.assert(
      fc.property(text, fc.array(fc.nat(9)), (content, sizes) => {
        const bytes = Buffer.from(content);
        const pieces = split(bytes, sizes);
        expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
        expect(
          pieces.every(
            (piece) => piece.indexOf('\n') === -1 || piece.indexOf('\n') === piece.length - 1,
          ),
        ).toBe(true);
      }),
    );
  });

  it('hands a long line on in pieces', () => {
    const pieces = split(Buffer.from(`${'x'.repeat(1_000_000)}\n`), []);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(65_536);
  });
});

describe('a slim message', () => {
  it('without attachments is the message, byte for byte', () => {
    const text =
      'From: a@example.com\nContent-Type: multipart/alternative; boundary="x y"\n\n--x y\n\nHi.\n--x y\nContent-Type: text/html\n\n<p>Hi.</p>\n--x y--\n';
    expect(slim(text).bytes.toString()).toBe(text);
  });

  it('keeps the line after one that was cut', () => {
    const { bytes, isCut } = slim(`X-Long: ${'y'.repeat(600_000)}\nSubject: Here\n\nText.\n`);
    expect(isCut).toBe(true);
    expect(bytes.toString()).toContain('\nSubject: Here\n');
  });

  it('cuts text at its limit and says so', () => {
    const { bytes, isCut } = slim(`Subject: x\n\n${'text\n'.repeat(1_000_000)}`);
    expect(isCut).toBe(true);
    expect(bytes.length).toBeLessThan(2_200_000);
  });
});
