import { InputError } from '../../skills/core/errors.js';
import type { AnySkill } from '../../skills/core/skill.js';
import { toOptionName } from '../../skills/core/typed-commands/usage.js';
import { ADMIN_WORDS } from '../admin/admin.js';
import { CLI_OPTIONS, START } from './options.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** The word that prints a completion script. */
export const COMPLETION = 'completion';

/**
 * The script with which a shell completes commands, their options and file names.
 *
 * @example eval "$(daybrief completion bash)"
 *
 * Throws `InputError` for a shell that there is no script for.
 */
export function completionScript(shell: string | undefined, skills: readonly AnySkill[]): string {
  const words = [...skills.map(({ name }) => name), ...ADMIN_WORDS, START, COMPLETION];
  const known = SHELLS.find((each) => each === shell);
  if (known === undefined) {
    throw new InputError({
      what:
        shell === undefined
          ? 'Completion for which shell?'
          : `I know no shell "${shell.slice(0, 40)}".`,
      remedy: 'Say completion bash, completion zsh or completion fish.',
    });
  }
  const options = new Map(skills.map((skill) => [skill.name, optionsOf(skill)]));
  return WRITERS[known](words, options);
}

function optionsOf({ params }: AnySkill): readonly string[] {
  const named = Object.entries(params).filter(([, { kind }]) => kind !== 'word' && kind !== 'rest');
  return [...named.map(([name]) => `--${toOptionName(name)}`), ...CLI_OPTIONS];
}

type Write = (words: readonly string[], options: ReadonlyMap<string, readonly string[]>) => string;

const writeBash: Write = (words, options) => `_daybrief() {
  local word="\${COMP_WORDS[COMP_CWORD]}" options
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${[...options].map(([name, each]) => `    ${name}) options="${each.join(' ')}" ;;`).join('\n')}
    *) options="${CLI_OPTIONS.join(' ')}" ;;
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
  esac
}
complete -o default -F _daybrief daybrief
`;

const writeZsh: Write = (words, options) => `#compdef daybrief
autoload -U +X bashcompinit && bashcompinit
${writeBash(words, options)}`;

const writeFish: Write = (words, options) =>
  [
    `complete -c daybrief -n '__fish_use_subcommand' -f -a '${words.join(' ')}'`,
    ...[...options].flatMap(([name, each]) =>
      each.map(
        (option) =>
          `complete -c daybrief -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`,
      ),
    ),
    '',
  ].join('\n');

const WRITERS: Record<Shell, Write> = { bash: writeBash, zsh: writeZsh, fish: writeFish };
