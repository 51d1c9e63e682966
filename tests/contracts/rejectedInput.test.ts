import {
	add,
	cautionsOf,
	convert,
	cumulativeGrowth,
	format,
	growthRate,
	impliedProduction,
	importDependency,
	levelAfter,
	levelBefore,
	perCapita,
	portion,
	project,
	type Quantity,
	quantity,
	scale,
	share,
	wholeFrom,
} from "china-aluminum";
import { aluminumConsumption, bauxiteImports2024, figures } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.ts";

const part = quantity(20, "%");
const rate = quantity(4, "%/a");
const change = quantity(5, "%", { kind: "relative-change" });
const points = quantity(5, "pp");
const mass = quantity(93, "Mt");
const people = quantity(1408, "10*6.{person}");

describe("swapped arguments are named", () => {
	test.each<[name: string, argument: string, call: () => unknown, message: string]>([
		[
			"portion",
			"share",
			() => portion(mass as never, part as never),
			"Mt (mass) and % (share) are swapped. Call portion(share, whole).",
		],
		[
			"wholeFrom",
			"share",
			() => wholeFrom(part as never, mass as never),
			"Mt (mass) and % (share) are swapped. Call wholeFrom(part, share).",
		],
		[
			"impliedProduction",
			"dependency",
			() => impliedProduction(part as never, mass as never),
			"Mt (mass) and % (share) are swapped. Call impliedProduction(imports, dependency).",
		],
		[
			"perCapita",
			"population",
			() => perCapita(people as never, mass as never),
			"Mt (mass) and 10*6.{person} (population) are swapped. Call perCapita(total, population).",
		],
		[
			"project",
			"rate",
			() => project(rate as never, mass as never, 5),
			"Mt (mass) and %/a (growth-rate) are swapped. Call project(level, rate).",
		],
		[
			"levelAfter",
			"change",
			() => levelAfter(change as never, mass as never),
			"Mt (mass) and % (relative-change) are swapped. Call levelAfter(level, change).",
		],
		[
			"levelBefore",
			"change",
			() => levelBefore(points as never, part as never),
			"% (share) and pp (change-of-share) are swapped. Call levelBefore(level, change).",
		],
	])("%s", (name, argument, call, message) => {
		expect(errorOf(call)).toMatchObject({
			code: "kind-mismatch",
			function: name,
			argument,
			message: `${name}: ${argument}: ${message}`,
		});
	});

	test("two quantities that are both wrong are not called swapped", () => {
		expect(errorOf(() => portion(mass as never, mass))?.message).toBe(
			'portion: share: the quantity is Mt (mass). Pass a share, such as quantity(5, "%").',
		);
	});
});

test("a misnamed flow is named, with the name that was probably meant", () => {
	const flows = { imports: mass, production: mass, export: mass };
	expect(errorOf(() => importDependency(flows as never))).toMatchObject({
		code: "unknown-field",
		argument: "flows",
		message: expect.stringContaining(
			'"export" is not a known field. Did you mean "exports"? The possible fields are ',
		),
	});
});

describe("a copy of a figure whose fields do not fit each other is rejected by every function", () => {
	const uses: readonly (readonly [string, (q: Quantity) => unknown])[] = [
		["add", (q) => add(q, mass as never)],
		["share", (q) => share(q, mass as never)],
		["share of it", (q) => share(mass, q as never)],
		["format", format],
	];
	const copies: readonly (readonly [copy: object, fault: string])[] = [
		[{ ...bauxiteImports2024, value: 160 }, "value 160 is outside its bounds, 158.5 to 159.5"],
		[{ ...bauxiteImports2024, unit: "%" }, 'unit "%" cannot express the kind "mass"'],
		[{ ...bauxiteImports2024, kind: "share" }, 'unit "Mt" cannot express the kind "share"'],
		[
			{ ...bauxiteImports2024, value: 159.3 },
			"decimals 0 is not a whole number from 0 to 400 that fits the value 159.3",
		],
		...(["exact", "over", "under"] as const).map(
			(qualifier) =>
				[
					{ ...bauxiteImports2024, qualifier },
					`qualifier "${qualifier}" is unknown, or does not fit the value 159 and its bounds, 158.5 to 159.5`,
				] as const,
		),
		[
			{ ...aluminumConsumption, value: 51 },
			'qualifier "over" is unknown, or does not fit the value 51 and its bounds, 50 to open',
		],
	];
	test.each(copies)("%#", (copy, fault) => {
		for (const [, use] of uses) {
			expect(errorOf(() => use(copy as never))).toMatchObject({
				code: "not-a-quantity",
				message: expect.stringContaining(fault),
			});
		}
	});

	test("a copy in your own unit is accepted", () => {
		for (const unit of ["lb", "short tons", "千吨"]) {
			expect(format({ ...bauxiteImports2024, unit } as never)).toBe(`159 ${unit}`);
		}
	});

	test("an unchanged copy is accepted", () => {
		for (const figure of figures) {
			const copies = [{ ...figure }, JSON.parse(JSON.stringify(figure)), structuredClone(figure)];
			for (const copy of copies) expect(format(copy)).toBe(format(figure));
		}
	});
});

test("an error about a copy says what to do with its fields", () => {
	expect(errorOf(() => add({ ...bauxiteImports2024, value: 9999 }, mass as never))?.message).toBe(
		'add: a: value 9999 is outside its bounds, 158.5 to 159.5. Change the fields to fit, or create a quantity with quantity(93, "Mt").',
	);
});

test.each<[name: string, argument: string, code: string, call: (number: never) => unknown]>([
	["growthRate", "years", "out-of-range", (years) => growthRate(mass, mass, years)],
	["cumulativeGrowth", "years", "out-of-range", (years) => cumulativeGrowth(rate, years)],
	["project", "years", "out-of-range", (years) => project(mass, rate, years)],
	["scale", "factor", "not-a-number", (factor) => scale(mass, factor)],
	["quantity", "value", "not-a-number", (value) => quantity(value, "Mt")],
	[
		"quantity",
		"options.precision",
		"not-a-number",
		(precision) => quantity(5, "Mt", { precision }),
	],
	[
		"quantity",
		"options.bounds[1]",
		"not-a-number",
		(most) => quantity(5, "Mt", { bounds: [1, most] }),
	],
	["format", "options.digits", "invalid-option", (digits) => format(mass, { digits })],
])("%s: %s: a quantity is not a plain number", (name, argument, code, call) => {
	const duration = quantity(5, "a");
	expect(errorOf(() => call(duration as never))).toMatchObject({
		code,
		argument,
		message: `${name}: ${argument}: a quantity is not a plain number. Pass the value of the quantity.`,
		given: [duration],
	});
	// Other objects are still shown by their type.
	expect(errorOf(() => call({ value: 5 } as never))?.message).toContain("this object");
});

describe("a call of the wrong shape gets an error that shows the right one", () => {
	test.each<[() => unknown, string, string]>([
		[
			() => importDependency(mass as never),
			"not-an-object",
			"importDependency: flows: the argument is one quantity. Pass an object with the flows, such as importDependency({ imports, production }).",
		],
		[
			() => [mass].map(format as never),
			"not-an-object",
			"format: options: 0 is not a plain object. Pass an object literal; its possible options are locale, digits, sign. In map(), write (q) => format(q).",
		],
		[
			() => quantity(90, "Mt", { bounds: [95, 85] }),
			"out-of-range",
			"quantity: options.bounds: value 90 is outside its bounds, 95 to 85. Pass the lower bound first.",
		],
		[
			() => [mass].map(cautionsOf as never),
			"not-a-quantity",
			'cautionsOf: other: 0 is not a quantity. Create a quantity with quantity(93, "Mt").',
		],
		[
			() => quantity(5, "TWh" as never),
			"unit-mismatch",
			'quantity: unit: "TWh" is not a unit of this library. Did you mean "TW.h"?',
		],
		[
			() => quantity(5, "tonnes" as never, { kind: "mass" as never }),
			"unit-mismatch",
			'quantity: unit: "tonnes" is not a unit of this library. Did you mean "t"?',
		],
		[
			() => quantity(1, "metric tons" as never, { kind: "mass" as never }),
			"unit-mismatch",
			'quantity: unit: "metric tons" is not a unit of this library. Did you mean "t"?',
		],
		[
			() => convert(mass, "mt" as never),
			"unit-mismatch",
			'convert: unit: cannot convert Mt (mass) to "mt". Did you mean "Mt"?',
		],
		[
			() => quantity(5, "per mille" as never, { kind: "share" as never }),
			"unit-mismatch",
			'quantity: options.kind: per mille cannot express "share". Use %.',
		],
	])("%#", (call, code, message) => {
		expect(errorOf(call)).toMatchObject({ code, message });
	});
});
