import { agree, netImportReliance, quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, t } from "../support/quantities.ts";
import { aluminumOf } from "../support/usgsAluminum.ts";

const flows = { imports: t(80), production: t(40), exports: t(20) };
const withChanges = (changes: object) => netImportReliance({ ...flows, ...changes });

test("divides net imports by apparent consumption, as the USGS does", () => {
	expect(netImportReliance(flows)).toMatchObject({
		value: 60,
		derivation: { formula: "(imports − exports) / (production + imports − exports) × 100" },
	});
});

test("subtracts an increase of stocks from what is used", () => {
	expect(withChanges({ stockIncrease: t(10) }).value).toBe(55.5555555556);
});

test("is negative for a net exporter", () => {
	const exporter = { imports: t(10), production: t(100), exports: t(60) };
	expect(netImportReliance(exporter).value).toBe(-100);
	expect(netImportReliance(aluminumOf(2008)).value).toBeLessThan(0);
});

test.each([
	[2007, "19"],
	[2009, "10"],
	[2010, "38"],
] as const)(
	"agrees with the reliance that the USGS prints for aluminum in %d: %s%",
	(year, reliance) => {
		expect(agree(netImportReliance(aluminumOf(year)), percent(reliance, "rounded"))).toBe(true);
	},
);

test("gives the digits that the USGS prints if rounded inputs do not change them", () => {
	expect(netImportReliance(aluminumOf(2007)).value.toFixed(0)).toBe("19");
	expect(netImportReliance(aluminumOf(2010)).value.toFixed(0)).toBe("38");
});

test("is one-sided if a flow is", () => {
	expect(withChanges({ imports: t(80, "over") })).toMatchObject({
		lower: 60,
		upper: 100,
		qualifier: "over",
	});
	expect(withChanges({ production: t(40, "over") })).toMatchObject({ lower: 0, upper: 60 });
	expect(withChanges({ exports: t(20, "over") })).toMatchObject({ lower: null, upper: 60 });
	expect(withChanges({ stockIncrease: t(1, "under") })).toMatchObject({
		upper: 100,
		qualifier: "over",
	});
	expect(withChanges({ stockIncrease: t(1, "over") })).toMatchObject({ lower: null });
});

test("is anything from 0% to 100% if both imports and production may be zero", () => {
	expect(netImportReliance({ imports: t(5, "nearly"), production: t(5, "nearly") })).toMatchObject({
		lower: 0,
		value: 50,
		upper: 100,
		qualifier: "between",
	});
});

test("accepts one object as two flows", () => {
	const production = quantity(30, "Mt");
	const under = quantity(10, "Mt", "under");
	expect(netImportReliance({ production, imports: under, stockIncrease: under })).toMatchObject({
		lower: 0,
		upper: 0,
	});
	const negative = quantity(-5, "Mt");
	expect(
		codeOf(() => netImportReliance({ production, imports: negative, stockIncrease: negative })),
	).toBe("out-of-range");
});

test("throws out-of-range if consumption is not above zero", () => {
	const none = { imports: t(1), production: t(1), exports: t(2) };
	expect(codeOf(() => netImportReliance(none))).toBe("out-of-range");
	expect(codeOf(() => netImportReliance({ ...none, exports: t(3) }))).toBe("out-of-range");
});

test("throws out-of-range if a flow is below zero", () => {
	expect(codeOf(() => withChanges({ imports: t(-1) }))).toBe("out-of-range");
});

test("throws not-a-quantity without production", () => {
	expect(codeOf(() => netImportReliance({ imports: t(1) } as never))).toBe("not-a-quantity");
});

test("throws kind-mismatch if a flow is a percentage", () => {
	expect(codeOf(() => withChanges({ exports: percent(1) }))).toBe("kind-mismatch");
});
