import { bauxiteImports2024 } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { expresses, faultOf } from "../../../src/internal/gate/faultOf.ts";

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
	["a result without an upper bound", { ...result, qualifier: "over", upper: null }],
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
	[{ qualifier: "some" }, 'qualifier "some" is not known'],
	[{ qualifier: undefined }, "qualifier undefined is not known"],
	[
		{ qualifier: "rounded", upper: null },
		'qualifier "rounded" needs the upper bound, which is null',
	],
	[{ qualifier: "over", lower: null }, 'qualifier "over" needs the lower bound, which is null'],
	[{ decimals: 0.5 }, "decimals 0.5 is not a whole number from 0 to 400"],
	[{ decimals: -1 }, "decimals −1 is not a whole number from 0 to 400"],
	[{ decimals: 401 }, "decimals 401 is not a whole number from 0 to 400"],
	[{ derivation: null }, "its derivation has no inputs"],
	[{ derivation: { inputs: 5 } }, "its derivation has no inputs"],
	[{ value: "90" }, "this object is not a quantity"],
	[{ value: Infinity }, "this object is not a quantity"],
])("with %o, the fault is %j", (changes, fault) => {
	expect(faultOf({ ...result, ...changes })).toBe(fault);
});

describe("a copy of a figure", () => {
	test.each<[changes: object]>([[{ value: 158 }], [{ value: 159.1 }], [{ upper: 170 }]])(
		"with %o does not fit",
		(changes) => {
			const copy = { ...bauxiteImports2024, ...changes };
			expect(faultOf(copy)).toMatch(/^value [\d.]+ (?:does not fit its|is outside its bounds)/);
		},
	);
});

test.each([null, undefined, 5, "5 Mt", {}, [], () => 5])("%o is not a quantity", (given) => {
	expect(faultOf(given)).toMatch(/ is not a quantity$/);
});

test.each<[unit: unknown, kind: unknown, expected: boolean]>([
	["Mt", "mass", true],
	["Mt", "mass", true],
	["%", "share", true],
	["%", "growth-rate", false],
	["%/a", "growth-rate", true],
	["Mt", "price", false],
	["USD/t", "price", true],
	["USD/t", "mass", true],
	["USD/t", "share", false],
	["USD/t", "growth-rate", false],
	["Mt", undefined, false],
	[undefined, "mass", false],
	[undefined, undefined, false],
])("the unit %o expresses the kind %o: %s", (unit, kind, expected) => {
	expect(expresses(unit, kind)).toBe(expected);
});
