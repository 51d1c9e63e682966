import type { Products } from "../model/productRules.ts";

/** For each kind that is an amount per something: its unit, what it is per, and the total of both. */
const products: Products = {
	"specific-energy": {
		unit: "kW.h/t",
		of: "mass",
		ofUnit: "t",
		total: "energy",
		totalUnit: "kW.h",
	},
	"mass-per-person": {
		unit: "kg/{person}",
		of: "population",
		ofUnit: "{person}",
		total: "mass",
		totalUnit: "kg",
	},
	"mass-per-line": {
		unit: "t/{line}",
		of: "number-of-lines",
		ofUnit: "{line}",
		total: "mass",
		totalUnit: "t",
	},
};

/** The products one by one, with the kind that is an amount per something. */
export const productRows = /* @__PURE__ */ Object.entries(products);
