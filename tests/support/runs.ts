/** Random cases for each property by default, so that all properties take seconds. */
const DEFAULT_RUNS = 1_000;

/** `test:all` runs ten times the default; a mutation run, which repeats every test, runs fewer. */
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? DEFAULT_RUNS);

export const runs = { numRuns: RUNS };
/** For composed expressions, which have many more shapes than one function has. */
export const thirtyTimesTheRuns = { numRuns: RUNS * 30 };
export const halfTheRuns = { numRuns: RUNS / 2 };

/** Whether the tests run at full length. */
export const isFullRun = RUNS > DEFAULT_RUNS;
