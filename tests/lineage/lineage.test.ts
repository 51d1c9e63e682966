import { describe, expect, test } from "vitest";
import {
	aluminaCapacity,
	aluminaImports2024,
	aluminaRequirement,
	bauxiteImports2024,
	bauxiteWorldProductionShareAchievements,
	bauxiteWorldProductionShareChallenges,
	figures,
} from "../../src/datasets/2025-r1.ts";
import {
	add,
	convert,
	explain,
	growthRate,
	importDependency,
	percentagePointChange,
	type Quantity,
	quantity,
	scale,
	share,
	sourcesOf,
	subtract,
	surplus,
	total,
} from "../../src/index.ts";
import { codeOf } from "../support/codeOf.ts";

const x = bauxiteImports2024;
const y = aluminaImports2024;
const bounds = ({ lower, value, upper }: Quantity) => [lower, value, upper];

describe("one and the same unknown counts once", () => {
	test("x − x is exactly 0", () => {
		expect(subtract(x, x)).toMatchObject({ value: 0, lower: 0, upper: 0, qualifier: "exact" });
		const own = quantity(5, "t", "over");
		expect(subtract(own, own)).toMatchObject({ value: 0, lower: 0, upper: 0, qualifier: "exact" });
	});

	test("a figure is known by its id, wherever its object comes from", () => {
		const copy: typeof x = JSON.parse(JSON.stringify(x));
		expect(bounds(subtract(x, copy))).toEqual([0, 0, 0]);
	});

	test("two numbers that look alike are two unknowns", () => {
		const [a, b] = [quantity(5, "t", "rounded"), quantity(5, "t", "rounded")];
		expect(bounds(subtract(a, b))).toEqual([-1, 0, 1]);
	});

	test("in sums, differences, multiples and conversions", () => {
		expect(bounds(subtract(add(x, y), y))).toEqual([158.5, 159, 159.5]);
		expect(bounds(subtract(add(x, y), x))).toEqual([1.405, 1.41, 1.415]);
		expect(bounds(add(subtract(x, y), y))).toEqual([158.5, 159, 159.5]);
		expect(bounds(subtract(scale(x, 3), scale(x, 2)))).toEqual([158.5, 159, 159.5]);
		expect(bounds(add(x, scale(x, -1)))).toEqual([0, 0, 0]);
		expect(bounds(subtract(convert(x, "kt"), x))).toEqual([0, 0, 0]);
		expect(bounds(subtract(scale(x, 0.1), scale(convert(x, "t"), 0.1)))).toEqual([0, 0, 0]);
		expect(bounds(subtract(surplus(x, y), x))).toEqual([-1.415, -1.41, -1.405]);
		expect(bounds(subtract(total([x, y, x]), scale(x, 2)))).toEqual([1.405, 1.41, 1.415]);
	});

	test("shares too", () => {
		const [a, b] = [bauxiteWorldProductionShareAchievements, bauxiteWorldProductionShareChallenges];
		const change = percentagePointChange(a, b);
		expect(bounds(add(a, change))).toEqual([24.5, 25, 25.5]);
		expect(bounds(subtract(b, change))).toEqual([19.5, 20, 20.5]);
	});

	test("what is open cancels as well", () => {
		const need = subtract(add(aluminaCapacity, aluminaRequirement), aluminaCapacity);
		expect(need).toMatchObject({ value: 90, lower: 85, upper: 95, qualifier: "about" });
		const rest = subtract(aluminaRequirement, add(aluminaCapacity, aluminaRequirement));
		expect(rest).toMatchObject({ lower: null, upper: -110, qualifier: "under" });
	});

	test("a share of a quotient is one unknown of its own", () => {
		const part = share(y, x);
		expect(bounds(subtract(part, part))).toEqual([0, 0, 0]);
		expect(bounds(subtract(part, share(y, x)))[2]).toBeGreaterThan(0);
	});

	test("a long sum of other figures is taken apart", () => {
		const masses = figures.filter((figure) => figure.kind === "mass");
		const all = total(masses as unknown as Quantity[]);
		const rest = masses
			.filter(({ id }) => id !== x.id)
			.reduce<Quantity>((sum, figure) => subtract(sum, figure), all);
		expect(bounds(rest)).toEqual([158.5, 159, 159.5]);
	});
});

describe("long chains", () => {
	const STEPS = 10_000;
	const step = quantity(1, "t", "rounded");

	test("neither overflow the stack nor lose what they rest on", () => {
		let sum: Quantity<"mass", "Mt"> = subtract(x, y);
		for (let index = 0; index < STEPS; index += 1) {
			sum = index % 2 ? subtract(sum, step) : add(sum, step);
		}
		expect(sourcesOf(sum)).toEqual([x, y]);
		expect(explain(sum)).toContain("159 million tons");
		expect(JSON.parse(JSON.stringify(sum))).toEqual(sum);
		expect(structuredClone(sum)).toEqual(sum);
		expect(sum.value).toBe(157.59);
	});

	test("of one unknown have its bounds times their length", () => {
		let sum: Quantity<"mass", "t"> = step;
		for (let index = 1; index < STEPS; index += 1) sum = add(sum, step);
		expect(bounds(sum)).toEqual([5000, 10000, 15000]);
	});

	test("of other operations are told without recursion", () => {
		let q: Quantity<"mass", "Mt"> = x;
		for (let index = 0; index < STEPS; index += 1)
			q = { ...q, derivation: share(x, q).derivation as never };
		expect(sourcesOf(q)).toEqual([x]);
		expect(explain(q).length).toBeGreaterThan(STEPS);
	});

	test("that use each result twice stay small", () => {
		let q: Quantity<"mass", "Mt"> = x;
		for (let index = 0; index < 60; index += 1) q = scale(add(q, q), 0.5);
		expect(q.value).toBe(159);
		expect(JSON.stringify(q).length).toBeLessThan(100_000);
	});
});

describe("sourcesOf", () => {
	test("lists each figure once, in the order of the formula", () => {
		expect(sourcesOf(add(add(x, y), x))).toEqual([x, y]);
		expect(sourcesOf(subtract(y, x))).toEqual([y, x]);
		expect(sourcesOf(x)).toEqual([x]);
		expect(sourcesOf(quantity(1, "t"))).toEqual([]);
	});

	test("takes copies of a figure as one", () => {
		expect(sourcesOf(add(x, structuredClone(x) as typeof x))).toHaveLength(1);
	});

	test("refuses what is no quantity", () => {
		expect(codeOf(() => sourcesOf(159 as never))).toBe("not-a-quantity");
		expect(codeOf(() => explain(undefined as never))).toBe("not-a-quantity");
	});
});

describe("explain", () => {
	test("tells nested steps, each once, with units where they differ", () => {
		const raw = add(x, quantity(500, "kt", "about"));
		const text = explain(add(raw, raw)).split("\n");
		expect(text).toEqual([
			"about 319 Mt (317.9 to 320.1 Mt) = add: a + b = 159.5 + 159.5",
			"  a = about 160 Mt (158.9 to 160.1 Mt) = add: a + b = 159 Mt + 500 kt",
			'    a = 159 Mt (158.5 to 159.5 Mt): Bauxite imports, 2024; 2025-r1, globalization-2, sentence 4: "159 million tons"',
			"    b = about 500 kt (450 to 550 kt): given",
			"  b = about 160 Mt (158.9 to 160.1 Mt): as above",
		]);
	});

	test("tells the period where the report states one", () => {
		expect(explain(x)).toContain("Bauxite imports, 2024; 2025-r1");
		expect(explain({ ...x, period: null } as typeof x)).toContain("Bauxite imports; 2025-r1");
	});

	test("tells numbers that went in, negative ones in brackets, and what is exact without bounds", () => {
		expect(explain(scale(quantity(-2, "t"), 3))).toBe(
			"-6 t = scale: 3 × q = 3 × (-2)\n  q = -2 t: given",
		);
	});

	test("tells the numbers of one's own that are no quantities", () => {
		expect(explain(growthRate(quantity(100, "t"), quantity(121, "t"), 2)).split("\n")[0]).toBe(
			"10% a year = growthRate: ((to / from)^(1 / years) − 1) × 100 = ((121 / 100)^(1 / 2) − 1) × 100",
		);
	});

	test("tells the contract's example", () => {
		const dependency = importDependency({ imports: x, production: quantity(93, "Mt", "rounded") });
		expect(explain(dependency)).toContain(
			"imports / (production + imports) × 100 = 159 / (93 + 159) × 100",
		);
	});
});
