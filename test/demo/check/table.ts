import type { Played } from '../show.js';
import { isGood } from '../steps/step.js';

/** What was found, as lines for a terminal: each step, and below it each thing that must hold. */
export function renderTable(steps: readonly Played[]): readonly string[] {
  return steps.flatMap(({ step, state, findings, problem }, at) => [
    `${SIGNS[state]}  ${at + 1}. ${step.title}${problem === undefined ? '' : `: ${problem}`}`,
    ...findings.map((finding) => {
      const { what, expected, found } = finding;
      return isGood([finding])
        ? `      ${what}: ${found}`
        : `  !!  ${what}: ${found}, and not ${expected}`;
    }),
  ]);
}

const SIGNS: Readonly<Record<Played['state'], string>> = {
  good: 'ok',
  bad: '!!',
  // After something went wrong, the rest is not played.
  waits: '--',
  plays: '--',
};
