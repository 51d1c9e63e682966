import { bauxiteImports2024 } from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { faultOf } from "../../../src/internal/gate/faultOf.ts";

const stated = {
	value: 90,
	lower: 85,
	upper: 95,
	decimals: 0,
	unit: "Mt",
	kind: "mass",
	qualifier: "between",
};
/** A result may have bounds that no qualifier gives a stated number. */
const result = { ...stated, qualifier: "rounded", derivation: { inputs: {} } };

test.each<[title: string, given: object]>([
	["a figure", bauxiteImports2024],
	["a result", result],
	["a value at its lower bound", { ...result, lower: 90 }],
	["a value at its upper bound", { ...result, upper: 90 }],
	["a result between open bounds", { ...result, qualifier: "between", lower: null, upper: null }],
	["a result without an upper bound", { ...result, qualifier: "over", upper: null }],
	["a stated number with the decimals that it needs", { ...stated, value: 90.5, decimals: 1 }],
	["400 decimals", { ...result, decimals: 400 }],
	["your own unit of your own kind", { ...result, unit: "USD/t", kind: "price" }],
])("%s has no fault", (_, given) => {
	expect(faultOf(given)).toBeUndefined();
});

test.each<[changes: object, fault: string]>([
	[{ lower: "85" }, 'bound "85" is not a number'],
	[{ upper: Number.NaN }, "bound NaN is not a number"],
	[{ upper: undefined }, "bound undefined is not a number"],
	[{ lower: 91 }, "value 90 is outside its bounds, 91 to 95"],
	[{ upper: 89 }, "value 90 is outside its bounds, 85 to 89"],
	[{ lower: null, upper: 89 }, "value 90 is outside its bounds, open to 89"],
	[{ lower: 91, upper: null }, "value 90 is outside its bounds, 91 to open"],
	[{ unit: "pp" }, 'unit "pp" cannot express the kind "mass"'],
	[{ unit: ["Mt"] }, 'unit this list cannot express the kind "mass"'],
	[{ kind: "price" }, 'unit "Mt" cannot express the kind "price"'],
	[{ kind: undefined }, 'unit "Mt" cannot express the kind undefined'],
	[
		{ qualifier: "some" },
		'qualifier "some" is unknown, or does not fit the value 90 and its bounds, 85 to 95',
	],
	[
		{ qualifier: undefined },
		"qualifier undefined is unknown, or does not fit the value 90 and its bounds, 85 to 95",
	],
	[
		{ qualifier: "rounded", upper: null },
		'qualifier "rounded" is unknown, or does not fit the value 90 and its bounds, 85 to open',
	],
	[
		{ qualifier: "over", lower: null },
		'qualifier "over" is unknown, or does not fit the value 90 and its bounds, open to 95',
	],
	[
		{ qualifier: "between", lower: 90, upper: 90 },
		'qualifier "between" is unknown, or does not fit the value 90 and its bounds, 90 to 90',
	],
	[{ decimals: 0.5 }, "decimals 0.5 is not a whole number from 0 to 400 that fits the value 90"],
	[{ decimals: -1 }, "decimals −1 is not a whole number from 0 to 400 that fits the value 90"],
	[{ decimals: 401 }, "decimals 401 is not a whole number from 0 to 400 that fits the value 90"],
	[
		{ derivation: undefined, qualifier: "between", value: 90.5 },
		"decimals 0 is not a whole number from 0 to 400 that fits the value 90.5",
	],
	[{ derivation: null }, "its derivation has no inputs"],
	[{ derivation: { inputs: 5 } }, "its derivation has no inputs"],
	[{ value: "90" }, ""],
	[{ value: Infinity }, ""],
])("with %o, the fault is %j", (changes, fault) => {
	expect(faultOf({ ...result, ...changes })).toBe(fault);
});

test.each([null, undefined, 5, "5 Mt", {}, [], () => 5])("%o has no field to name", (given) => {
	expect(faultOf(given)).toBe("");
});
