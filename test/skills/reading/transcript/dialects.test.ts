import { describe, expect, it } from 'vitest';
import { parseCueTranscript } from '../../../../skills/reading/transcript/cue-transcript.js';
import { parseJsonTranscript } from '../../../../skills/reading/transcript/json-transcript.js';
import { parseTextTranscript } from '../../../../skills/reading/transcript/text-transcript.js';
import { toUtterances } from '../../../../skills/reading/transcript/utterances.js';
import { parseVoices } from '../../../../skills/reading/transcript/voices.js';

type Parsed = ReturnType<typeof parseCueTranscript>;

/** "Dana: Hello." for each utterance, "-: Hello." where nobody is named. */
function said({ speeches }: Parsed): readonly string[] {
  return toUtterances(speeches).map(({ speaker = '-', text }) => `${speaker}: ${text}`);
}

function vtt(...payloads: readonly string[]): string {
  const cues = payloads.map((payload, index) => {
    const time = (ms: number) => new Date(ms).toISOString().slice(11, 23);
    return `${time(index * 1000)} --> ${time(index * 1000 + 900)}\n${payload}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

describe('voice tags', () => {
  it.each([
    ['<v Dana Ortiz>Hello.</v>', [['Dana Ortiz', 'Hello.']]],
    ['<v.loud Dana>Hello.', [['Dana', 'Hello.']]],
    [
      '<v Dana>Hello.</v> <v Jonas>Hi.</v>',
      [
        ['Dana', 'Hello.'],
        ['Jonas', 'Hi.'],
      ],
    ],
    [
      '<v Dana>R&amp;D &lt;x&gt; <i>really</i> <00:00:01.000>now</v>',
      [['Dana', 'R&D <x> really now']],
    ],
    ['<v Unknown>Hello.</v>', [[undefined, 'Hello.']]],
    ['<v>Hello.', [[undefined, 'Hello.']]],
    ['a < b and 3 <4', [[undefined, 'a < b and 3 <4']]],
    ['cut <v Da', [[undefined, 'cut']]],
    ['', []],
  ])('in %j are read', (payload, voices) => {
    expect(parseVoices(payload).map(({ speaker, text }) => [speaker, text])).toEqual(voices);
  });
});

describe('the dialect of', () => {
  it('Teams: voice tags under cue ids', () => {
    const text =
      'WEBVTT\n\nb7c1f0de-4a52/11-0\n00:00:01.000 --> 00:00:02.000\n<v Mei Lin>We move</v>\n\nb7c1f0de-4a52/11-1\n00:00:02.000 --> 00:00:03.000\n<v Mei Lin>the date.</v>\n';
    expect(said(parseCueTranscript(text))).toEqual(['Mei Lin: We move the date.']);
  });

  it('Zoom: names in the text, and cues that go on without one', () => {
    const text = vtt('Dana Ortiz: Good', 'morning.', 'Jonas Weber: Remember: no coriander.');
    expect(said(parseCueTranscript(text))).toEqual([
      'Dana Ortiz: Good morning.',
      'Jonas Weber: Remember: no coriander.',
    ]);
  });

  it('plain captions: a colon now and then makes no speaker', () => {
    const text = vtt('We ship.', 'Remember: no coriander.', 'That is all', 'from me.', 'Bye.');
    expect(said(parseCueTranscript(text))).toEqual([
      '-: We ship.',
      '-: Remember: no coriander.',
      '-: That is all from me.',
      '-: Bye.',
    ]);
  });

  it('Graph: a JSON object in each cue, which dates the meeting', () => {
    const cue = {
      startDateTime: '2026-11-23T09:00:05Z',
      speakerName: 'Mei Lin',
      spokenText: 'Hi.',
    };
    const parsed = parseCueTranscript(`WEBVTT\n\n0:0:5.0 --> 0:0:6.0\n${JSON.stringify(cue)}\n`);
    expect(said(parsed)).toEqual(['Mei Lin: Hi.']);
    expect(parsed.startedAt).toBe(Date.parse('2026-11-23T09:00:00Z'));
  });

  it('Graph: metadata inside JSON', () => {
    const metadataContent = vtt('{"spokenText":"Hi.","speakerName":"Mei Lin"}');
    const parsed = parseJsonTranscript(JSON.stringify({ metadataContent }));
    expect(parsed && said(parsed)).toEqual(['Mei Lin: Hi.']);
  });

  it('Teams in SharePoint: entries', () => {
    const entries = [{ text: 'Hi.', speakerDisplayName: 'Mei', startOffset: '00:00:03.1840000' }];
    const parsed = parseJsonTranscript(JSON.stringify({ entries }));
    expect(parsed?.speeches).toEqual([
      { speaker: 'Mei', startMs: 3_184, endMs: undefined, text: 'Hi.' },
    ]);
  });

  it('other JSON: none', () => {
    expect(parseJsonTranscript('{"a":1}')).toBeUndefined();
    expect(parseJsonTranscript('{"a":')).toBeUndefined();
  });
});

describe('a plain-text transcript', () => {
  it('may have a heading before the first speaker', () => {
    const text =
      'Weekly\nDate: 24 November\nAttendees: Dana, Jonas\n\nDana: Hello.\nJonas: Hi.\nDana: Bye.\n';
    expect(said(parseTextTranscript(text))).toEqual(['Dana: Hello.', 'Jonas: Hi.', 'Dana: Bye.']);
  });

  it('may have times before or after the name', () => {
    const text = '[00:00:05] Dana: Hello.\nJonas (0:12): Hi.\n00:00:20 Dana: Bye.\n';
    const { speeches } = parseTextTranscript(text);
    expect(speeches.map(({ speaker, startMs }) => [speaker, startMs])).toEqual([
      ['Dana', 5_000],
      ['Jonas', 12_000],
      ['Dana', 20_000],
    ]);
  });

  it('may have the name and time on a line of their own, as Teams exports them', () => {
    const text =
      'Dana Ortiz   0:03\nHello everybody.\nShall we start?\n\nJonas Weber   1:10\nYes.\n';
    expect(said(parseTextTranscript(text))).toEqual([
      'Dana Ortiz: Hello everybody. Shall we start?',
      'Jonas Weber: Yes.',
    ]);
  });

  it('may name speakers in other scripts and languages', () => {
    const text = '田中：こんにちは。\n佐藤： はい。\n';
    expect(said(parseTextTranscript(text.replaceAll('：', '： ')))).toEqual([
      '田中: こんにちは。',
      '佐藤: はい。',
    ]);
  });

  it('without speakers or times is none', () => {
    expect(parseTextTranscript('Dear all,\nthe meeting is cancelled.\n').speeches).toEqual([]);
  });
});

describe('utterances', () => {
  const speech = (
    text: string,
    speaker: string | undefined,
    startMs = 0,
    endMs = startMs + 500,
  ) => ({
    text,
    speaker,
    startMs,
    endMs,
  });

  it('end at a pause where nobody is named', () => {
    const merged = toUtterances([
      speech('so we', undefined, 0),
      speech('ship', undefined, 600),
      speech('and then', undefined, 9_000),
    ]);
    expect(merged.map(({ text }) => text)).toEqual(['so we ship', 'and then']);
  });

  it('of a long monologue end at a sentence, so that a citation stays short', () => {
    const sentences = Array.from({ length: 60 }, (_, i) =>
      speech(`This is sentence number ${i} of a talk.`, 'Dana', i * 1000),
    );
    const merged = toUtterances(sentences);
    expect(merged.length).toBeGreaterThan(1);
    expect(merged.every(({ text }) => text.length < 1_400 && text.endsWith('.'))).toBe(true);
    expect(merged.map(({ text }) => text).join(' ')).toBe(
      sentences.map(({ text }) => text).join(' '),
    );
  });

  it('end even when nobody ever ends a sentence', () => {
    const words = Array.from({ length: 5_000 }, (_, i) => speech(`word${i}`, 'Dana', i * 300));
    expect(Math.max(...toUtterances(words).map(({ text }) => text.length))).toBeLessThan(3_000);
  });

  it('keep the time from the first cue to the last, and of each between', () => {
    const [utterance] = toUtterances([speech('We', 'Dana', 1_000), speech('ship.', 'Dana', 2_000)]);
    expect(utterance).toEqual({
      id: 'u1',
      speaker: 'Dana',
      startMs: 1_000,
      endMs: 2_500,
      text: 'We ship.',
      cues: [{ from: 3, startMs: 2_000 }],
    });
  });
});
