import { createHash } from 'node:crypto';
import { readDeclared } from '../../skills/conversation/plain-words/declared.js';
import { skills } from '../../skills/index.js';

/** One way in which a command is asked for, with its slots. */
export interface Way {
  readonly command: string;
  readonly language: string;
  readonly text: string;
}

/** Reads all ways that are declared, command by command. */
export async function readWays(): Promise<readonly Way[]> {
  return (await readDeclared(skills)).flatMap(({ command, ways }) =>
    Object.entries(ways).flatMap(([language, all]) =>
      all
        .split(/[|\n]/)
        .map((text) => text.trim())
        .filter(Boolean)
        .map((text): Way => ({ command, language, text })),
    ),
  );
}

/** By which trained weights are told to be of these examples. */
export function digestOf(ways: readonly Way[]): string {
  return createHash('sha256').update(JSON.stringify(ways)).digest('hex').slice(0, 16);
}
