import { expect, test } from "vitest";
import { isArea } from "../../../src/internal/stated/isArea.ts";

/** The 249 codes of ISO 3166-1 alpha-2 that are assigned: the second letters by the first. */
const assigned: Readonly<Record<string, string>> = {
	A: "DEFGILMOQRSTUWXZ",
	B: "ABDEFGHIJLMNOQRSTVWYZ",
	C: "ACDFGHIKLMNORUVWXYZ",
	D: "EJKMOZ",
	E: "CEGHRST",
	F: "IJKMOR",
	G: "ABDEFGHILMNPQRSTUWY",
	H: "KMNRTU",
	I: "DELMNOQRST",
	J: "EMOP",
	K: "EGHIMNPRWYZ",
	L: "ABCIKRSTUVY",
	M: "ACDEFGHKLMNOPQRSTUVWXYZ",
	N: "ACEFGILOPRUZ",
	O: "M",
	P: "AEFGHKLMNRSTWY",
	Q: "A",
	R: "EOSUW",
	S: "ABCDEGHIJKLMNORSTVXYZ",
	T: "CDFGHJKLMNORTVWZ",
	U: "AGMSYZ",
	V: "ACEGINU",
	W: "FS",
	Y: "ET",
	Z: "AMW",
};

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

test("an area is an assigned code of ISO 3166-1, and no other two letters", () => {
	const expected = Object.entries(assigned).flatMap(([first, seconds]) =>
		[...seconds].map((second) => first + second),
	);
	expect(expected).toHaveLength(249);
	const accepted = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
		isArea,
	);
	expect(accepted).toEqual(expected);
});

test("the world is an area", () => {
	expect(isArea("001")).toBe(true);
});

test.each(["002", "cn", "CHN", "C", "", " CN", "CN\n", 1, null, undefined, ["CN"]])(
	"%j is not an area",
	(given) => {
		expect(isArea(given)).toBe(false);
	},
);
