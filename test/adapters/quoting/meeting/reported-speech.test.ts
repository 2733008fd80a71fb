import { describe, expect, it } from 'vitest';
import { reportAgreement } from '../../../../adapters/quoting/meeting/reported-agreement.js';
import { reportSpeech } from '../../../../adapters/quoting/meeting/reported-speech.js';
import { isSafeToReport } from '../../../../adapters/quoting/meeting/safe-report.js';

const context = { isCommonWord: (word: string) => ['rubber', 'buttons', 'plastic'].includes(word) };
const report = (sentence: string) => reportSpeech('Dana', sentence, context);

describe('reported speech', () => {
  it.each([
    ["I think we can't afford it.", 'Dana thought that they could not afford it.'],
    ["I don't think that it works.", 'Dana did not think that it worked.'],
    ['The lab is closed on Friday.', 'Dana said that the lab was closed on Friday.'],
    ['Rubber is cheaper.', 'Dana said that rubber was cheaper.'],
    ["I'm the secretary.", 'Dana said that they were the secretary.'],
    ['We should use plastic.', 'Dana suggested that they should use plastic.'],
    ["Let's move the date.", 'Dana suggested that they move the date.'],
    ["I'd like to hear the numbers.", 'Dana wanted to hear the numbers.'],
    ['Do we have a date?', 'Dana asked whether they had a date.'],
    ['Does it work on old televisions?', 'Dana asked whether it worked on old televisions.'],
    ['What about the logo?', 'Dana asked about the logo.'],
    ["It's been tested.", 'Dana said that it had been tested.'],
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
    ['The signal frobnicates in the case.', 'nobody knows the verb'],
    ['It is cheap and looks last.', 'a noun may be a verb'],
    ['December, and nobody waits.', 'its beginning is missing'],
    ['The lab closed because the roof above the lab.', 'the second clause has no verb'],
  ])('quotes %j, because %s', (spoken) => {
    expect(report(spoken)).toMatch(/^Dana: /u);
  });

  it('takes a word that every object of JavaScript has for a word', () => {
    expect(report('The constructor is closed.')).toBe('Dana said that the constructor was closed.');
  });

  it('takes an article before a role and none before a name', () => {
    expect(reportSpeech('Project Manager', 'The lab is closed.', context)).toBe(
      'The Project Manager said that the lab was closed.',
    );
  });

  it('finds nothing unsafe in a plain statement', () => {
    expect(isSafeToReport('the lab is closed')).toBe(true);
  });
});

describe('what the group agreed to', () => {
  it.each([
    ["Let's go with rubber.", 'The group agreed to go with rubber.'],
    ['We will use our logo.', 'The group decided to use their logo.'],
    ['We decided to drop the screen.', 'The group decided to drop the screen.'],
    ['Then it is decided: the lab stays.', 'The group decided that the lab would stay.'],
    [
      'It is decided: it moves on, and nobody waits until it is tested.',
      'The group decided that it would move on, and nobody would wait until it was tested.',
    ],
  ])('tells %j as %j', (spoken, told) => {
    expect(reportAgreement(spoken, context)).toBe(told);
  });

  it('is not told of what one person will do', () => {
    expect(reportAgreement("I'll write the report.", context)).toBeUndefined();
  });
});
