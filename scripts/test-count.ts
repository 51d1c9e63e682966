/** Counts the tests of the runs that wrote their results into `reports/tests`: the last line of CI. */
import { globSync, readFileSync } from "node:fs";

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface Results {
	readonly testResults: readonly {
		readonly name: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}

const states = new Map<string, string>();
for (const path of globSync("reports/tests/*.json")) {
	const { testResults }: Results = JSON.parse(readFileSync(path, "utf8"));
	for (const { name, assertionResults } of testResults) {
		const seen = new Map<string, number>();
		for (const { fullName, status } of assertionResults) {
			// The order distinguishes tests with the same title.
			const times = (seen.get(fullName) ?? 0) + 1;
			seen.set(fullName, times);
			const test = JSON.stringify([name, fullName, times]);
			// A test that runs twice, with few cases and with all, counts once and fails if one run fails.
			if (states.get(test) !== "failed") states.set(test, status);
		}
	}
}
const count = (...wanted: string[]) =>
	[...states.values()].filter((status) => wanted.includes(status)).length;
const [passed, failed] = [count("passed"), count("failed")];
console.log(`${passed} passed, ${failed} failed, ${states.size - passed - failed} skipped`);
