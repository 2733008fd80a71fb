import { describe, expect, it } from 'vitest';
import { offeredSkills } from '../../../bots/access/offered-skills.js';
import { ConfigError } from '../../../skills/core/errors.js';
import { skills } from '../../../skills/index.js';

const namesWithout = (...skillsOff: readonly string[]) =>
  offeredSkills({ skillsOff }).map(({ name }) => name);

describe('the skills that people are offered', () => {
  it('are all of them', () => {
    expect(offeredSkills({ skillsOff: [] })).toBe(skills);
  });

  it('are without those that an administrator switched off', () => {
    const names = namesWithout('deck', 'reply');
    expect(names).toHaveLength(skills.length - 2);
    expect(names).not.toContain('deck');
    expect(names).toContain('help');
  });

  it.each(['forget', 'help', 'settings', 'dance'])('never lack %s', (name) => {
    expect(() => namesWithout(name)).toThrow(ConfigError);
  });
});
