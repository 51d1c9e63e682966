import { selfSufficiency } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { t } from "../support/quantities.ts";

test("divides production by the domestic supply, as the FAO does", () => {
	expect(selfSufficiency({ imports: t(60), production: t(40) }).value).toBe(40);
	expect(selfSufficiency({ imports: t(80), production: t(40), exports: t(20) }).value).toBe(40);
});

test("falls with imports and rises with production", () => {
	expect(selfSufficiency({ imports: t(5, "over"), production: t(40) })).toMatchObject({
		lower: 0,
		qualifier: "under",
	});
	expect(selfSufficiency({ imports: t(5), production: t(40, "over") })).toMatchObject({
		upper: 100,
	});
});

test("throws not-a-quantity without production", () => {
	expect(codeOf(() => selfSufficiency({ imports: t(1) } as never))).toBe("not-a-quantity");
});

test("throws out-of-range if the supply is not above zero", () => {
	expect(codeOf(() => selfSufficiency({ imports: t(1), production: t(1), exports: t(2) }))).toBe(
		"out-of-range",
	);
});
