import {
	add,
	compare,
	convert,
	percentagePointChange,
	percentChange,
	quantity,
	scale,
	share,
	subtract,
	surplus,
	total,
} from "china-aluminum";
import {
	aluminaImports2024 as alumina,
	aluminaCapacity,
	bauxiteImports2024 as bauxite,
	bauxiteWorldProductionShareAchievements,
	bauxiteWorldProductionShareChallenges,
} from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { percent, points, t } from "../support/quantities.ts";

/** How often a call uses whole numbers of any length, and remainders of 32 bits. */
function slowSteps(call: () => unknown) {
	const { BigInt: wholeOf } = globalThis;
	const { imul } = Math;
	const count = { wholes: 0, remainders: 0 };
	globalThis.BigInt = Object.assign((x: string) => {
		count.wholes += 1;
		return wholeOf(x);
	}, wholeOf) as BigIntConstructor;
	Math.imul = (a, b) => {
		count.remainders += 1;
		return imul(a, b);
	};
	try {
		call();
	} finally {
		globalThis.BigInt = wholeOf;
		Math.imul = imul;
	}
	return count;
}

const [a, b] = [t(1.41, "rounded"), t(159, "rounded")];
const own = quantity(93, "Mt", "about");
const [tenth, fifth] = [t(0.1), t(0.2)];
const [half, whole, over, nearly] = [t(0.5), t(1.5), t(5, "over"), t(5, "nearly")];
const [part, change] = [percent(26.2, "rounded"), points(7.2, "rounded")];
const kilograms = quantity(3, "kg");
const zero = t(0);

describe("usual numbers are calculated in doubles", () => {
	test.each<[string, () => unknown]>([
		["a rounded whole number", () => quantity(93, "Mt", "rounded")],
		["the sum of two numbers", () => add(a, b)],
		["the sum of two figures", () => add(alumina, bauxite)],
		["the sum of a number and a figure", () => add(own, bauxite)],
		["the difference of two numbers", () => subtract(b, a)],
		["the difference of two figures", () => subtract(bauxite, alumina)],
		["a sum of 0", () => add(zero, zero)],
		["a sum of decimals that doubles miss", () => add(tenth, fifth)],
		["a share and its change", () => add(part, change)],
		["a sum of sums", () => add(add(alumina, bauxite), own)],
		["a sum in two units", () => add(a, kilograms)],
		["a sum with a missing bound", () => add(aluminaCapacity, own)],
		["the total of several figures", () => total([alumina, bauxite, own])],
		["the surplus of a figure over a number", () => surplus(bauxite, own)],
		["a multiple", () => scale(bauxite, 3)],
		["a conversion", () => convert(bauxite, "kt")],
		["a conversion back", () => convert(a, "kt")],
		["a comparison of two figures", () => compare(alumina, bauxite)],
		[
			"the change between two shares",
			() =>
				percentagePointChange(
					bauxiteWorldProductionShareAchievements,
					bauxiteWorldProductionShareChallenges,
				),
		],
		["a share of figures", () => share(alumina, bauxite)],
		["a share of numbers", () => share(a, b)],
	])("%s", (_, call) => {
		expect(slowSteps(call)).toEqual({ wholes: 0, remainders: 0 });
	});
});

describe("other quotients are calculated in remainders of 32 bits", () => {
	test.each<[string, () => unknown]>([
		["an exact share", () => share(whole, half)],
		["a share with a missing upper bound", () => share(a, over)],
		["a share with a zero", () => share(a, nearly)],
		["a relative change", () => percentChange(a, b)],
	])("%s", (_, call) => {
		const { wholes, remainders } = slowSteps(call);
		expect(wholes).toBe(0);
		expect(remainders).toBeGreaterThan(0);
	});
});
