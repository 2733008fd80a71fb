import { type AnySkill, isPositional, type Param } from '../skill.js';

/** `maxSlides` -> `max-slides`, as people type it. */
export function toOptionName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** One line that shows every parameter: `deck <source…> [--title TEXT] [--preview]`. */
export function usage(skill: AnySkill): string {
  const parts = Object.entries(skill.params).map(([name, param]) => usageOf(name, param));
  return [skill.name, ...parts].join(' ');
}

function usageOf(name: string, param: Param): string {
  if (isPositional(param)) {
    const shown = param.kind === 'rest' ? `${toOptionName(name)}…` : toOptionName(name);
    return param.required ? `<${shown}>` : `[${shown}]`;
  }
  const flag = `--${toOptionName(name)}`;
  switch (param.kind) {
    case 'flag':
      return `[${flag}]`;
    case 'choice':
      return `[${flag} ${param.options.join('|')}]`;
    case 'count':
      return `[${flag} ${param.min}-${param.max}]`;
    case 'option':
      return `[${flag} TEXT]`;
  }
}
