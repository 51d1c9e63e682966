/** Marks a longest run of numbers that rise; the others are out of order. */
export function inOrder(numbers: readonly number[]): boolean[] {
	const ends: number[] = [];
	const before = numbers.map((number, index) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((numbers[ends[middle] as number] as number) <= number) low = middle + 1;
			else high = middle;
		}
		ends[low] = index;
		return ends[low - 1];
	});
	const marks = numbers.map(() => false);
	for (let index = ends.at(-1); index !== undefined; index = before[index]) marks[index] = true;
	return marks;
}
