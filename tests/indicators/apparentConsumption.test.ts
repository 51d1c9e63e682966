import { agree, apparentConsumption, importDependency, quantity, share } from "china-aluminum";
import { expect, test } from "vitest";
import { boundsOf } from "../support/boundsOf.ts";
import { codeOf } from "../support/codeOf.ts";
import { t } from "../support/quantities.ts";
import { aluminumOf } from "../support/usgsAluminum.ts";

const flows = { imports: t(80), production: t(40), exports: t(20) };

test("is production plus imports minus exports, as the USGS defines it", () => {
	expect(apparentConsumption(flows)).toMatchObject({ value: 100, unit: "t" });
});

test("subtracts an increase of stocks", () => {
	expect(apparentConsumption({ ...flows, stockIncrease: t(-10) })).toMatchObject({
		value: 110,
		derivation: { formula: "production + imports − exports − stockIncrease" },
	});
});

test.each([
	[2007, "5.04"],
	[2008, "3.81"],
	[2009, "3.25"],
	[2010, "4.61"],
] as const)("agrees with what the USGS prints for aluminum in %d: %s Mt", (year, printed) => {
	const expected = quantity(printed, "Mt", "rounded");
	expect(agree(apparentConsumption(aluminumOf(year)), expected)).toBe(true);
});

test("gives the digits that the USGS prints if rounded inputs do not change them", () => {
	expect(apparentConsumption(aluminumOf(2008)).value.toFixed(2)).toBe("3.81");
});

test("throws out-of-range if nothing is left to consume", () => {
	expect(
		codeOf(() => apparentConsumption({ imports: t(1), production: t(1), exports: t(2) })),
	).toBe("out-of-range");
});

test("throws not-a-quantity without production", () => {
	expect(codeOf(() => apparentConsumption({ imports: t(1) } as never))).toBe("not-a-quantity");
});

test.each([
	["production and imports", {}],
	["exports", { exports: t(20, "rounded") }],
])("makes a share of it as tight as the import dependency ratio, with %s", (_, leaving) => {
	const [imports, production] = [t(80, "rounded"), t(40, "rounded")];
	const given = { imports, production, ...leaving };
	expect(boundsOf(share(imports, apparentConsumption(given)))).toEqual(
		boundsOf(importDependency(given)),
	);
});
