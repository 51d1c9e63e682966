import { expect, test } from "vitest";
import { readNumber } from "../../../src/internal/printed/readNumber.ts";

/** What is read, with the number as "digits e exponent". */
const read = (before: string, from: string) => {
	const number = readNumber(before, from);
	if (number === undefined) return;
	const { decimal, ...rest } = number;
	return { decimal: `${decimal.digits}e${decimal.exponent}`, ...rest };
};

const bare = { scale: 0, unit: null, qualifier: null };

test.each<[text: string, decimal: string | undefined]>([
	["5", "5e0"],
	["-5", "-5e0"],
	["5.25", "525e-2"],
	["-5.5 of", "-55e-1"],
	["5,300", "5300e0"],
	["-5,300", "-5300e0"],
	["5,300,100.25", "530010025e-2"],
	["530,100 of", "530100e0"],
	["12345678901234567890", "12345678901234567890e0"],
	["5.", "5e0"],
	["5, of", "5e0"],
	["5,300. Of", "5300e0"],
	["5,30", undefined],
	["5,3000", undefined],
	["5300,100", undefined],
	["5.3.1", undefined],
	["5,300.1.2", undefined],
	["—5", undefined],
	["—5,300", undefined],
	["+5", undefined],
	["²5", undefined],
	["of 5", undefined],
	["", undefined],
])("the digits of %j are %j", (text, decimal) => {
	expect(read("", text)).toEqual(decimal && { ...bare, decimal });
});

test.each<[text: string, decimal: string | undefined, unit: string | null]>([
	["five", "5e0", null],
	["Five of", "5e0", null],
	["twenty", "20e0", null],
	["twenty-four", "24e0", null],
	["Twenty four", "24e0", null],
	["ninety-nine", "99e0", null],
	["twenty-twenty", "20e0", null],
	["twenty ten", "20e0", null],
	["twenty zero", "20e0", null],
	["twenty of", "20e0", null],
	["ten four", "10e0", null],
	["nineteen one", "19e0", null],
	["hundred one", "100e0", null],
	["half", "5e-1", null],
	["dozen", "12e0", null],
	["inaugural", "1e0", null],
	["decade", "10e0", "a"],
	["century of", "100e0", "a"],
	["decade one", "10e0", "a"],
	["several", undefined, null],
	["constructor", undefined, null],
	["of five", undefined, null],
])("the words of %j are %j in the unit %j", (text, decimal, unit) => {
	expect(read("", text)).toEqual(decimal && { ...bare, decimal, unit });
});

test.each<[text: string, scale: number, unit: string | null]>([
	["5 hundred", 2, null],
	["5 thousand", 3, null],
	["5 million", 6, null],
	["5 billion", 9, null],
	["5 trillion", 12, null],
	["5million", 6, null],
	["5-million-ton", 6, "t"],
	["5 Million tons", 6, "t"],
	["five million tons", 6, "t"],
	["5 millions", 0, null],
	["5  million", 0, null],
	["5 of million", 0, null],
	["5 tons", 0, "t"],
	["5%of", 0, "%"],
	["5%5", 0, "%"],
	["5 tonsof", 0, null],
	["5 metric tons", 0, "t"],
	["5-metric-ton", 0, "t"],
	["5t", 0, "t"],
	["5 kt", 0, "kt"],
	["5 kg", 0, "kg"],
	["5 tonsx", 0, null],
	["5 t2", 0, null],
	["5 TONS", 0, null],
	["5 of tons", 0, null],
	["5%", 0, "%"],
	["5 per cent", 0, "%"],
	["5 percentage points", 0, "pp"],
	["5-percentage-point", 0, "pp"],
	["5 kWh", 0, "kW.h"],
	["5 years", 0, "a"],
	["5 tons 5", 0, "t"],
])("behind the number of %j, the scale is %i and the unit %j", (text, scale, unit) => {
	expect(read("", text)).toEqual({ ...bare, decimal: "5e0", scale, unit });
});

test.each<[before: string, from: string, qualifier: string | null]>([
	["over ", "5", "over"],
	["Over ", "5", "over"],
	["over", "5", "over"],
	["over a ", "decade", "over"],
	["over an ", "5", "over"],
	["more than ", "5", "over"],
	["more-than ", "5", "over"],
	["no less than ", "5", "over"],
	["less than ", "5", "under"],
	["no more than ", "5", "under"],
	["up to ", "5", "under"],
	["just under ", "5", "nearly"],
	["nearly ", "5", "nearly"],
	["about ", "5", "about"],
	["moreover ", "5", null],
	["2over ", "5", null],
	["over it ", "5", null],
	["over the ", "5", null],
	["", "5-class", "about"],
	["", "5 class", "about"],
	["", "5 kA class", "about"],
	["", "5 tons or so", "about"],
	["", "5 classes", null],
	["", "5 or some", null],
	["", "5 of a class", null],
	["over ", "5 or so", "over"],
])("%j before %j is read as %j", (before, from, qualifier) => {
	expect(readNumber(before, from)?.qualifier).toBe(qualifier);
});

test.each<[text: string, unit: string | null]>([
	["twenty-four tons", "t"],
	["twenty tons", "t"],
	["twenty zero tons", null],
	["twenty ten tons", null],
	["twenty of tons", null],
	["two four tons", null],
	["hundred one tons", null],
])("the unit of %j is %j", (text, unit) => {
	expect(readNumber("", text)?.unit).toBe(unit);
});
