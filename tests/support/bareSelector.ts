import { DIGEST } from "./bareDataset.ts";

/** A selector of one character, in which every field has its smallest value. */
export const bareSelector = {
	start: 0,
	end: 1,
	sentenceDigest: DIGEST,
	sentenceLength: 1,
	sentenceHash: 0,
	offset: 0,
	numberLength: 1,
	words: "1",
	opensLine: true,
	lead: null,
	neighbors: [],
	negated: true,
	printed: "5.3 Mt",
	unit: null,
	qualifier: null,
	restHash: 0,
	before: { size: 0, hash: 0 },
	after: { size: 0, hash: 0 },
};
