import { expect, test } from "vitest";
import { nearestUnit } from "../../src/units/nearestUnit.ts";

test.each([
	["TWh", "TW.h"],
	["twh", "TW.h"],
	["kWh/t", "kW.h/t"],
	["mt", "Mt"],
	["MT", "Mt"],
	["KG", "kg"],
	["ton", "t"],
	["tons", "t"],
	["tonnes", "t"],
	["Tonne", "t"],
	["kilograms", "kg"],
	["percent", "%"],
	["lines", "{line}"],
	["persons", "{person}"],
	["people", "{person}"],
	["kg/person", "kg/{person}"],
	["years", "a"],
	["hhi", "{HHI}"],
	["metric tons", "t"],
	["million metric tons", "Mt"],
	["million tonnes", "Mt"],
	["kilotonnes", "kt"],
	["Mt.", "Mt"],
	["kilowatt-hours", "kW.h"],
	["terawatt hours", "TW.h"],
	["gigawatt hours", "GW.h"],
	["megawatt hours", "MW.h"],
	["gigatonnes", "Gt"],
	["kWh", "kW.h"],
])("%j probably means %s", (text, unit) => {
	expect(nearestUnit(text)).toBe(unit);
});

test.each([
	"GJ",
	"PJ",
	"lb",
	"short tons",
	"bbl",
	"stone",
	"g",
	"千吨",
	"USD/t",
	"Mtpa",
	"",
	"constructor",
	"__proto__",
	5,
	undefined,
	["t"],
])("%j is not a spelling of a unit", (text) => {
	expect(nearestUnit(text)).toBeUndefined();
});

test("a kind rules out the units of other kinds", () => {
	expect(nearestUnit("TWh", "energy")).toBe("TW.h");
	expect(nearestUnit("TWh", "mass")).toBeUndefined();
	expect(nearestUnit("percent", "relative-change")).toBe("%");
});
