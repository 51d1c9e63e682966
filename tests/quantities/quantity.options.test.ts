import {
	add,
	compare,
	convert,
	format,
	formatBounds,
	type Quantity,
	quantity,
	share,
	total,
} from "china-aluminum";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { errorOf } from "../support/errorOf.ts";

const make = (options: object, value: number | string = 90, unit = "Mt"): Quantity<"mass", "Mt"> =>
	quantity(value, unit as never, options as never);

describe("bounds", () => {
	test.each([
		[[85, 95], "between", 85, 95],
		[[90, 95], "between", 90, 95],
		[[90, null], "over", 90, null],
		[[85, null], "between", 85, null],
		[[null, 90], "under", null, 90],
		[[null, 95], "between", null, 95],
		[[null, null], "between", null, null],
		[[90, 90], "exact", 90, 90],
		[["85.0", "95.0"], "between", 85, 95],
	])("%j make the number %s", (bounds, qualifier, lower, upper) => {
		expect(make({ bounds })).toMatchObject({ value: 90, qualifier, lower, upper });
	});

	test.each([
		["about", [80, 95]],
		["rounded", [89.5, 90.5]],
		["exact", [90, 90]],
		["over", [90, null]],
		["nearly", [0, 90]],
		["between", [85, 95]],
	])("can be those of %s", (qualifier, bounds) => {
		expect(make({ qualifier, bounds })).toMatchObject({ qualifier, lower: bounds[0] });
	});

	test("of a share end at 0% and 100%", () => {
		expect(make({ bounds: [90, 90] })).toEqual(make({}));
		expect(make({ bounds: [90, 90], qualifier: "between" })).toEqual(make({}));
		expect(make({ bounds: [90, 90], qualifier: "about" })).toMatchObject({ qualifier: "about" });
		expect(make({ bounds: [100, null], qualifier: "between" }, 100, "%")).toEqual(
			make({}, 100, "%"),
		);
		expect(make({ bounds: [80, null] }, 90, "%")).toMatchObject({ lower: 80, upper: 100 });
		expect(make({ bounds: [null, 95] }, 90, "%")).toMatchObject({ lower: 0, upper: 95 });
	});

	test("are carried exactly", () => {
		const q = make({ bounds: [89.123456, 90.9] });
		expect(q).toMatchObject({ decimals: 5, lower: 89.123456, upper: 90.9 });
		expect(formatBounds(q)).toBe("89.123456 to 90.9 Mt");
	});

	test.each([
		[{ bounds: [91, 95] }, "out-of-range", "options.bounds"],
		[{ bounds: [80, 85] }, "out-of-range", "options.bounds"],
		[{ bounds: [95, 85] }, "out-of-range", "options.bounds"],
		[{ bounds: [85] }, "invalid-option", "options.bounds"],
		[{ bounds: 85 }, "invalid-option", "options.bounds"],
		[{ bounds: [Number.NaN, 95] }, "not-a-number", "options.bounds[0]"],
		[{ bounds: [85, undefined] }, "not-a-number", "options.bounds[1]"],
		[{ bounds: [85, 95], qualifier: "exact" }, "qualifier-mismatch", "options.qualifier"],
		[{ bounds: [85, 95], qualifier: "over" }, "qualifier-mismatch", "options.qualifier"],
		[{ bounds: [85, null], qualifier: "about" }, "qualifier-mismatch", "options.qualifier"],
		[{ qualifier: "between" }, "qualifier-mismatch", "options.qualifier"],
		[{ bounds: [85, 95], precision: 1 }, "invalid-option", "options.precision"],
	])("%j: %s at %s", (options, code, argument) => {
		expect(errorOf(() => make(options))).toMatchObject({ code, argument, function: "quantity" });
	});
});

describe("a precision", () => {
	test.each([
		[93_000, 1000, undefined, 92_500, 93_500],
		[93_000, 1000, "about", 92_500, 93_500],
		[5.25, 0.25, undefined, 5.125, 5.375],
		["19.0", 1, undefined, 18.5, 19.5],
		[0, 10, undefined, -5, 5],
	] as const)("of %s by %s", (value, precision, qualifier, lower, upper) => {
		const q = make({ precision, ...(qualifier && { qualifier }) }, value);
		expect(q).toMatchObject({ qualifier: qualifier ?? "rounded", lower, upper });
	});

	test.each([
		[0, "out-of-range"],
		[-10, "out-of-range"],
		[Number.NaN, "not-a-number"],
		[null, "not-a-number"],
	])("of %s is rejected", (precision, code) => {
		expect(errorOf(() => make({ precision }))).toMatchObject({
			code,
			argument: "options.precision",
		});
	});

	test.each([
		["19.00", 0.1, 2, 18.95, 19.05],
		[5, 0.25, 2, 4.875, 5.125],
	])("of %j by %s keeps the places of both", (value, precision, decimals, lower, upper) => {
		expect(make({ precision }, value)).toMatchObject({ decimals, lower, upper });
	});

	test("does not fit a qualifier whose bounds do not depend on it", () => {
		expect(codeOf(() => make({ precision: 10, qualifier: "over" }))).toBe("invalid-option");
	});
});

const description = {
	label: { en: "Electricity saved", zh: "节电量" },
	commodity: "primary-aluminum",
	indicator: "electricity-saved",
	area: "CN",
	counterpart: "001",
	period: "2021/2025",
	baseline: "2020",
	changeOf: null,
	status: "P",
	source: {
		title: "A yearbook",
		publisher: "An office",
		url: "https://example.org/yearbook?page=2",
		accessed: "2026-01-31",
	},
} as const;

describe("a description", () => {
	test("is in the quantity, and not in results", () => {
		const q = quantity(12.9, "TW.h", description);
		expect(q).toMatchObject(description);
		expect(Object.keys(add(q, q))).not.toContain("label");
		expect(Object.keys(convert(q, "GW.h"))).not.toContain("source");
	});

	test("is copied, so that later changes of the options do not change the quantity", () => {
		const options = structuredClone(description) as { source: { title: string } };
		const q = quantity(12.9, "TW.h", options as never);
		options.source.title = "Another yearbook";
		expect(q.source?.title).toBe("A yearbook");
	});

	test("may have a label of one text, which is in English", () => {
		expect(make({ label: "Output" }).label).toEqual({ en: "Output" });
	});

	test("leaves out what is undefined", () => {
		const names = Object.keys(description);
		const options = Object.fromEntries(names.map((name) => [name, undefined]));
		expect(quantity(1, "Mt", options)).toEqual(quantity(1, "Mt"));
	});

	test("may say what a share is a share of", () => {
		const base = { commodity: "bauxite", indicator: "imports", area: null };
		expect(make({ base }, 70, "%").base).toEqual(base);
		expect(make({ base: null }, 70, "%").base).toBeNull();
	});

	test.each([
		[{ label: "" }, "options.label"],
		[{ label: { zh: "产量" } }, "options.label.en"],
		[{ commodity: 5 }, "options.commodity"],
		[{ area: "China" }, "options.area"],
		[{ area: "XQ" }, "options.area"],
		[{ area: 5 }, "options.area"],
		[{ area: "CHN" }, "options.area"],
		[{ area: "AB" }, "options.area"],
		[{ counterpart: "cn" }, "options.counterpart"],
		[{ period: "last year" }, "options.period"],
		[{ period: "2025-02-30" }, "options.period"],
		[{ period: "2025-13" }, "options.period"],
		[{ period: "2025/2021" }, "options.period"],
		[{ period: "2021/2021" }, "options.period"],
		[{ period: "2021/2025-03" }, "options.period"],
		[{ period: "2021/2022/2023" }, "options.period"],
		[{ period: "" }, "options.period"],
		[{ period: "12025" }, "options.period"],
		[{ source: { title: "A", accessed: ["2026-01-31"] } }, "options.source.accessed"],
		[{ baseline: 2020 }, "options.baseline"],
		[{ changeOf: "" }, "options.changeOf"],
		[{ status: "T" }, "options.status"],
		[{ source: {} }, "options.source.title"],
		[{ source: { title: "A", url: "example.org" } }, "options.source.url"],
		[{ source: { title: "A", url: "javascript:alert(1)" } }, "options.source.url"],
		[{ source: { title: "A", accessed: "2026" } }, "options.source.accessed"],
		[{ source: { title: "A", url: "https:///path" } }, "options.source.url"],
		[{ source: { title: "A", url: "xhttps://example.org" } }, "options.source.url"],
		[{ source: { title: "A", url: "https://example.org/a b" } }, "options.source.url"],
		[{ commodity: " " }, "options.commodity"],
		[{ commodity: "x".repeat(10_001) }, "options.commodity"],
	])("%j is not valid", (options, argument) => {
		expect(errorOf(() => make(options))).toMatchObject({ code: "invalid-option", argument });
	});

	test("that is a number is rejected with the string to pass", () => {
		expect(errorOf(() => make({ period: 2024 }))?.message).toBe(
			'quantity: options.period: 2024 is not valid. Pass the string "2024".',
		);
		expect(errorOf(() => make({ source: { title: "A", url: "" } }))?.message).toBe(
			'quantity: options.source.url: "" is not valid. Pass a web address that begins with http:// or https://, or leave it out.',
		);
		expect(errorOf(() => make({ area: 1 }))?.message).toContain("Pass an ISO 3166-1 alpha-2 code");
	});

	test.each([
		{ commodity: "x".repeat(10_000) },
		{ source: { title: "A", url: "http://example.org" } },
		{ source: { title: "A", url: "https://a" } },
	])("may be as long or as short as %j", (options) => {
		expect(make(options)).toMatchObject(options);
	});

	test.each([
		[{ base: { commodity: "bauxite" } }, "invalid-option", "options.base.indicator"],
		[{ base: "imports" }, "not-an-object", "options.base"],
		[{ source: "A yearbook" }, "not-an-object", "options.source"],
		[{ source: { title: "A", author: "B" } }, "unknown-option", "options.source"],
		[{ baseline: "2020" }, "kind-mismatch", "options.baseline"],
		[{ changeOf: null }, "kind-mismatch", "options.changeOf"],
	])("of a share: %j is rejected", (options, code, argument) => {
		expect(errorOf(() => make(options, 70, "%"))).toMatchObject({ code, argument });
	});

	test("of what is not a share does not have a base", () => {
		expect(errorOf(() => make({ base: null }))).toMatchObject({
			code: "kind-mismatch",
			argument: "options.base",
		});
	});
});

describe("options", () => {
	test.each([null, 5, [], new Map(), () => "exact"])("%s are rejected", (options) => {
		expect(codeOf(() => quantity(1, "Mt", options as never))).toBe("not-an-object");
	});

	test("of an unknown name are rejected, with the name that was probably meant", () => {
		expect(errorOf(() => make({ labels: "Output" }))).toMatchObject({
			code: "unknown-option",
			message: expect.stringContaining(
				'quantity: options: "labels" is not a known option. Did you mean "label"?',
			),
		});
	});

	test("a negative bare percent is rejected, also with a qualifier", () => {
		expect(codeOf(() => quantity(-19, "%"))).toBe("kind-mismatch");
		expect(codeOf(() => quantity(-19, "%", { qualifier: "rounded" }))).toBe("kind-mismatch");
		expect(quantity(-19, "%", { kind: "relative-change" }).value).toBe(-19);
	});
});

describe("your own unit", () => {
	const price = (value: number, unit = "USD/t") => make({ kind: "price" }, value, unit);

	test("has its own kind, and is written as its code", () => {
		expect(price(2500)).toMatchObject({ unit: "USD/t", kind: "price" });
		expect(format(price(2500))).toBe("2,500 USD/t");
		expect(format(price(2500), { locale: "zh-CN" })).toBe("2,500 USD/t");
	});

	test("is added, compared and converted to itself", () => {
		expect(add(price(1), price(2)).value).toBe(3);
		expect(total([price(1), price(2)])).toMatchObject({ value: 3, unit: "USD/t" });
		expect(compare(price(1), price(2))).toBe("less");
		expect(share(price(1), price(2)).value).toBe(50);
		expect(convert(price(1), "USD/t" as never)).toMatchObject({ value: 1, unit: "USD/t" });
	});

	test.each([
		["add", () => add(price(1), price(2, "CNY/t"))],
		["compare", () => compare(price(1), price(2, "CNY/t"))],
		["total", () => total([price(1), price(2, "CNY/t")])],
		["share", () => share(price(1), price(2, "CNY/t"))],
	])("%s does not convert it to a different one", (_, call) => {
		expect(codeOf(call)).toBe("kind-mismatch");
	});

	test("does not convert to a different unit", () => {
		expect(errorOf(() => convert(price(1), "CNY/t" as never))).toMatchObject({
			code: "unit-mismatch",
			message:
				'convert: unit: cannot convert USD/t (price) to "CNY/t": USD/t is not a unit of this library, so it converts only to itself.',
		});
	});

	test.each([
		["USD/t", undefined, "unit"],
		["USD/t", "share", "options.kind"],
		["USD/t", "relative-change", "options.kind"],
		["USD/t", "change-of-share", "options.kind"],
		["USD/t", "growth-rate", "options.kind"],
		["USD/t", "", "options.kind"],
		["USD/t", 5, "options.kind"],
		["TWh", "energy", "unit"],
		["tonnes", "mass", "unit"],
		["", "price", "unit"],
		["Mt", "price", "options.kind"],
		["toString", undefined, "unit"],
	])("%j of the kind %j is rejected", (unit, kind, argument) => {
		expect(errorOf(() => make({ kind }, 1, unit))).toMatchObject({
			code: "unit-mismatch",
			argument,
		});
	});

	test("without a kind is rejected with the kind first", () => {
		expect(errorOf(() => make({}, 5, "GJ"))?.message).toMatch(
			/^quantity: unit: "GJ" is not a unit of this library, and its kind is missing\. Pass the kind, such as \{ kind: "energy" \}, or use one of kg, /,
		);
	});

	test.each(["__proto__", "constructor", "toString"])("may have the name %s", (unit) => {
		const q = make({ kind: "price" }, 1, unit);
		expect(format(add(q, q))).toBe(`2 ${unit}`);
	});
});
