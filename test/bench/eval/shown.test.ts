import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labels } from '../../../bench/eval/labels.js';
import { meetings } from '../../../bench/eval/meetings.js';
import { queries } from '../../../bench/eval/queries.js';
import { strayQuotations } from '../../../bench/eval/quotations.js';
import { threads } from '../../../bench/eval/threads.js';

/** A corpus of one file, in a folder of its own. */
function corpus(files: Readonly<Record<string, readonly object[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-corpus-'));
  for (const [name, rows] of Object.entries(files)) {
    writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));
  }
  return folder;
}

const MEETING = {
  id: 'kiosk',
  utterances: [
    { speaker: 'Ida Holm', text: 'The kiosk needs a new roof before the winter market opens.' },
    { speaker: 'Sam Reed', text: 'We have decided to order the slate roof from the quarry.' },
    { speaker: 'Ida Holm', text: 'I will send the order to the quarry by Friday.' },
  ],
  summaries: ['The group decided on a slate roof.'],
};

describe('the evaluation', () => {
  it('scores the words of a meeting that a person is shown', async () => {
    const result = await meetings(corpus({ 'meetings.jsonl': [MEETING] }));
    expect(result?.predictions[0]?.text).toContain('roof');
    expect(result?.notes).toEqual([]);
    expect(result?.measured).toMatchObject({ pairs: 1 });
  });

  it('scores the words of an answer that a person is shown', async () => {
    const question = {
      id: 'q1',
      meetingId: 'kiosk',
      query: 'When will the order go to the quarry?',
    };
    const result = await queries(
      corpus({ 'meetings.jsonl': [MEETING], 'queries.jsonl': [question] }),
    );
    expect(result?.predictions[0]?.text).toContain('by Friday');
  });

  it('scores the words of a thread that a person is shown', async () => {
    const thread = {
      id: 't1',
      messages: [
        {
          from: 'Ida Holm <ida@kiosk.example>',
          to: 'Sam Reed <sam@kiosk.example>',
          date: '2026-10-05T09:00:00Z',
          subject: 'Roof of the kiosk',
          text: 'Hello Sam,\n\ncould you send me the offer of the quarry by Friday?\n\nIda',
        },
      ],
      summaries: ['Ida asks for the offer of the quarry.'],
    };
    const result = await threads(corpus({ 'threads.jsonl': [thread] }));
    expect(result?.predictions[0]?.text).toContain('offer of the quarry');
    expect(result?.notes).toEqual([]);
  });

  it('counts linked rows that are shown, and shown rows that are linked', async () => {
    const rows = MEETING.utterances.map(({ speaker, text }, at) => [
      speaker,
      null,
      at * 60,
      '',
      0,
      text,
    ]);
    const meeting = { id: 'kiosk', rows, decisions: [{ from: [1] }], actions: [{ from: [2] }] };
    const result = await labels(corpus({ 'meetings.jsonl': [meeting] }));
    expect(result?.measured).toMatchObject({
      'decisions found': '1/1 = 1.00',
      'actions found': '1/1 = 1.00',
    });
  });

  it('tells a file of another kind from its own', async () => {
    expect(await labels(corpus({ 'meetings.jsonl': [MEETING] }))).toBeUndefined();
  });
});

describe('quotations', () => {
  const source = 'The roof is slate. It comes on Friday, they say.';

  it.each([
    ['Ida: “The roof is slate.”'],
    ['Ida: „It comes on Friday …“'],
    ['Ida : « … they say. »'],
    ['Nothing is quoted here.'],
  ])('stand in their source: %s', (shown) => {
    expect(strayQuotations(shown, source)).toEqual([]);
  });

  it.each([
    ['Ida: “The roof is straw.”', 'The roof is straw.'],
    ['Ida: „Es kommt am Freitag“', 'Es kommt am Freitag'],
  ])('are found where nobody said them: %s', (shown, stray) => {
    expect(strayQuotations(shown, source)).toEqual([stray]);
  });
});
