import { describe, expect, test } from "vitest";
import { add, type Kind, type Quantity, quantity, subtract, type Unit } from "../../src/index.ts";
import { codeOf } from "../support/codeOf.ts";

const t = (value: number | string, qualifier?: "rounded" | "over" | "nearly" | "about") =>
	quantity(value, "t", qualifier);

describe("decimals are exact", () => {
	test("26.2 % − 7.2 pp is 19", () => {
		const share2020 = subtract(quantity(26.2, "%", "rounded"), quantity(7.2, "pp", "rounded"));
		expect(share2020).toMatchObject({
			value: 19,
			lower: 18.9,
			upper: 19.1,
			kind: "share",
			unit: "%",
		});
	});

	test("26.2 % − 19.0 % is 7.2 pp", () => {
		expect(subtract(quantity(26.2, "%"), quantity("19.0", "%"))).toMatchObject({
			value: 7.2,
			kind: "change-of-share",
			unit: "pp",
			qualifier: "exact",
		});
	});

	test("0.1 + 0.2 is 0.3, and 10 % + 20 pp is 30 %", () => {
		expect(add(t(0.1), t(0.2)).value).toBe(0.3);
		expect(add(quantity(10, "%"), quantity(20, "pp"))).toMatchObject({ value: 30, unit: "%" });
		expect(add(quantity(20, "pp"), quantity(10, "%"))).toMatchObject({ value: 30, unit: "%" });
	});

	test("units are shifted, not multiplied", () => {
		expect(add(quantity(1.1, "kt"), t(2.2))).toMatchObject({ value: 1.1022, unit: "kt" });
		expect(subtract(quantity(1, "Gt"), quantity(0.001, "kg")).value).toBe(999999999999.999e-12);
	});

	test("where 15 digits do not suffice, bounds are rounded outward", () => {
		expect(add(t(1e15), t(1e-9))).toMatchObject({
			value: 1e15,
			lower: 1e15,
			upper: 1000000000000010,
			qualifier: "rounded",
		});
		expect(subtract(t(-1e15), t(1e-9))).toMatchObject({ lower: -1000000000000010, upper: -1e15 });
	});

	test("a value may be beyond what powers of ten a double holds", () => {
		expect(add(t(1e-30), t(2e-30))).toMatchObject({ value: 3e-30, qualifier: "exact" });
		expect(add(t(1e100), t(1e100)).value).toBe(2e100);
	});
});

describe("qualifiers", () => {
	test.each([
		["exact", "exact", "exact", "exact"],
		["exact", "rounded", "rounded", "rounded"],
		["rounded", "about", "about", "about"],
		["about", "exact", "about", "about"],
		["over", "rounded", "over", "over"],
		["rounded", "over", "over", "under"],
		["over", "over", "over", "between"],
		["nearly", "rounded", "under", "under"],
		["rounded", "nearly", "under", "over"],
		["over", "nearly", "between", "over"],
		["nearly", "over", "between", "under"],
		["nearly", "nearly", "under", "between"],
	] as const)("%s with %s: sum %s, difference %s", (p, q, sum, difference) => {
		const [a, b] = [quantity(20, "t", p), quantity(5, "t", q)];
		expect(add(a, b).qualifier).toBe(sum);
		expect(subtract(a, b).qualifier).toBe(difference);
	});

	test("a bound that is not there stays away", () => {
		expect(add(t(5, "over"), t(1))).toMatchObject({ lower: 6, upper: null });
		expect(subtract(t(5), t(1, "over"))).toMatchObject({ lower: null, upper: 4 });
	});
});

test("the derivation names the formula and holds the very inputs", () => {
	const [a, b] = [t(1), t(2)];
	expect(add(a, b).derivation).toEqual({
		by: "add",
		formula: "a + b",
		inputs: { a, b },
		weights: { a: 1, b: 1 },
		steps: 1,
		mixed: false,
	});
	expect(subtract(a, b).derivation?.inputs["a"]).toBe(a);
	expect(add(add(a, b), a).derivation).toMatchObject({ steps: 2, mixed: false });
	expect(add(subtract(a, b), a).derivation).toMatchObject({ steps: 2, mixed: true });
});

test("inputs are not changed, and results survive JSON and structuredClone", () => {
	const [a, b] = [Object.freeze(t(1, "over")), Object.freeze(t(2, "rounded"))];
	const sum = add(a, b);
	expect(JSON.parse(JSON.stringify(sum))).toEqual(sum);
	expect(structuredClone(sum)).toEqual(sum);
	expect(add(structuredClone(sum) as typeof sum, a).lower).toBe(3.5);
});

describe("kinds", () => {
	const example: { [K in Kind]: Quantity<K, Unit> } = {
		mass: quantity(1, "t"),
		share: quantity(1, "%"),
		"relative-change": quantity(1, "%", "exact", "relative-change"),
		"change-of-share": quantity(1, "pp"),
		"growth-rate": quantity(1, "%/a"),
		"electric-current": quantity(1, "kA"),
		"specific-energy": quantity(1, "kW.h/t"),
		"mass-per-person": quantity(1, "kg/{person}"),
		"mass-per-line": quantity(1, "t/{line}"),
		duration: quantity(1, "a"),
		population: quantity(1, "{person}"),
		"number-of-countries": quantity(1, "{country}"),
		"number-of-events": quantity(1, "{event}"),
		concentration: quantity(1, "{HHI}"),
	};
	const kinds = Object.keys(example) as Kind[];
	const percent: Kind[] = ["share", "relative-change", "change-of-share", "growth-rate"];

	/** What the contract says: same kinds go together, percentages only as shares and points. */
	const sums: Record<string, Kind> = {
		"share change-of-share": "share",
		"change-of-share share": "share",
		"change-of-share change-of-share": "change-of-share",
	};
	const differences: Record<string, Kind> = {
		"share share": "change-of-share",
		"share change-of-share": "share",
		"change-of-share change-of-share": "change-of-share",
	};
	for (const kind of kinds.filter((name) => !percent.includes(name))) {
		sums[`${kind} ${kind}`] = kind;
		differences[`${kind} ${kind}`] = kind;
	}

	test.each(kinds.flatMap((k) => kinds.map((l) => [k, l] as const)))("%s and %s", (k, l) => {
		const [a, b] = [example[k], example[l]];
		const pair = `${k} ${l}`;
		if (sums[pair]) expect(add(a, b as never)).toMatchObject({ kind: sums[pair] });
		else expect(codeOf(() => add(a, b as never))).toBe("kind-mismatch");
		if (differences[pair])
			expect(subtract(a, b as never)).toMatchObject({ kind: differences[pair] });
		else expect(codeOf(() => subtract(a, b as never))).toBe("kind-mismatch");
	});

	test("the message begins with the compiler's sentence", () => {
		const [share, mass] = [quantity(3, "%"), quantity(3, "Mt")];
		expect(() => add(share, mass as never)).toThrow(
			/^cannot add % \(share\) and Mt \(mass\): add /,
		);
		expect(() => subtract(share, mass as never)).toThrow(
			/^cannot subtract Mt \(mass\) from % \(share\): subtract /,
		);
	});
});
