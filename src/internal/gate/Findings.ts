/** Entries that a list of problems has at most. */
export const MOST_LISTED = 100;

/** A list of problems that keeps the first 100 and counts the rest, so that its size is bounded. */
export class Findings<T> {
	/** The problems that were found first. */
	readonly listed: T[] = [];
	/** Number of all problems. */
	count = 0;

	/** Counts a problem, and keeps it if the list is not full. The problem is created only then. */
	add(create: () => T): void {
		this.count += 1;
		if (this.listed.length < MOST_LISTED) this.listed.push(create());
	}

	/** Number of the problems that the list leaves out. */
	get omitted(): number {
		return this.count - this.listed.length;
	}
}
