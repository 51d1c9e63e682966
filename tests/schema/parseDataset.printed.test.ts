import type { FigureEntry } from "china-aluminum/schema";
import { expect, test } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { problemsOf } from "../support/problemsOf.ts";

const rate = { kind: "growth-rate", unit: "%/a", baseline: null, changeOf: null } as const;
const change = { kind: "relative-change", unit: "%", baseline: null, changeOf: null } as const;

const problemsFor = (changes: Partial<FigureEntry>, language = "en") =>
	problemsOf(file([entry(changes)], { source: { ...file().source, language } }));

test.each<Partial<FigureEntry>>([
	{ printed: "5.3 Mt" },
	{ printed: "5.3 million tonnes" },
	{ printed: "5,300 thousand tons" },
	{ printed: "5,300 kt" },
	{ printed: "from 4.1 to 5.3 million tons" },
	{ value: "5", printed: "Over five million metric tons", qualifier: "over" },
	{ ...change, value: "-19", printed: "declined by 19%" },
	{ ...rate, value: "-5.6", printed: "-5.6%" },
	{ ...rate, value: "-5.6", printed: "−5.6%" },
	{ value: "10", unit: "a", kind: "duration", printed: "over a decade", qualifier: "over" },
	{ printed: "5.3 million tons", qualifier: "over" },
	{ printed: "5.3 Mt of over 20 Mt" },
	{ ...change, value: "-19", printed: "fell by over 19%", qualifier: "under" },
	{ value: "24", unit: "{event}", kind: "number-of-events", printed: "24 editions" },
	{ value: "2", unit: "{event}", kind: "number-of-events", printed: "two forums" },
	{ value: "1400", unit: "10*6.{person}", kind: "population", printed: "1.4 billion people" },
	{ value: "66.7", unit: "%", kind: "share", printed: "two thirds", qualifier: "about" },
	{ value: "2500", unit: "USD/t" as never, kind: "price" as never, printed: "$2,500 a tonne" },
	{ value: "0.65", unit: "TW.h", kind: "energy", printed: "650 GWh" },
])("accepts %j", (changes) => {
	expect(problemsFor(changes)).toEqual([]);
});

test.each<Partial<FigureEntry>>([
	{ printed: "5.4 Mt" },
	{ printed: "5.3 kt" },
	{ printed: "5.3 billion tonnes" },
	{ printed: "5.3%" },
	{ printed: "a record" },
	{ value: "19", ...change, printed: "-19%" },
	{ value: "2", unit: "{event}", kind: "number-of-events", printed: "three forums" },
])("rejects %j", (changes) => {
	const { value, unit, printed } = entry(changes);
	expect(problemsFor(changes)).toEqual([
		{
			figure: "copper-production-2025",
			path: "figures[0].printed",
			message: `expected a phrase with the value ${value} ${unit}, found "${printed}"`,
		},
	]);
});

test.each<Partial<FigureEntry>>([
	{ printed: "over 5.3 Mt" },
	{ printed: "more than 5.3 million tonnes", qualifier: "about" },
	{ printed: "nearly 5.3 million tonnes", qualifier: "over" },
	{ printed: "5.3 million tonnes or so" },
	{ ...change, value: "-19", printed: "fell by over 19%" },
])("rejects %j, which prints a different qualifier", (changes) => {
	const { qualifier, printed } = entry(changes);
	expect(problemsFor(changes)).toEqual([
		{
			figure: "copper-production-2025",
			path: "figures[0].qualifier",
			message: `expected the qualifier in "${printed}", found "${qualifier}"`,
		},
	]);
});

test("does not read phrases of reports in other languages", () => {
	expect(problemsFor({ printed: "530万吨" }, "zh-CN")).toEqual([]);
	expect(problemsFor({ printed: "5.4 Mt" }, "en-US")).toHaveLength(1);
});
