import { describe, expect, it } from 'vitest';
import {
  isSafeToReport,
  reportAgreement,
  reportSpeech,
} from '../../../../adapters/extractive/meeting/reported-speech.js';

const context = { isCommonWord: (word: string) => ['rubber', 'buttons', 'plastic'].includes(word) };
const report = (sentence: string) => reportSpeech('Dana', sentence, context);

describe('reported speech', () => {
  it.each([
    ["I think we can't afford it.", 'Dana thinks that they cannot afford it.'],
    ["I don't think that it works.", 'Dana does not think that it works.'],
    ['The lab is closed on Friday.', 'Dana says that the lab is closed on Friday.'],
    ['Rubber is cheaper.', 'Dana says that rubber is cheaper.'],
    ["I'm the secretary.", 'Dana says that they are the secretary.'],
    ['We should use plastic.', 'Dana suggests that they should use plastic.'],
    ["Let's move the date.", 'Dana suggests that they move the date.'],
    ["I'd like to hear the numbers.", 'Dana would like to hear the numbers.'],
    ['Do we have a date?', 'Dana asks whether they have a date.'],
    ['Does it work on old televisions?', 'Dana asks whether it works on old televisions.'],
    ['What about the logo?', 'Dana asks about the logo.'],
    ["It's been tested.", 'Dana says that it has been tested.'],
  ])('turns %j into %j', (spoken, reported) => {
    expect(report(spoken)).toBe(reported);
  });

  it.each([
    ['You can send it on Monday.', 'the person addressed would change'],
    ['I told them that they are late.', '"they" would be two parties'],
    ['I wrote what we decided.', '"I" and "we" would become one'],
    ['He said "I am out".', 'the quoted "I" is somebody else'],
    ['Press the button twice.', 'nobody is the subject'],
    ['How much is it?', 'the question cannot be turned round'],
  ])('quotes %j, because %s', (spoken) => {
    expect(report(spoken)).toMatch(/^Dana: /u);
  });

  it('takes an article before a role and none before a name', () => {
    expect(reportSpeech('Project Manager', 'The lab is closed.', context)).toBe(
      'The Project Manager says that the lab is closed.',
    );
  });

  it('keeps the tense of the speaker', () => {
    expect(report('The release moves to the eighth and the tests were fine.')).toBe(
      'Dana says that the release moves to the eighth and the tests were fine.',
    );
  });

  it('finds nothing unsafe in a plain statement', () => {
    expect(isSafeToReport('the lab is closed')).toBe(true);
  });
});

describe('what the group agreed to', () => {
  it.each([
    ["Let's go with rubber.", 'The group agreed to go with rubber.'],
    ['We will use our logo.', 'The group will use their logo.'],
    ['We decided to drop the screen.', 'The group decided to drop the screen.'],
    ['Then it is decided: the lab stays.', 'The group decided that the lab stays.'],
  ])('tells %j as %j', (spoken, told) => {
    expect(reportAgreement(spoken, context)).toBe(told);
  });

  it('is not told of what one person will do', () => {
    expect(reportAgreement("I'll write the report.", context)).toBeUndefined();
  });
});
