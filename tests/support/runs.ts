/** Random cases for each property by default, so that all properties take seconds. */
const DEFAULT_RUNS = 1_000;

const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;

/** `test:all` runs ten times the default; a mutation run, which repeats every test, runs fewer. */
const RUNS = Number(PROPERTY_RUNS ?? DEFAULT_RUNS);

/** A seed repeats the cases of a run; without one, each run tries new cases. */
const seed = PROPERTY_SEED === undefined ? {} : { seed: Number(PROPERTY_SEED) };

export const runs = { numRuns: RUNS, ...seed };
/** For composed expressions, which have many more shapes than one function has. */
export const thirtyTimesTheRuns = { numRuns: RUNS * 30, ...seed };
export const halfTheRuns = { numRuns: RUNS / 2, ...seed };

/** Whether a mutation run repeats the tests for each change: long inputs are then short. */
export const isMutationRun = RUNS < DEFAULT_RUNS;

/** Whether the tests run at full length. */
export const isFullRun = RUNS > DEFAULT_RUNS;
