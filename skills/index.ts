import { createHelp } from './help.js';
import type { AnySkill } from './skill.js';

/** Everything Daybrief can do, in the order help shows it: one line each. */
export const skills: readonly AnySkill[] = [createHelp(() => skills)];
