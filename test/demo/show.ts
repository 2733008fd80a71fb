import { setTimeout as pause } from 'node:timers/promises';
import { isStatus } from './chats/entry.js';
import { type Finding, isGood, type Step } from './steps/step.js';
import { STEPS } from './steps/steps.js';
import type { Demo } from './wiring/demo.js';

/** A step, and what became of it. */
export interface Played {
  readonly step: Step;
  readonly state: 'waits' | 'plays' | 'good' | 'bad';
  readonly findings: readonly Finding[];
  /** Why it could not be played to its end. */
  readonly problem?: string;
  /** Ids of the entries that came to the chats meanwhile. */
  readonly entries: ReadonlySet<string>;
}

/** The seven steps as they are played, one after the other. */
export interface Show {
  readonly demo: Demo;
  readonly steps: readonly Played[];
  /** The next one to play; undefined when all are played, one is under way, or one went wrong. */
  next(): Played | undefined;
  /** Plays the next one. Never throws: what goes wrong is kept with the step. */
  play(): Promise<void>;
  /** Plays all that are left, with so many milliseconds after each for whoever watches. */
  playAll(restMs: number): Promise<void>;
}

/** Prepares the show; nothing is played yet. */
export function createShow(demo: Demo): Show {
  const steps: Played[] = STEPS.map((step) => ({
    step,
    state: 'waits',
    findings: [],
    entries: new Set(),
  }));
  const shown = () =>
    [...demo.slack.entries(), ...demo.teams.entries()]
      .filter((entry) => !isStatus(entry))
      .map(({ id }) => id);

  const next: Show['next'] = () => {
    const first = steps.find(({ state }) => state !== 'good');
    return first?.state === 'waits' ? first : undefined;
  };

  async function play(): Promise<void> {
    const following = next();
    if (!following) return;
    const at = steps.indexOf(following);
    const before = new Set(shown());
    steps[at] = { ...following, state: 'plays' };
    const ended = await playOne(following.step, demo);
    const entries = new Set(shown().filter((id) => !before.has(id)));
    steps[at] = { ...following, ...ended, entries };
  }

  return {
    demo,
    steps,
    next,
    play,
    async playAll(restMs) {
      while (next()) {
        await play();
        await pause(restMs);
      }
    },
  };
}

async function playOne(
  step: Step,
  demo: Demo,
): Promise<Pick<Played, 'state' | 'findings' | 'problem'>> {
  try {
    const findings = await step.play(demo);
    return { state: isGood(findings) ? 'good' : 'bad', findings };
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    return { state: 'bad', findings: [], problem };
  }
}
