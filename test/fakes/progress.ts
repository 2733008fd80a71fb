import type { Progress, Step } from '../../skills/core/ports/log.js';

/** Creates a progress port that keeps its steps for a test to look at. */
export function createFakeProgress(): Progress & { readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  return { steps, report: (step) => void steps.push(step) };
}
