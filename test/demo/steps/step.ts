import type { Demo } from '../wiring/demo.js';

/** One of the seven things that the demo shows. */
export interface Step {
  /** Short, for the name of its picture. */
  readonly id: string;
  readonly title: string;
  /** What is done, and by whom. */
  readonly does: string;
  /** What there is to see then. */
  readonly see: string;
  /** Which chats its picture has. */
  readonly pictured: readonly ('slack' | 'teams')[];
  /** Does it, waits for what comes of it, and says what came. */
  play(demo: Demo): Promise<readonly Finding[]>;
}

/** Something that must hold after a step, and what was found. */
export interface Finding {
  readonly what: string;
  readonly expected: string | number;
  readonly found: string | number;
}

/** Whether a step found all that it must. */
export function isGood(findings: readonly Finding[]): boolean {
  return findings.every(({ expected, found }) => expected === found);
}
