import { partitionPoint } from "./partitionPoint.ts";

/** The indexes of a longest run of numbers that increase, from the last to the first. */
export function longestIncreasingSubsequence(numbers: readonly number[]): number[] {
	const ends: number[] = [];
	const before = numbers.map((number, index) => {
		const place = partitionPoint(
			ends.length,
			(at) => (numbers[ends[at] as number] as number) >= number,
		);
		ends[place] = index;
		return ends[place - 1];
	});
	const run: number[] = [];
	for (let index = ends.at(-1); index !== undefined; index = before[index]) run.push(index);
	return run;
}
