import type { Figure } from "../../../src/index.ts";

/** The last year or day of a period of ISO 8601; of none, what sorts before all. */
const endOf = (period: string | null) => period?.split("/").at(-1) ?? "";

/** The period that most figures are of, or the latest of such. */
export function commonPeriod(figures: readonly Figure[]): string | null {
	const all = figures.map(({ period }) => period);
	const countOf = (period: string | null) => all.filter((one) => one === period).length;
	const [most = null] = [...new Set(all)].toSorted(
		(a, b) => countOf(b) - countOf(a) || endOf(b).localeCompare(endOf(a)),
	);
	return most;
}
