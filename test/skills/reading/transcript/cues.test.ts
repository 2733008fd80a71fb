import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isWebVtt, parseCues, parseOffset } from '../../../../skills/reading/transcript/cues.js';

const corpus = new URL('../../../../../shared/corpora/vtt/mozilla/', import.meta.url).pathname;
const expected = existsSync(corpus)
  ? readdirSync(corpus).filter((name) => name.endsWith('.json'))
  : [];
const Expected = z.object({
  cues: z.array(z.object({ startTime: z.number(), endTime: z.number(), text: z.string() })),
});

/** Where we differ on purpose: we take "2.0" for seconds, and 120:00 for two hours, not five days. */
const lenient = ['cue-times__fraction-digits.json', 'cue-times__minimum-spots-over-sixty.json'];

describe('cue parsing', () => {
  it('knows WebVTT by its signature, after a byte order mark too', () => {
    expect(['WEBVTT', 'WEBVTT - Weekly\n', '\ufeffWEBVTT\n', 'WEBVTT\tx'].every(isWebVtt)).toBe(
      true,
    );
    expect(['WEBVTTX', '\nWEBVTT', 'webvtt', ''].some(isWebVtt)).toBe(false);
  });

  it('reads the times that Graph writes', () => {
    const [cue] = parseCues('WEBVTT\n\n0:0:0.0 --> 0:0:5.320\nHello.\n');
    expect(cue).toEqual({ startMs: 0, endMs: 5_320, payload: 'Hello.' });
  });

  it('counts an offset below zero as zero', () => {
    const [cue] = parseCues('WEBVTT\n\n-0:0:1.5 --> 0:0:2.0\nHello.\n');
    expect(cue).toMatchObject({ startMs: 0, endMs: 2_000 });
  });

  it('reads SubRip', () => {
    const text =
      '1\n00:00:01,500 --> 00:00:02,000\nHello.\n\n2\n00:00:03,000 --> 00:00:04,000\nBye.\n';
    expect(parseCues(text).map(({ startMs, payload }) => [startMs, payload])).toEqual([
      [1_500, 'Hello.'],
      [3_000, 'Bye.'],
    ]);
  });

  it('skips notes, styles and regions, whose lines look like speech', () => {
    const text =
      'WEBVTT\n\nNOTE\nnot said\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nSaid.\n';
    expect(parseCues(text).map(({ payload }) => payload)).toEqual(['Said.']);
  });

  it('keeps a cue whose time cannot be read, without a time', () => {
    const [cue] = parseCues('WEBVTT\n\nsoon --> later\nHello.\n');
    expect(cue).toEqual({ startMs: undefined, endMs: undefined, payload: 'Hello.' });
  });

  it('reads the offsets of plain-text transcripts', () => {
    expect(['0:12', '00:12:30', '1:02:03.5', '75:12', '1:75:12', 'x'].map(parseOffset)).toEqual([
      12_000,
      750_000,
      3_723_500,
      4_512_000,
      undefined,
      undefined,
    ]);
  });

  it('reads any text to an end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\n', '-->', '00:01.000', 'NOTE', ' ', 'a', '\n\n')),
        (words) => {
          const cues = parseCues(`WEBVTT\n${words.join('')}`);
          expect(cues.every(({ payload }) => !payload.includes('\n\n'))).toBe(true);
        },
      ),
    );
  });

  it.skipIf(expected.length === 0).each(expected.filter((name) => !lenient.includes(name)))(
    'parses the corpus as expected: %s',
    (name) => {
      const text = readFileSync(join(corpus, name.replace('.json', '.vtt')), 'utf8');
      const { cues } = Expected.parse(JSON.parse(readFileSync(join(corpus, name), 'utf8')));
      const parsed = parseCues(text.replace(/\r\n?/g, '\n')).filter(
        (cue) => cue.startMs !== undefined,
      );
      expect(parsed).toEqual(
        cues.map((cue) => ({
          startMs: Math.round(cue.startTime * 1000),
          endMs: Math.round(cue.endTime * 1000),
          payload: cue.text,
        })),
      );
    },
  );
});
