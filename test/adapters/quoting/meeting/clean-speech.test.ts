import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSpeech } from '../../../../adapters/quoting/meeting/clean-speech.js';

describe('cleaning of speech', () => {
  it.each([
    ["So uh it {disfmarker} it 's a big uh box .", "It's a big box."],
    ['th the the menu , um , opens .', 'The menu, opens.'],
    ['we have we have to choose one .', 'We have to choose one.'],
    ['Yeah , you know , I I mean we should use rubber .', 'We should use rubber.'],
    ["It's {disfmarker} We shouldn't make it too big .", "We shouldn't make it too big."],
    ['Thank you, Mr. Chair, the program works.', 'The program works.'],
    ['We have to devel develop a new chip .', 'We have to develop a new chip.'],
    ['It has wha it has a lid .', 'It has a lid.'],
    ['" So we need a second room .', 'We need a second room.'],
    ['Look into the battery.', 'Look into the battery.'],
    ['Look, the battery is empty.', 'The battery is empty.'],
  ])('reads %j as %j', (spoken, clean) => {
    expect(cleanSpeech(spoken)).toBe(clean);
  });

  it('keeps a no at the beginning, which may be the whole answer', () => {
    expect(cleanSpeech('No , we cannot do that .')).toBe('No, we cannot do that.');
  });

  it('keeps the condition in front of a new start', () => {
    expect(cleanSpeech('If it {disfmarker} we should use rubber then .')).toMatch(/^If it – we/u);
  });

  it('keeps numbers that are said twice', () => {
    expect(cleanSpeech('The code is 2 2 4 4.')).toBe('The code is 2 2 4 4.');
  });

  it('keeps what the speaker corrected to, not what was said first', () => {
    expect(cleanSpeech("we can {disfmarker} we can't go on Friday .")).toBe(
      "We can't go on Friday.",
    );
  });

  it('is empty where nothing was said', () => {
    expect(cleanSpeech('{vocalsound} Um , uh .')).toBe('');
  });

  it('adds no word and loses no denial, whatever is said', () => {
    const word: fc.Arbitrary<string> = fc.constantFrom(
      'we',
      'can',
      'not',
      'uh',
      'the',
      "don't",
      'lab',
      '{disfmarker}',
      'move',
      'th',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (said) => {
        const clean = cleanSpeech(said.join(' ')).toLowerCase();
        const words = clean.match(/[a-z']+/gu) ?? [];
        expect(words.every((each) => said.includes(each))).toBe(true);
        expect(/\bnot\b|n't/u.test(clean)).toBe(/\bnot\b|n't/u.test(said.join(' ')));
      }),
    );
  });
});
