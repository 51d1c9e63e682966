import type { Mark } from "./normalizedText.ts";
import { partitionPoint } from "./partitionPoint.ts";

const OPENING = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const CLOSING = /[\u202c\u2069]/;

/** Where directional controls change how a text is displayed: up to their end, or to their line's. */
export class Directions {
	readonly #marks: readonly Mark[];
	/** For each mark, the number of controls that are open behind it. */
	readonly #depths: number[] = [];
	readonly #lines: readonly number[];

	constructor(marks: readonly Mark[], lines: readonly number[]) {
		this.#marks = marks;
		this.#lines = lines;
		let depth = 0;
		let line = 0;
		for (const { at, unit } of marks) {
			const current = this.#lineOf(at);
			if (current !== line) depth = 0;
			line = current;
			const mark = String.fromCharCode(unit);
			if (OPENING.test(mark)) depth += 1;
			else if (CLOSING.test(mark) && depth > 0) depth -= 1;
			this.#depths.push(depth);
		}
	}

	#lineOf(at: number): number {
		return partitionPoint(this.#lines.length, (line) => (this.#lines[line] as number) > at);
	}

	/** Whether a control that is before a place in its line is still open there. */
	isChangedAt(place: number): boolean {
		const last =
			partitionPoint(this.#marks.length, (at) => (this.#marks[at] as Mark).at >= place) - 1;
		const depth = this.#depths[last] ?? 0;
		return depth > 0 && this.#lineOf((this.#marks[last] as Mark).at) === this.#lineOf(place);
	}
}
