import type { AnySkill } from '../../../skills/core/skill.js';
import { dailySkills } from '../in/commands.js';
import { LIMITS } from '../limits.js';
import { capitalize } from './modal.js';

/** One prompt in the assistant pane: a label, and the words that a click writes. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Suggests what can be asked without any file or id: the skills whose first example is one word. */
export function suggestedPrompts(skills: readonly AnySkill[]): [Prompt, ...Prompt[]] {
  const ready = dailySkills(skills).flatMap(({ examples }) => examples.slice(0, 2));
  const words = new Set([...ready.filter((example) => !/[./\\:]/.test(example)), 'help']);
  const [first = 'help', ...others] = [...words].slice(0, LIMITS.suggestedPrompts);
  const toPrompt = (message: string) => ({ title: capitalize(message), message });
  return [toPrompt(first), ...others.map(toPrompt)];
}
