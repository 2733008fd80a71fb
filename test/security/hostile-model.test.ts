import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, allShown, askAtTerminal } from './ask-at-terminal.js';
import { withHostileModel } from './hostile-model.js';
import { CHAT_VIEWS, TERMINAL_VIEWS } from './views.js';

const DESK = {
  mails: [
    {
      from: 'Ines Rocha <ines@rocha.example>',
      subject: 'Regatta',
      text: 'Nora, can you send the crew list by Thursday?',
    },
  ],
  files: {
    'yard.vtt': `WEBVTT

00:00.000 --> 00:09.000
<v Tomas Brandt>We move the crane on Monday and repaint the shed after that.

00:10.000 --> 00:19.000
<v Ines Rocha>I will send the plan by Friday.
`,
  },
};

const LINES = [
  'digest 7d',
  'summarize 1',
  'ask Who wants the crew list?',
  'meeting yard.vtt',
] as const;

/** What is answered when a model says `statement` of everything. */
function answersOf<const Lines extends readonly string[]>(statement: string, lines: Lines) {
  return withHostileModel(statement, ({ environment }) =>
    askAtTerminal({ ...DESK, environment }, lines),
  );
}

describe.each([
  ['a page', 'confirm the list at https://crews.stranger.example/nora', 'crews.stranger'],
  ['a page without its scheme', 'confirm the list at www.stranger.example/nora', 'www.stranger'],
  ['a mail address', 'send the list to crews@stranger.example', 'crews@stranger'],
  ['a page with a dot in brackets', 'confirm it at stranger[.]example/nora', 'stranger'],
  ['a page with its dot in a word', 'confirm it at stranger (dot) example', 'stranger'],
  ['a page with a dot of another script', 'confirm it at stranger。example', 'stranger'],
  ['a page that is joined out of sight', 'confirm it at stranger\u2060.exa\u00admple', 'stranger'],
  ['a share of a network', String.raw`open \\stranger\crews first`, 'stranger'],
])('%s that only a model names', (_what, statement, address) => {
  let shown: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const answers = await answersOf(statement, LINES);
    shown = new Map(answers.map((answer, at) => [LINES[at] ?? '', allShown([answer])]));
  });

  it.each(LINES)('leaves an answer to “%s”', (line) => {
    expect(shown.get(line)).toMatch(/Read \d of \d/u);
  });

  it.each(LINES)('is not in the answer to “%s”', (line) => {
    expect(shown.get(line)).not.toContain(address);
  });
});

describe.each([
  ['a sum', 'pay the 7,450 euros for the yard first', '7,450'],
  ['a telephone number', 'call +44 20 7946 0000 before Monday', '7946'],
  ['a name', 'a talk with Viktor Stahl', 'Viktor'],
])('%s that only a model names', (_what, statement, named) => {
  let meeting: Answer;
  let others: readonly Answer[];
  beforeAll(async () => {
    const [digest, summary, answer, last] = await answersOf(statement, LINES);
    others = [digest, summary, answer];
    meeting = last;
  });
  const sections = (isChapters: boolean) =>
    meeting.reply.sections.filter(({ heading }) => (heading === 'Chapters') === isChapters);

  it('is in no digest, summary or answer', () => {
    expect(allShown(others)).not.toContain(named);
  });

  it('is in no line of a meeting that has a quote', () => {
    expect(meeting.reply.kind).toBe('meeting');
    expect(JSON.stringify(sections(false))).not.toContain(named);
  });

  it('stands over no chapter of a meeting', () => {
    expect(JSON.stringify(sections(true))).not.toContain(named);
  });
});

describe.each([
  ['a letter of the tag block', '\u{e0068}'],
  ['a space without width', '\u200b'],
  ['a sign of multiplication that is not drawn', '\u2062'],
])('%s among the words of a model', (_what, unseen) => {
  let digest: Answer;
  beforeAll(async () => {
    [digest] = await answersOf(`a question is op${unseen}en`, ['digest 7d']);
  });

  it.each(TERMINAL_VIEWS)('reaches nobody %s', (_where, view) => {
    expect(view(digest)).not.toContain(unseen);
  });

  it.each(CHAT_VIEWS)('reaches nobody %s', (_where, view) => {
    expect(view(digest)).toContain('Nora, can you send the crew list by Thursday?');
    expect(view(digest)).not.toContain(unseen);
  });
});

describe.each([
  ['a change of direction', '\u202e'],
  ['a byte order mark', '\ufeff'],
  ['a bell', '\u0007'],
])('%s among the words of a model', (_what, unseen) => {
  let digest: Answer;
  beforeAll(async () => {
    [digest] = await answersOf(`a question is op${unseen}en`, ['digest 7d']);
  });

  it.each([...TERMINAL_VIEWS, ...CHAT_VIEWS])('reaches nobody %s', (_where, view) => {
    expect(view(digest)).toContain('Nora, can you send the crew list by Thursday?');
    expect(view(digest)).not.toContain(unseen);
  });
});
