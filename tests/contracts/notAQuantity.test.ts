import type { Quantity } from "china-aluminum";
import { describe, expect, test } from "vitest";
import { calls } from "../support/calls.ts";
import { errorOf } from "../support/errorOf.ts";
import { points, t } from "../support/quantities.ts";

const FLOWS = ["imports", "production", "exports", "stockIncrease"];

/** The names under which errors mention an argument, in the order of the arguments. */
const names: Readonly<Record<string, readonly (string | undefined)[]>> = {
	portion: ["share"],
	wholeFrom: [undefined, "share"],
	cumulativeGrowth: ["rate"],
	project: [undefined, "rate"],
	impliedProduction: [undefined, "dependency"],
	perCapita: ["total", "population"],
	concentration: ["share", "share"],
	importDependency: FLOWS,
	selfSufficiency: FLOWS,
	netImportReliance: FLOWS,
	apparentConsumption: FLOWS,
};

describe.each(Object.entries(calls))("%s", (name, [call, ...good]) => {
	const places = good.map((_, place) => place);
	const withAt = (place: number, wrong: unknown) => good.with(place, wrong as Quantity) as never[];

	test.each(places)("throws not-a-quantity for a wrong argument %i", (place) => {
		const broken = [
			5,
			null,
			{ ...t(1), unit: undefined },
			{ ...t(1), unit: 5 },
			{ ...t(1), kind: 1 },
			{ ...t(1), kind: undefined },
			{ ...t(1), lower: 2 },
			{ ...t(1), upper: 0 },
		];
		const input = names[name]?.[place];
		const purpose = input === undefined ? "" : ` for the ${input}`;
		for (const wrong of broken) {
			const given = wrong === null || wrong === 5 ? wrong : "this object";
			expect(errorOf(() => call(...withAt(place, wrong)))).toMatchObject({
				name: "ChinaAluminumError",
				code: "not-a-quantity",
				message: `${given} is no quantity${purpose}: make one with quantity(), or figures of a data file with parseDataset()`,
				given: [wrong],
			});
		}
	});

	test.each(good.length > 1 ? places : [])(
		"throws kind-mismatch for percentage points as argument %i",
		(place) => {
			const wrong = points(5);
			const error = errorOf(() => call(...withAt(place, wrong)));
			expect(error).toMatchObject({ name: "ChinaAluminumError", code: "kind-mismatch" });
			expect(error?.message).toContain("pp (change-of-share)");
			expect(error?.given).toContain(wrong);
		},
	);
});
