import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFileTranscripts } from '../../../adapters/files/transcripts.js';
import { InputError, TooLargeError } from '../../../skills/core/errors.js';
import { live, makeFolder } from './folders.js';

const corpus = new URL('../../../../shared/corpora/vtt/', import.meta.url).pathname;
const examples = new URL('../../../examples/meetings/', import.meta.url).pathname;
const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.vtt'),
    )
  : [];
/** Named by their makers as having no valid signature. */
const invalid = /bad-double-webvtt|blank-file|garbage-data|bom-tab|newline-before|py[\\/]invalid/;

function readIn(root: string, reference: string) {
  const access = { kind: 'roots', roots: [root] } as const;
  return createFileTranscripts({ access }).transcript(reference, live());
}

async function read(content: Readonly<Record<string, string>>, reference: string) {
  return readIn(await makeFolder(content), reference);
}

const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Weekly',
  'DTSTART:20261124T090000Z',
  'ORGANIZER;CN=Dana:mailto:dana@example.com',
  'ATTENDEE;CN=Jonas:mailto:jonas@example.com',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const hello = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>Hello.</v>\n';

describe('a transcript file', () => {
  it('takes title, start and attendees from the calendar file beside it', async () => {
    const transcript = await read({ 'a.vtt': hello, 'a.ics': calendar }, 'a.vtt');
    expect(transcript).toMatchObject({
      title: 'Weekly',
      startedAt: Date.parse('2026-11-24T09:00:00Z'),
      attendees: [
        { name: 'Dana', address: 'dana@example.com' },
        { name: 'Jonas', address: 'jonas@example.com' },
      ],
    });
  });

  it('takes title and date from its name otherwise', async () => {
    const names = ['2026-11-24_budget-review.vtt', 'GMT20261124-130500_Recording.transcript.vtt'];
    const [plain, zoom] = await Promise.all(names.map((name) => read({ [name]: hello }, name)));
    expect(plain).toMatchObject({
      title: 'Budget review',
      startedAt: Date.parse('2026-11-24T12:00:00Z'),
    });
    expect(zoom).toMatchObject({
      title: 'Recording',
      startedAt: Date.parse('2026-11-24T13:05:00Z'),
    });
  });

  it('survives a broken calendar file beside it', async () => {
    const transcript = await read({ 'a.vtt': hello, 'a.ics': 'BEGIN:VCALENDAR\nBEGIN:' }, 'a.vtt');
    expect(transcript.utterances).toHaveLength(1);
  });

  it('may be empty of speech', async () => {
    expect((await read({ 'a.vtt': 'WEBVTT\n' }, 'a.vtt')).utterances).toEqual([]);
  });

  it('names what could not be read as a gap', async () => {
    const { gaps } = await read({ 'a.vtt': `${hello}\nsoon --> later\nLost.\n` }, 'a.vtt');
    expect(gaps).toEqual([{ reason: 'cues without a readable time', count: 1 }]);
  });

  it.each([
    ['a.vtt', 'Hello.'],
    ['a.srt', 'Hello.'],
    ['a.txt', 'Dear all,\nno meeting today.'],
    ['a.json', '{}'],
    ['a.docx', 'PK'],
  ])('that is none is refused with a remedy: %s', async (name, content) => {
    const reading = read({ [name]: content }, name);
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow('Export the transcript again');
  });

  it('that is too large is refused before it is read', async () => {
    const reading = read({ 'a.vtt': `WEBVTT\n${'x'.repeat(33 * 1024 * 1024)}` }, 'a.vtt');
    await expect(reading).rejects.toThrow(TooLargeError);
  });

  it('of 50,000 cues is read', async () => {
    const time = (ms: number) => new Date(ms).toISOString().slice(11, 23);
    const cues = Array.from(
      { length: 50_000 },
      (_, i) =>
        `${time(i * 1000)} --> ${time(i * 1000 + 900)}\n<v Speaker ${i % 7}>Sentence ${i}.</v>\n`,
    );
    const { utterances } = await read({ 'a.vtt': `WEBVTT\n\n${cues.join('\n')}` }, 'a.vtt');
    expect(utterances).toHaveLength(50_000);
  });
});

describe('the example meetings', () => {
  it('are a Teams export with a calendar file and a German Zoom export', async () => {
    const release = await readIn(examples, 'release-4-2.vtt');
    expect(release.title).toBe('Release 4.2: go or no go');
    expect(release.attendees).toHaveLength(5);
    const suppliers = await readIn(examples, '2026-11-19-lieferantenrunde.vtt');
    const speakers = new Set(suppliers.utterances.map(({ speaker }) => speaker));
    expect([...speakers].sort()).toEqual(['Alex Kim', 'Jonas Weber', 'Priya Shah']);
  });
});

describe.skipIf(files.length === 0)('the corpus of .vtt files (skipped without ../shared)', () => {
  it.each(files.filter((name) => !invalid.test(name)))('is read: %s', async (name) => {
    const { utterances } = await readIn(corpus, name);
    expect(utterances.every(({ text }) => text !== '' && !/<\/?v\b|&amp;/.test(text))).toBe(true);
  });

  it.each(files.filter((name) => invalid.test(name)))('is refused: %s', async (name) => {
    await expect(readIn(corpus, name)).rejects.toThrow(InputError);
  });
});
