import { firstIndex } from "./partitionPoint.ts";

/** Marks a longest run of numbers that rise; the others are out of order. */
export function inOrder(numbers: readonly number[]): boolean[] {
	const ends: number[] = [];
	const before = numbers.map((number, index) => {
		const place = firstIndex(ends.length, (at) => (numbers[ends[at] as number] as number) > number);
		ends[place] = index;
		return ends[place - 1];
	});
	const marks = numbers.map(() => false);
	for (let index = ends.at(-1); index !== undefined; index = before[index]) marks[index] = true;
	return marks;
}
