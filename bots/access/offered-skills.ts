import { ConfigError } from '../../skills/core/errors.js';
import type { AnySkill } from '../../skills/core/skill.js';
import { createHelp } from '../../skills/help/index.js';
import { skills } from '../../skills/index.js';
import type { Config } from '../config.js';

/** What everybody keeps, whatever an administrator switches off: to see what there is, and to be forgotten. */
const ALWAYS: ReadonlySet<string> = new Set(['help', 'forget', 'settings', 'undo']);

/**
 * What Daybrief does for people in chats: everything but what `SKILLS_OFF` names; help tells of the rest.
 *
 * Throws `ConfigError` for a name that is no skill's, or of one that cannot be switched off.
 */
export function offeredSkills({ skillsOff }: Pick<Config, 'skillsOff'>): readonly AnySkill[] {
  if (skillsOff.length === 0) return skills;
  const names = skills.map(({ name }) => name);
  const wrong = skillsOff.filter((name) => !names.includes(name) || ALWAYS.has(name));
  if (wrong.length > 0) {
    const known = names.filter((name) => !ALWAYS.has(name)).join(', ');
    throw new ConfigError([
      `SKILLS_OFF: "${wrong.join('", "')}" cannot be switched off. Choose among ${known}.`,
    ]);
  }
  const offered: readonly AnySkill[] = skills
    .filter(({ name }) => !skillsOff.includes(name))
    .map((skill) => (skill.name === 'help' ? createHelp(() => offered) : skill));
  return offered;
}
