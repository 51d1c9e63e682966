import { expect, test } from "vitest";
import { numbersIn } from "../../../src/internal/printed/numbersIn.ts";

test.each<[text: string, numbers: string[]]>([
	["", []],
	["several of many", []],
	["5", ["5"]],
	["of 5 and 6", ["5", "6"]],
	["5,300.25 tons", ["5,300.25"]],
	["5.", ["5"]],
	["-5.6%", ["-5.6%"]],
	["(−5.6%)", ["−5.6%"]],
	["a-5", ["5"]],
	["5 million", ["5 million"]],
	["5-Million tons", ["5-Million"]],
	["5 millions", ["5", "millions"]],
	["5 millionaires", ["5"]],
	["600kA of 13th", ["600kA", "13th"]],
	["5kilo", ["5"]],
	["5x5 and 6", ["5x5", "6"]],
	["1 2x3x4 5", ["1", "2x3x4", "5"]],
	["5²", ["5²"]],
	["Two of three", ["Two", "three"]],
	["twofold, bone and one1", ["1"]],
	["Half a century", ["Half", "century"]],
	["1".repeat(65), ["1".repeat(65)]],
])("of %j are %j", (text, numbers) => {
	expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(numbers);
});
