import { digestOf } from "./digestOf.ts";

/** Hashed code units for each code unit of the text: sentences do not overlap, so 1 is usual. */
const ROUNDS = 16;
const LEAST = 100_000;

/** Digests of stretches of a text, each calculated once, up to a total that is linear in the text. */
export class Digests {
	readonly #text: string;
	/** Digests by the ends of the stretches, so that figures of one sentence count its length once. */
	readonly #byEnds = new Map<number, Promise<string>>();
	readonly #known = new Map<string, Promise<string>>();
	#room: number;

	constructor(text: string) {
		this.#text = text;
		this.#room = ROUNDS * text.length + LEAST;
	}

	/** The digest of a stretch; undefined if the total is used up. */
	of(from: number, to: number): Promise<string | undefined> {
		const ends = from * (this.#text.length + 1) + to;
		const earlier = this.#byEnds.get(ends);
		if (earlier !== undefined) return earlier;
		this.#room -= to - from;
		if (this.#room < 0) return Promise.resolve(undefined);
		const stretch = this.#text.slice(from, to);
		const digest = this.#known.get(stretch) ?? digestOf(stretch);
		this.#known.set(stretch, digest);
		this.#byEnds.set(ends, digest);
		return digest;
	}
}
