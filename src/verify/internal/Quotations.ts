import { CLOSING_QUOTES, OPENING_QUOTES } from "./characters.ts";
import type { Mark } from "./normalizedText.ts";
import { partitionPoint } from "./partitionPoint.ts";

/** Marks the absence of an open quotation. */
const NONE = -1;

/** Where the quotations of a text are; each ends with its line at the latest. */
export class Quotations {
	readonly #marks: readonly Mark[];
	/** For each mark, where the quotation that is open behind it was opened, or -1. */
	readonly #opened: number[] = [];
	readonly #lines: readonly number[];

	constructor(marks: readonly Mark[], lines: readonly number[]) {
		this.#marks = marks;
		this.#lines = lines;
		let opened = NONE;
		let line = 0;
		for (const { at, unit } of marks) {
			const current = this.#lineOf(at);
			if (current !== line) opened = NONE;
			line = current;
			const mark = String.fromCharCode(unit);
			if (OPENING_QUOTES.includes(mark)) opened = opened === NONE ? at : opened;
			else if (CLOSING_QUOTES.includes(mark)) opened = NONE;
			else opened = opened === NONE ? at : NONE;
			this.#opened.push(opened);
		}
	}

	#lineOf(at: number): number {
		return partitionPoint(this.#lines.length, (line) => (this.#lines[line] as number) > at);
	}

	/** Where the quotation was opened that a place is inside of; a mark at the place opens another. */
	openedBefore(place: number): number | undefined {
		const next = partitionPoint(this.#marks.length, (at) => (this.#marks[at] as Mark).at >= place);
		const opened = this.#opened[next - 1] ?? NONE;
		if (opened === NONE) return undefined;
		if (this.#lineOf((this.#marks[next - 1] as Mark).at) !== this.#lineOf(place)) return undefined;
		const mark = this.#marks[next];
		const isClosed = mark?.at === place && !OPENING_QUOTES.includes(String.fromCharCode(mark.unit));
		return isClosed ? undefined : opened;
	}
}
