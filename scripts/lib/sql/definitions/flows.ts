import type { Parameter } from "../Definition.ts";

export const imports: Parameter = { name: "imports", meaning: "the imports" };

export const production: Parameter = {
	name: "production",
	meaning: "the domestic production, in the unit of the imports",
};

export const exports: Parameter = {
	name: "exports",
	meaning: "the exports, in the unit of the imports; 0 if there are none",
};

export const stockIncrease: Parameter = {
	name: "stock_increase",
	meaning: "the increase of stocks, in the unit of the imports; 0 if it is not counted",
};
