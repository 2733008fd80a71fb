import { describe, expect, it } from 'vitest';
import { isQuoted } from '../../../skills/writing/quoted.js';

const QUOTE = 'Could you please sign page 9, if you agree, and send it back by Friday?';
const claim = (text: string, quote = QUOTE) => ({ text, quote, sourceIds: ['m1'] });

describe('a claim that is quoted', () => {
  it('says its quote, whole or cut', () => {
    expect(isQuoted(claim(QUOTE))).toBe(true);
    expect(isQuoted(claim('Could you please sign page 9 … by Friday?'))).toBe(true);
    expect(isQuoted(claim('… sign page 9 …'))).toBe(true);
  });

  it('says it in any script, and whatever its marks and white space', () => {
    expect(isQuoted(claim('下周五之前请签字。', '你好！下周五之前请签字。'))).toBe(true);
    expect(isQuoted(claim('It’s "ready"', "It's\n“ready”"))).toBe(true);
  });

  it('is not one in other words, nor one whose pieces stand in another order', () => {
    expect(isQuoted(claim('Dana asks you to sign page 9 by Friday'))).toBe(false);
    expect(isQuoted(claim('by Friday … sign page 9'))).toBe(false);
    expect(isQuoted(claim('…'))).toBe(false);
    expect(isQuoted(claim(''))).toBe(false);
  });
});
