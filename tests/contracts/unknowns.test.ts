import {
	add,
	convert,
	percentagePointChange,
	type Quantity,
	quantity,
	scale,
	share,
	subtract,
	surplus,
	total,
} from "china-aluminum";
import {
	aluminaImports2024 as alumina,
	aluminaCapacity,
	aluminaRequirement,
	bauxiteImports2024 as bauxite,
	bauxiteWorldProductionShareAchievements,
	bauxiteWorldProductionShareChallenges,
	figures,
} from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { boundsOf } from "../support/boundsOf.ts";
import { t } from "../support/quantities.ts";

describe("one unknown counts once", () => {
	test("if a figure is subtracted from itself", () => {
		expect(subtract(bauxite, bauxite)).toMatchObject({
			value: 0,
			lower: 0,
			upper: 0,
			qualifier: "exact",
		});
	});

	test("if a figure is a copy of the same id and bounds", () => {
		const copy: typeof bauxite = JSON.parse(JSON.stringify(bauxite));
		expect(boundsOf(subtract(bauxite, copy))).toEqual([0, 0, 0]);
	});

	test.each<[string, Quantity, number[]]>([
		["(x + y) − y", subtract(add(bauxite, alumina), alumina), [158.5, 159, 159.5]],
		["(x + y) − x", subtract(add(bauxite, alumina), bauxite), [1.405, 1.41, 1.415]],
		["(x − y) + y", add(subtract(bauxite, alumina), alumina), [158.5, 159, 159.5]],
		["3x − 2x", subtract(scale(bauxite, 3), scale(bauxite, 2)), [158.5, 159, 159.5]],
		["x + (−1)x", add(bauxite, scale(bauxite, -1)), [0, 0, 0]],
		["x in another unit, minus x", subtract(convert(bauxite, "kt"), bauxite), [0, 0, 0]],
		[
			"0.1x − 0.1x in another unit",
			subtract(scale(bauxite, 0.1), scale(convert(bauxite, "t"), 0.1)),
			[0, 0, 0],
		],
		[
			"the surplus of x over y, minus x",
			subtract(surplus(bauxite, alumina), bauxite),
			[-1.415, -1.41, -1.405],
		],
		[
			"the total of x, y and x, minus 2x",
			subtract(total([bauxite, alumina, bauxite]), scale(bauxite, 2)),
			[1.405, 1.41, 1.415],
		],
	])("in %s", (_formula, q, bounds) => {
		expect(boundsOf(q)).toEqual(bounds);
	});

	test("in a share and its change", () => {
		const [a, b] = [bauxiteWorldProductionShareAchievements, bauxiteWorldProductionShareChallenges];
		const change = percentagePointChange(a, b);
		expect(boundsOf(add(a, change))).toEqual([24.5, 25, 25.5]);
		expect(boundsOf(subtract(b, change))).toEqual([19.5, 20, 20.5]);
	});

	test("if it has only one bound", () => {
		const need = subtract(add(aluminaCapacity, aluminaRequirement), aluminaCapacity);
		expect(need).toMatchObject({ value: 90, lower: 85, upper: 95, qualifier: "about" });
		const rest = subtract(aluminaRequirement, add(aluminaCapacity, aluminaRequirement));
		expect(rest).toMatchObject({ lower: null, upper: -110, qualifier: "under" });
	});

	test("in a long sum of other figures", () => {
		const masses = figures.filter((figure) => figure.kind === "mass");
		const all = total(masses as unknown as Quantity[]);
		const rest = masses
			.filter(({ id }) => id !== bauxite.id)
			.reduce<Quantity>((sum, figure) => subtract(sum, figure), all);
		expect(boundsOf(rest)).toEqual([158.5, 159, 159.5]);
	});
});

describe("two unknowns stay apart", () => {
	test("if two stated numbers look alike", () => {
		expect(boundsOf(subtract(t(5, "rounded"), t(5, "rounded")))).toEqual([-1, 0, 1]);
	});

	test("if a copy of a figure has a different value", () => {
		const copy = { ...bauxite, value: 170, lower: 169.5, upper: 170.5 };
		expect(subtract(copy, bauxite)).toMatchObject({ value: 11, lower: 10, upper: 12 });
	});

	test("if the bounds of two copies of a figure differ but consist of the same digits", () => {
		const copy = (lower: number, upper: number) => ({ ...bauxite, value: 15, lower, upper });
		expect(subtract(copy(1, 225), copy(12, 25))).toMatchObject({ lower: -24, upper: 213 });
	});
});

/** Fields of an object as JSON does not show them: inherited, hidden, or behind accessors of a class. */
const wrappers: Readonly<Record<string, (figure: Quantity) => Quantity>> = {
	"inherit their fields": (figure) => Object.create(figure),
	"inherit their id": ({
		id,
		label,
		printed,
		...rest
	}: Quantity & { id?: string; printed?: string }) => Object.assign(Object.create({ id }), rest),
	"inherit all fields but the id": ({ id, ...rest }: Quantity & { id?: string }) =>
		Object.assign(Object.create(rest), { id }),
	"hide their fields": (figure) =>
		Object.defineProperties(
			{} as Quantity,
			Object.fromEntries(Object.entries(figure).map(([name, value]) => [name, { value }])),
		),
	"have accessors": (figure) =>
		Object.defineProperties(
			{} as Quantity,
			Object.fromEntries(
				Object.keys(figure).map((name) => [name, { get: () => Reflect.get(figure, name) }]),
			),
		),
	"are written as one text": (figure) => ({ ...figure, toJSON: () => "figure" }),
};

describe.each(Object.entries(wrappers))("objects that %s are different unknowns", (_name, wrap) => {
	test("if they are copies of one figure with different values", () => {
		const copy = { ...bauxite, period: "2023", value: 170, lower: 169.5, upper: 170.5 };
		const change = subtract(wrap(copy), wrap(bauxite));
		expect(boundsOf(change)).toEqual([10, 11, 12]);
		expect(boundsOf(share(wrap(bauxite), add(wrap(copy), wrap(bauxite))))[1]).toBeLessThan(50);
	});

	test("if they are different figures", () => {
		const rest = subtract(add(wrap(bauxite), wrap(aluminaRequirement)), wrap(alumina));
		expect(boundsOf(rest)).toEqual([242.085, 247.59, 253.095]);
		const part = wrap(bauxite);
		expect(share(part, total([part, wrap(alumina)])).lower).toBeGreaterThan(99);
	});
});

test("an inherited id distinguishes two numbers that look alike", () => {
	const [a, b] = ["some-a", "some-b"].map((id) =>
		Object.assign(Object.create({ id }), t(5, "rounded")),
	);
	expect(boundsOf(subtract(add(a, t(1)), b))).toEqual([0, 1, 2]);
});

test("a share is its own unknown", () => {
	const part = share(alumina, bauxite);
	expect(boundsOf(subtract(part, part))).toEqual([0, 0, 0]);
	expect(boundsOf(subtract(part, share(alumina, bauxite)))[2]).toBeGreaterThan(0);
});

test("what remains of a sum is as open as its remaining term", () => {
	const [over, other] = [quantity(5, "t", "over"), t(3)];
	expect(subtract(add(over, other), other)).toMatchObject({ lower: 5, qualifier: "over" });
	expect(subtract(other, add(over, other))).toMatchObject({ upper: -5, qualifier: "under" });
});
