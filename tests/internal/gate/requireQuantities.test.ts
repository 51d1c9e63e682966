import { quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { requireQuantities } from "../../../src/internal/gate/requireQuantities.ts";

const read = (given: unknown) => requireQuantities("total", "quantities", given);
const quantities = [quantity(1, "t"), quantity(2, "t")];

function fail(): never {
	throw new TypeError("hostile");
}

test("the quantities of a list are read once, into a separate list", () => {
	let reads = 0;
	const list = new Proxy(quantities, {
		get(target, name) {
			if (name === "0") reads += 1;
			return Reflect.get(target, name);
		},
	});
	const found = read(list);
	// The assertions on the list read it as well.
	expect(reads).toBe(1);
	expect(found).toEqual(quantities);
	expect(found).not.toBe(list);
	expect(found[0]).toBe(quantities[0]);
});

test.each<[string, unknown, string, string, string]>([
	[
		"an object",
		{ length: 1 },
		"not-a-list",
		"quantities",
		"this object is not a list. Pass an array.",
	],
	[
		"an empty list",
		[],
		"empty-list",
		"quantities",
		"the list is empty. Pass at least one quantity.",
	],
	[
		"a list with a number",
		[quantities[0], 5],
		"not-a-quantity",
		"quantities[1]",
		'5 is not a quantity. Create a quantity with quantity(93, "Mt").',
	],
	[
		"a list of nothing but a length",
		new Array(2 ** 32 - 1),
		"not-a-quantity",
		"quantities[0]",
		'undefined is not a quantity. Create a quantity with quantity(93, "Mt").',
	],
	[
		"a list that throws",
		new Proxy([], { get: fail }),
		"not-a-quantity",
		"quantities[0]",
		'undefined is not a quantity. Create a quantity with quantity(93, "Mt").',
	],
])("%s is rejected", (_, given, code, argument, sentences) => {
	expect(() => read(given)).toThrow(
		expect.objectContaining({
			code,
			function: "total",
			argument,
			message: `total: ${argument}: ${sentences}`,
		}),
	);
});
