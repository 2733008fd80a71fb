import type { Command } from '../core/typed-commands/parse.js';

/** A command, and the words behind its name, by which it can be asked for again. */
export interface Understood extends Command {
  readonly words: string;
}

/** A command that was read from a text which begins with its name. */
export function toUnderstood(command: Command, text: string): Understood {
  return { by: 'command', ...command, words: text.replace(/^\S+\s*/, '') };
}
