import {
	importDependency,
	netImportReliance,
	quantity,
	selfSufficiency,
	subtract,
} from "china-aluminum";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, t } from "../support/quantities.ts";

const flows = { imports: t(159, "rounded"), production: t(93, "rounded") };

test("divides imports by production plus imports, with bounds at the corners", () => {
	// 158.5 / (158.5 + 93.5) and 159.5 / (159.5 + 92.5), by hand
	expect(importDependency(flows)).toMatchObject({
		value: 63.0952380952,
		lower: 62.8968253968,
		upper: 63.2936507937,
		kind: "share",
	});
});

test("subtracts exports from the supply, so it may be above 100%", () => {
	expect(importDependency({ imports: t(80), production: t(40), exports: t(20) }).value).toBe(80);
	expect(importDependency({ imports: t(80), production: t(10), exports: t(50) }).value).toBe(200);
	expect(importDependency({ ...flows, exports: undefined })).toEqual(importDependency(flows));
});

test.each([
	["over", "exact", "exact", "over"],
	["exact", "over", "exact", "under"],
	["exact", "exact", "over", "over"],
	["over", "over", "exact", "between"],
	["exact", "exact", "under", "under"],
] as const)("of %s imports, %s production and %s exports is %s", (i, p, e, expected) => {
	const result = importDependency({
		imports: t(80, i),
		production: t(40, p),
		exports: t(20, e),
	});
	expect(result.qualifier).toBe(expected);
});

test("falls with imports if production does not cover exports", () => {
	const result = importDependency({ imports: t(80, "over"), production: t(10), exports: t(50) });
	expect(result).toMatchObject({ value: 200, lower: 100, upper: 200, qualifier: "under" });
});

test("is bounded by the least imports if production may or may not cover exports", () => {
	const traded = { production: t(20, "about"), exports: t(20, "about") };
	// 80 / (80 + 10) to 80 / (80 − 10): more imports are nearer to 100% from either side
	expect(importDependency({ imports: t(80, "over"), ...traded })).toMatchObject({
		lower: 88.8888888888,
		upper: 114.285714286,
		qualifier: "about",
	});
	expect(importDependency({ imports: t(80), ...traded }).qualifier).toBe("about");
});

test("has no upper bound if the supply may be zero", () => {
	expect(
		importDependency({ imports: t(1, "about"), production: t(3), exports: t(3.9) }),
	).toMatchObject({ upper: null, qualifier: "over" });
});

test("has no upper bound if everything may be exported", () => {
	expect(
		importDependency({ imports: t(10), production: t(5, "nearly"), exports: t(10) }),
	).toMatchObject({ lower: 200, value: 200, upper: null, qualifier: "over" });
});

test("is exactly zero without imports", () => {
	expect(importDependency({ imports: t(0), production: t(5) }).value).toBe(0);
	expect(importDependency({ imports: t(0), production: t(5), exports: t(0) })).toMatchObject({
		lower: 0,
		value: 0,
		upper: 0,
		qualifier: "exact",
	});
});

test("is anything from 0% to 100% if both imports and production may be zero", () => {
	expect(importDependency({ imports: t(5, "nearly"), production: t(5, "nearly") })).toMatchObject({
		lower: 0,
		value: 50,
		upper: 100,
		qualifier: "between",
	});
});

describe("of net imports that can be below 0, and a flow that they contain", () => {
	const gross = quantity(10, "t", { bounds: [5, 15] });
	const returned = quantity(8, "t", { bounds: [4, 14] });
	const flows = { imports: subtract(gross, returned), production: gross };

	test("imports below 0 count as 0, and the flow that both contain counts once", () => {
		// 15 t of gross imports and 4 t returned: 11 / 26
		const expected = { lower: 0, upper: 42.3076923077 };
		expect(importDependency(flows)).toMatchObject(expected);
		expect(netImportReliance(flows)).toMatchObject(expected);
		// Production has no imports next to it, or is 15 t next to 11 t.
		expect(selfSufficiency(flows)).toMatchObject({ lower: 57.6923076923, upper: 100 });
	});

	test("production below 0 counts as 0", () => {
		const swapped = { imports: gross, production: flows.imports };
		expect(importDependency(swapped)).toMatchObject({ lower: 57.6923076923, upper: 100 });
		expect(selfSufficiency(swapped)).toMatchObject({ lower: 0, upper: 42.3076923077 });
	});

	test("exports below 0 count as 0", () => {
		const traded = { imports: quantity(20, "t"), production: gross, exports: flows.imports };
		// Net exports are gross minus returned, so the supply is 20 + returned: 24 to 34.
		expect(importDependency(traded)).toMatchObject({
			lower: 58.8235294117,
			value: 71.4285714286,
			upper: 83.3333333334,
		});
	});
});

test("throws kind-mismatch if the flows are of different kinds", () => {
	expect(codeOf(() => importDependency({ imports: t(1), production: percent(3) as never }))).toBe(
		"kind-mismatch",
	);
	expect(
		codeOf(() =>
			importDependency({ imports: t(1), production: t(1), exports: percent(3) as never }),
		),
	).toBe("kind-mismatch");
});

test("throws out-of-range if a flow is below zero", () => {
	expect(codeOf(() => importDependency({ imports: t(-1), production: t(1) }))).toBe("out-of-range");
});

test("throws out-of-range if the supply is not above zero", () => {
	expect(codeOf(() => importDependency({ imports: t(0), production: t(0) }))).toBe("out-of-range");
	expect(codeOf(() => importDependency({ imports: t(1), production: t(1), exports: t(2) }))).toBe(
		"out-of-range",
	);
});
