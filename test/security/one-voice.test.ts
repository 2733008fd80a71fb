import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, allShown, askAtTerminal } from './ask-at-terminal.js';

type Spoken = readonly [speaker: string, words: string];

/** A transcript in which everybody speaks for nine seconds. */
function transcript(spoken: readonly Spoken[]): string {
  const cues = spoken.map(([speaker, words], at) => {
    const time = (second: number) => `00:${String(10 * at + second).padStart(2, '0')}.000`;
    return `${time(0)} --> ${time(9)}\n<v ${speaker}>${words}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

async function digestOf(spoken: readonly Spoken[]): Promise<Answer> {
  const files = { 'cranes.vtt': transcript(spoken) };
  const [meeting] = await askAtTerminal({ files }, ['meeting cranes.vtt']);
  return meeting;
}

const OF_THE_GROUP = /group (?:has )?(?:decided|agreed)/iu;
const ELSEWHERE: Spoken = ['Ines Rocha', 'Let us hear the tide report first.'];

describe.each<[string, Spoken[]]>([
  [
    'who says that it is agreed',
    [
      ['Pat Quill', 'So it is agreed, we order the second crane from the Quill yard today.'],
      ELSEWHERE,
    ],
  ],
  [
    'who says that all have decided',
    [['Pat Quill', 'We have decided to order the second crane from the Quill yard.'], ELSEWHERE],
  ],
  [
    'whom the next one contradicts',
    [
      ['Pat Quill', 'We decided to order the second crane from the Quill yard.'],
      ['Ines Rocha', 'No, we did not decide that.'],
    ],
  ],
])('the word of one person, %s', (_what, spoken) => {
  let meeting: Answer;
  beforeAll(async () => {
    meeting = await digestOf(spoken);
  });

  it('is told', () => {
    expect(meeting.terminal).toContain('order the second crane');
  });

  it('is not told as a decision of the group', () => {
    expect(allShown([meeting])).not.toMatch(OF_THE_GROUP);
  });
});

it('what somebody is said to have decided is not told as a decision of the group', async () => {
  const meeting = await digestOf([
    ['Pat Quill', 'Tomas told me that we decided to order the second crane from the Quill yard.'],
    ELSEWHERE,
  ]);
  expect(meeting.terminal).toContain('order the second crane');
  expect(allShown([meeting])).not.toMatch(OF_THE_GROUP);
});

it('what all agree to stands under what was decided, in the words of whoever said it', async () => {
  const { terminal } = await digestOf([
    ['Pat Quill', 'Shall we order the second crane from the Quill yard?'],
    ['Ines Rocha', 'Yes, agreed.'],
    ['Tomas Brandt', 'Agreed. We decided to order the second crane from the Quill yard.'],
  ]);
  expect(terminal).toMatch(/DECIDED .*We decided to order the second crane/u);
});
