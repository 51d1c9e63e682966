import type { Definition } from "../Definition.ts";
import { quotient } from "./quotient.ts";

export const share: Definition = {
	name: "share",
	equals: "share",
	formula: "100 × part / whole",
	unit: "%",
	parameters: [
		{ name: "part", meaning: "the part" },
		{ name: "whole", meaning: "the whole, in the unit of the part" },
	],
	rejects: "whole is not above 0",
	corners: ["the smallest part in the largest whole", "the largest part in the smallest whole"],
	...quotient("share", "part", "whole", "100 * part / whole"),
};
