import type { Definition } from "../Definition.ts";
import { quotient } from "./quotient.ts";

export const perCapita: Definition = {
	name: "per_capita",
	equals: "perCapita",
	formula: "total / population",
	unit: "unit of the total per person; kg per person if the total is in kg",
	parameters: [
		{ name: "total", meaning: "the total" },
		{ name: "population", meaning: "the number of persons" },
	],
	rejects: "population is not above 0",
	corners: [
		"the smallest total with the largest population",
		"the largest total with the smallest population",
	],
	...quotient("per_capita", "total", "population", "total / population"),
};
