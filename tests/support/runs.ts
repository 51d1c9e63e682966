/** Random cases of a property; a mutation run, which repeats all tests, takes fewer. */
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? 10_000);

export const runs = { numRuns: RUNS };
export const halfTheRuns = { numRuns: RUNS / 2 };
