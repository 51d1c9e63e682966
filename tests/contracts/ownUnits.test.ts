import {
	add,
	apparentConsumption,
	capacityUtilization,
	compare,
	convert,
	divide,
	format,
	growthRate,
	importDependency,
	multiply,
	narrow,
	perCapita,
	percentChange,
	portion,
	project,
	type Quantity,
	quantity,
	scale,
	share,
	subtract,
	surplus,
	total,
	wholeFrom,
} from "china-aluminum";
import { describe, expect, test } from "vitest";
import { errorOf } from "../support/errorOf.ts";

const stated = quantity as (value: number, unit: string, options?: object) => Quantity;
const call = <F extends (...given: never[]) => unknown>(f: F) =>
	f as unknown as (...given: unknown[]) => Quantity;

/** A unit that the library does not know, of a kind that it knows. */
const gigajoules = (value: number) => stated(value, "GJ", { kind: "energy" });
const energy = quantity(1, "TW.h");
const pounds = stated(10, "lb", { kind: "mass" });
const population = quantity(2, "{person}");

describe("your own unit of a kind that the library knows works with itself", () => {
	const [one, four] = [gigajoules(1), gigajoules(4)];
	test.each<[string, Quantity, string]>([
		["stated", four, "4 GJ"],
		["add", call(add)(one, four), "5 GJ"],
		["subtract", call(subtract)(four, one), "3 GJ"],
		["total", call(total)([one, four]), "5 GJ"],
		["scale", call(scale)(four, 2), "8 GJ"],
		["convert", call(convert)(four, "GJ"), "4 GJ"],
		["narrow", call(narrow)(four, four), "4 GJ"],
		["share", call(share)(one, four), "25%"],
		["portion", call(portion)(quantity(50, "%"), four), "2 GJ"],
		["wholeFrom", call(wholeFrom)(four, quantity(50, "%")), "8 GJ"],
		["percentChange", call(percentChange)(one, four), "300%"],
		["project", call(project)(four, quantity(100, "%/a"), 1), "8 GJ"],
		["importDependency", call(importDependency)({ imports: one, production: one }), "50%"],
	])("%s", (_, q, text) => {
		expect(format(q)).toBe(text);
	});
});

describe("it never counts as a unit of the library, whichever comes first", () => {
	const own = gigajoules(1);
	const pairs: readonly (readonly [string, (a: Quantity, b: Quantity) => unknown])[] = [
		["add", call(add)],
		["subtract", call(subtract)],
		["total", (a, b) => call(total)([a, b])],
		["compare", call(compare)],
		["narrow", call(narrow)],
		["share", call(share)],
		["percentChange", call(percentChange)],
		["growthRate", (a, b) => call(growthRate)(a, b, 1)],
		["surplus", call(surplus)],
		["capacityUtilization", call(capacityUtilization)],
		["importDependency", (imports, production) => call(importDependency)({ imports, production })],
		[
			"apparentConsumption",
			(imports, production) => call(apparentConsumption)({ imports, production }),
		],
	];
	test.each(pairs)("%s", (_, use) => {
		expect(errorOf(() => use(own, energy))?.code).toBe("kind-mismatch");
		expect(errorOf(() => use(energy, own))?.code).toBe("kind-mismatch");
	});

	const REASON = "GJ is not a unit of this library, so it converts only to itself.";
	test.each([
		[
			() => call(share)(own, energy),
			`share: whole: cannot take the share of GJ (energy) in TW.h (energy): ${REASON}`,
		],
		[
			() => call(importDependency)({ imports: energy, production: own }),
			`importDependency: production: cannot combine TW.h (energy) with GJ (energy): ${REASON}`,
		],
		[() => call(add)(energy, own), `add: b: cannot add TW.h (energy) and GJ (energy): ${REASON}`],
		[
			() => call(subtract)(own, energy),
			`subtract: b: cannot subtract TW.h (energy) from GJ (energy): ${REASON}`,
		],
		[
			() => call(total)([energy, own]),
			`total: quantities[1]: cannot add TW.h (energy) and GJ (energy): ${REASON}`,
		],
		[
			() => call(compare)(own, energy),
			`compare: b: cannot compare GJ (energy) with TW.h (energy): ${REASON}`,
		],
		[
			() => call(convert)(own, "TW.h"),
			`convert: unit: cannot convert GJ (energy) to "TW.h": ${REASON}`,
		],
		[
			() => call(convert)(energy, "GJ"),
			'convert: unit: cannot convert TW.h (energy) to "GJ". Use one of kW.h, MW.h, GW.h, TW.h.',
		],
	])("names it: %#", (use, message) => {
		expect(errorOf(use)?.message).toBe(message);
	});

	test.each(pairs)("%s names it", (_, use) => {
		expect(errorOf(() => use(own, energy))?.message).toContain(`: ${REASON}`);
		expect(errorOf(() => use(energy, own))?.message).toContain(`: ${REASON}`);
	});

	test.each<[string, () => unknown, string]>([
		["perCapita", () => call(perCapita)(pounds, population), "total"],
		[
			"perCapita",
			() => call(perCapita)(quantity(10, "kg"), stated(2, "heads", { kind: "population" })),
			"population",
		],
		["multiply", () => call(multiply)(quantity(300, "kW.h/t"), pounds), "b"],
		["multiply", () => call(multiply)(pounds, quantity(300, "kW.h/t")), "a"],
		["divide", () => call(divide)(own, quantity(300, "kW.h/t")), "a"],
		["divide", () => call(divide)(energy, pounds), "b"],
	])("%s, which needs a unit of the library", (by, use, argument) => {
		expect(errorOf(use)).toMatchObject({
			code: "unit-mismatch",
			function: by,
			argument,
			message: expect.stringContaining("Pass a quantity in a unit of this library."),
		});
	});
});
