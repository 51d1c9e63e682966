import { format, share, sourcesOf } from "china-aluminum";
import { parseDataset } from "china-aluminum/schema";
import { expect, test } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { codeOf } from "../support/codeOf.ts";
import { problemsOf } from "../support/problemsOf.ts";

const price = (id: string, value: string, unit = "USD/t") =>
	entry({ id, value, unit: unit as never, kind: "price" as never });

test("your own unit has its own kind, and functions accept it", () => {
	const { figures } = parseDataset(
		file([price("copper-price-2024", "9100"), price("copper-price-2025", "9800")]),
	);
	const [before, after] = figures as [(typeof figures)[0], (typeof figures)[0]];
	expect(before).toMatchObject({ unit: "USD/t", kind: "price", lower: 9099.5, upper: 9100.5 });
	expect(format(before)).toBe("9,100 USD/t");
	const result = share(before, after as never);
	expect(result.value).toBeCloseTo(92.857, 3);
	expect(sourcesOf(result)).toEqual([before, after]);
});

test("energy is built in", () => {
	const saved = entry({ id: "energy-saved", value: "12.9", unit: "TW.h", kind: "energy" });
	expect(format(parseDataset(file([saved])).figures[0] as never)).toBe("12.9 TWh");
});

test("your own unit of a kind that the library knows does not convert to a unit of that kind", () => {
	const energy = (id: string, value: string, unit: string) =>
		entry({ id, value, unit: unit as never, kind: "energy", printed: `${value} ${unit}` });
	const { figures } = parseDataset(
		file([energy("heat-use-2025", "46", "PJ"), energy("power-use-2025", "12.9", "TW.h")]),
	);
	expect(format(figures[0] as never)).toBe("46 PJ");
	expect(codeOf(() => share(figures[0] as never, figures[1] as never))).toBe("kind-mismatch");
});

test("a count in your own unit can have decimals", () => {
	const lines = { value: "1.5", unit: "10*3.{line}", kind: "number-of-lines", printed: "1.5" };
	expect(parseDataset(file([entry(lines as never)])).figures[0]?.value).toBe(1.5);
});

test("two of your own units do not convert", () => {
	const { figures } = parseDataset(
		file([price("copper-price-usd", "9100"), price("copper-price-cny", "65000", "CNY/t")]),
	);
	expect(codeOf(() => share(figures[0] as never, figures[1] as never))).toBe("kind-mismatch");
});

test.each([
	["tonnes", "mass", "figures[0].unit"],
	["TWh", "energy", "figures[0].unit"],
	["Mt", "price", "figures[0].kind"],
	["USD/t", "share", "figures[0].unit"],
])("%s cannot be a unit of the kind %s", (unit, kind, path) => {
	const content = file([entry({ unit: unit as never, kind: kind as never })]);
	expect(problemsOf(content).map((problem) => problem.path)).toEqual([path]);
});

test("a discrepancy of two of your own units is rejected, because they do not convert", () => {
	const content = file(
		[price("copper-price-usd", "9100"), price("copper-price-cny", "65000", "CNY/t")],
		{
			discrepancies: [
				{
					id: "copper-price",
					label: { en: "Price" },
					figures: ["copper-price-usd", "copper-price-cny"],
					explanations: [{ en: "Two currencies." }],
				},
			],
		},
	);
	expect(problemsOf(content)).toMatchObject([
		{ message: "expected figures of one unit, found USD/t and CNY/t" },
	]);
});
