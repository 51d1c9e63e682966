import {
	add,
	capacityUtilization,
	divide,
	growthRate,
	importDependency,
	percentChange,
	portion,
	type Quantity,
	quantity,
	type StatedQualifier,
	share,
	subtract,
	surplus,
} from "china-aluminum";
import { describe, expect, test } from "vitest";

const qualifiers = ["exact", "rounded", "about", "over", "nearly", "under"] as const;

/** What a quantity can do to a result: leave it open upward, downward, both ways, or not at all. */
type Sides = "" | "up" | "down" | "both";

const sides: Readonly<Record<StatedQualifier, Sides>> = {
	exact: "",
	rounded: "",
	about: "",
	over: "up",
	nearly: "down",
	under: "down",
};
const flipped: Readonly<Record<Sides, Sides>> = { "": "", up: "down", down: "up", both: "both" };
const joined = (a: Sides, b: Sides): Sides => (a === b || b === "" ? a : a === "" ? b : "both");
const named: Readonly<Record<Exclude<Sides, "">, string>> = {
	up: "over",
	down: "under",
	both: "between",
};

/** The rule of the contract, in words apart from the library's: which qualifier a result has. */
function expected(a: StatedQualifier, b: StatedQualifier, rises: boolean): string {
	const open = joined(sides[a], rises ? sides[b] : flipped[sides[b]]);
	if (open !== "") return named[open];
	if (a === "about" || b === "about") return "about";
	return a === "exact" && b === "exact" ? "exact" : "rounded";
}

const t = (value: number, qualifier: StatedQualifier) => quantity(value, "t", qualifier);

/** For each operation: what it does, and whether the result rises with the second input. */
const operations: Readonly<
	Record<string, readonly [rises: boolean, (a: StatedQualifier, b: StatedQualifier) => Quantity]>
> = {
	"a + b": [true, (a, b) => add(t(60, a), t(40, b))],
	"a − b": [false, (a, b) => subtract(t(60, a), t(40, b))],
	"surplus(a, b)": [false, (a, b) => surplus(t(60, a), t(40, b))],
	"share(a, b)": [false, (a, b) => share(t(20, a), t(40, b))],
	"capacityUtilization(a, b)": [false, (a, b) => capacityUtilization(t(20, a), t(40, b))],
	"percentChange(b, a)": [false, (a, b) => percentChange(t(40, b), t(60, a))],
	"growthRate(b, a)": [false, (a, b) => growthRate(t(40, b), t(90, a), 2)],
	"portion(b, a)": [true, (a, b) => portion(quantity(40, "%", b), t(60, a))],
	"divide(a, b)": [false, (a, b) => divide(t(60, a), quantity(40, "{person}", b))],
	"importDependency(a, b)": [
		false,
		(a, b) => importDependency({ imports: t(60, a), production: t(40, b) }),
	],
};

describe.each(Object.entries(operations))("%s", (_name, [rises, operation]) => {
	test.each(qualifiers.flatMap((a) => qualifiers.map((b) => [a, b] as const)))("%s, %s", (a, b) => {
		const result = operation(a, b);
		expect(result.qualifier).toBe(expected(a, b, rises));
		if (result.qualifier === "exact") expect(result.lower).toBe(result.upper);
	});
});
