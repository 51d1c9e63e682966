import { selfSufficiency } from "china-aluminum";
import { test } from "vitest";
import { expectAllShares, expectTightShares } from "../support/supplyShares.ts";

test("contains every result that the bounds of its inputs allow", () => {
	expectAllShares(selfSufficiency, (_, production) => production);
});

test("is not wider than the corners of its inputs demand", () => {
	expectTightShares(selfSufficiency, (_, production) => production);
});
