import fc from "fast-check";

const { FUZZ_RUNS, FUZZ_SEED } = process.env;

/** The seed of everything that is chosen at random. */
export const seed = FUZZ_SEED === undefined ? Date.now() % 2 ** 31 : Number(FUZZ_SEED);

/** Cases that each test takes at most, chosen at random; all of them if it is not set. */
export const mostCases = FUZZ_RUNS === undefined ? Number.POSITIVE_INFINITY : Number(FUZZ_RUNS);

/** The cases that a test runs: all of them, or the given number. */
export function chosen<T>(cases: readonly T[], most = mostCases): readonly T[] {
	if (cases.length <= most) return cases;
	const indexes = fc.sample(fc.nat(cases.length - 1), { seed, numRuns: most });
	return indexes.map((index) => cases[index] as T);
}

/** Prints what a test did, with the seed that repeats it. */
export function print(subject: string, counts: Readonly<Record<string, number>>): void {
	const texts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
	console.log(`${subject}: ${texts.join(", ")} (FUZZ_SEED=${seed})`);
}
