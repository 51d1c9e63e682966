import type { Digests } from "./digestsOf.ts";

/** What differs of two states of a revision, a line each: the digest as released, and as found. */
export const differingDigests = (expected: Digests, found: Digests = {}): string[] =>
	Object.keys({ ...expected, ...found })
		.filter((name) => expected[name] !== found[name])
		.map(
			(name) =>
				`  ${name}\n    released ${expected[name] ?? "none"}\n    found    ${found[name] ?? "none"}`,
		);
