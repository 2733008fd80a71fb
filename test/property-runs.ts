import fc from 'fast-check';

/**
 * Properties run with the same cases each time, so that a failure belongs to the change that made it.
 * `DAYBRIEF_FUZZ_RUNS=6000 npx vitest run` looks for new ones: that many cases of each, never the same.
 */
const runs = process.env['DAYBRIEF_FUZZ_RUNS'];
fc.configureGlobal(runs === undefined ? { seed: 20_261_124 } : { numRuns: Number(runs) });
