import {
	add,
	agree,
	apparentConsumption,
	compare,
	convert,
	quantity,
	scale,
	share,
	subtract,
	total,
} from "china-aluminum";
import {
	aluminaImports2024,
	aluminumConsumption,
	bauxiteImports2024,
} from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";

describe("a sum that is passed more than once counts as often", () => {
	const derived = () => subtract(add(aluminumConsumption, aluminaImports2024), aluminaImports2024);

	test.each([1, 2, 3, 4, 5])("%i times over 50 Mt", (count) => {
		const sum = derived();
		expect(total(Array.from({ length: count }, () => sum))).toMatchObject({
			value: 50 * count,
			lower: 50 * count,
			qualifier: "over",
		});
	});

	test("whatever the order", () => {
		const sum = derived();
		const other = aluminaImports2024;
		for (const list of [
			[other, sum, sum],
			[sum, other, sum],
			[sum, sum, other],
		]) {
			expect(total(list)).toMatchObject({ value: 101.41, lower: 101.405 });
		}
	});

	test("with two bounds", () => {
		const y = quantity(2, "Mt", "rounded");
		const sum = subtract(add(quantity(10, "Mt", "rounded"), y), y);
		expect(total([sum, quantity(3, "Mt", "rounded"), sum])).toMatchObject({
			value: 23,
			lower: 21.5,
			upper: 24.5,
		});
	});

	test("if it is 0", () => {
		const a = quantity(0.7, "kg", "about");
		const zero = subtract(a, a);
		expect(total([a, zero, zero])).toMatchObject({ value: 0.7, lower: a.lower, upper: a.upper });
	});

	test("and cancels", () => {
		const sum = derived();
		const flows = { production: aluminaImports2024, imports: sum, exports: sum };
		expect(apparentConsumption(flows)).toMatchObject({ value: 1.41, lower: 1.405, upper: 1.415 });
	});
});

describe("a sum of more places than doubles hold exactly", () => {
	test("is calculated in exact decimals", () => {
		const part = share(aluminaImports2024, bauxiteImports2024);
		expect(scale(subtract(part, part), 1 / 3)).toMatchObject({ value: 0, lower: 0, upper: 0 });
		expect(convert(quantity("0.0000000001", "kg"), "Gt").value).toBe(1e-22);
		expect(scale(quantity(5, "t"), 1e-22).value).toBe(5e-22);
		expect(total([quantity(1e-20, "t"), quantity(1e-20, "kg")]).value).toBe(1.001e-20);
	});

	test("is compared", () => {
		const small = quantity("0.0000000003", "kg", "rounded");
		expect(agree(quantity(0, "Gt"), small)).toBe(false);
		expect(compare(quantity(0, "Gt"), small)).toBe("less");
		expect(compare(small, quantity(0, "Gt"))).toBe("greater");
	});

	test("keeps the value of terms without bounds", () => {
		const open = { bounds: [null, null], qualifier: "between" } as const;
		const terms = [
			quantity("123456789012345", "Gt", open),
			quantity("7.3", "kg", open),
			quantity("-123456789012345", "Gt", open),
		];
		expect(total(terms).value).toBe(7.3e-12);
	});
});
