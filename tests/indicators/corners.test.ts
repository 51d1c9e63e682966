import { describe, expect, test } from "vitest";
import * as library from "../../src/index.ts";

const { quantity, scale } = library;
type Qualifier = library.StatedQualifier;

const t = (value: number | string, qualifier?: Qualifier) => quantity(value, "t", qualifier);
const share = (value: number | string, qualifier?: Qualifier) => quantity(value, "%", qualifier);
const rate = (value: number, qualifier?: Qualifier) => quantity(value, "%/a", qualifier);
const change = (value: number, qualifier?: Qualifier) =>
	quantity(value, "%", qualifier, "relative-change");

/** Years that are so long a fraction that a power of them is estimated and moved outward. */
const ESTIMATED = 1.2345;

/** Results where an input lies in the very corner of what its formula takes. */
const corners: Readonly<
	Record<
		string,
		readonly [
			derive: () => library.Quantity,
			lower: number | null,
			value: number,
			upper: number | null,
			qualifier: library.Qualifier,
		]
	>
> = {
	"everything gone, after no years": [
		() => library.cumulativeGrowth(rate(-100), 0),
		0,
		0,
		0,
		"exact",
	],
	"everything gone, after some years": [
		() => library.cumulativeGrowth(rate(-100), ESTIMATED),
		-100,
		-100,
		-100,
		"exact",
	],
	"no growth at all": [() => library.cumulativeGrowth(rate(0), ESTIMATED), 0, 0, 0, "exact"],
	"a level that fell to nothing": [
		() => library.growthRate(t(5), t(0), ESTIMATED),
		-100,
		-100,
		-100,
		"exact",
	],
	"a change to nothing from what may be nothing": [
		() => library.percentChange(t(5, "nearly"), t(0)),
		-100,
		-100,
		-100,
		"exact",
	],
	"nothing, grown beyond what a number holds": [
		() => library.project(t(0), rate(100), 5000),
		0,
		0,
		0,
		"exact",
	],
	"an endless level, gone": [() => library.project(t(80, "over"), rate(-100), 1), 0, 0, 0, "exact"],
	"a level of many digits, after no years": [
		() => library.project(t(1234567890.12345), rate(5), 0),
		1234567890.12345,
		1234567890.12345,
		1234567890.12345,
		"exact",
	],
	"a level over zero, with an open change": [
		() => library.levelAfter(t(0, "over"), change(-20, "under")),
		0,
		0,
		null,
		"between",
	],
	"no imports, of a dependency that may be none": [
		() => library.impliedProduction(t(0), share(50, "nearly")),
		0,
		0,
		0,
		"exact",
	],
	"endless imports, all of the supply": [
		() => library.impliedProduction(t(60, "over"), share(100)),
		0,
		0,
		0,
		"exact",
	],
	"no imports": [
		() => library.importDependency({ imports: t(0), production: t(5), exports: t(0) }),
		0,
		0,
		0,
		"exact",
	],
	"a dependency where both sources may be nothing": [
		() => library.importDependency({ imports: t(5, "nearly"), production: t(5, "nearly") }),
		0,
		50,
		100,
		"between",
	],
	"a dependency where all may be exported": [
		() =>
			library.importDependency({
				imports: t(10),
				production: t(5, "nearly"),
				exports: t(10),
			}),
		200,
		200,
		null,
		"over",
	],
	"a reliance where both sources may be nothing": [
		() => library.netImportReliance({ imports: t(5, "nearly"), production: t(5, "nearly") }),
		0,
		50,
		100,
		"between",
	],
	"a share of what is not above zero": [
		() => library.share(t(0, "under"), t(5, "nearly")),
		null,
		0,
		0,
		"under",
	],
	"heads that are bounded": [
		() => library.perCapita(t(1), quantity(5, "{person}", "rounded")),
		181.818181818,
		200,
		222.222222223,
		"rounded",
	],
	"a share of nothing beside another": [
		() => library.concentration([share(0), share(100)]),
		10000,
		10000,
		10000,
		"exact",
	],
	"shares that make up the whole": [
		() => library.concentration([share(60, "rounded"), share(40, "rounded")]),
		// 59.5² + 39.5² at least, 60.5² + 39.5² at most
		5100.5,
		5200,
		5220.5,
		"rounded",
	],
	"a square of more digits than are carried": [
		() => library.concentration([share(12.34567891)]),
		152.415787748818,
		152.415787748819,
		7835.69579349764,
		"over",
	],
	"under no share at all": [() => share(0, "under"), 0, 0, 0, "under"],
	"about a number whose zero counts": [() => t("10.0", "about"), 9.95, 10, 10.05, "about"],
	"rounded, of more digits than are carried": [
		() => t(0.30000000000000004, "rounded"),
		0.3,
		0.30000000000000004,
		0.300000000000001,
		"rounded",
	],
	"fifteen digits and a sign": [
		() => t("-123456789012345"),
		-123456789012345,
		-123456789012345,
		-123456789012345,
		"exact",
	],
	"leading zeros": [
		() => t("000123456789012345"),
		123456789012345,
		123456789012345,
		123456789012345,
		"exact",
	],
};

test.each(Object.entries(corners))("%s", (_name, [derive, lower, value, upper, qualifier]) => {
	expect(derive()).toMatchObject({ lower, value, upper, qualifier });
});

describe("the largest concentration that shares leave open", () => {
	const many = (count: number, value: number, qualifier?: Qualifier) =>
		Array.from({ length: count }, () => share(value, qualifier));
	const [three, fifty] = [many(4, 3, "over"), share(50, "over")];

	test.each([
		// 26 are left, and all of them make 50 into 76
		["ten ways of sharing out are tried", [...three, fifty, ...three], 76 ** 2 + 8 * 9],
		// 17 are left, which make squares grow at most by 150 each, as from 50 to 100
		[
			"beyond, squares grow evenly, the steepest first",
			[...three, ...many(2, 3, "over"), fifty, ...three, share(3, "over")],
			2500 + 11 * 9 + 17 * 150,
		],
		// 39 are left
		["exact shares are no ways of sharing out", [...many(11, 1), fifty], 89 ** 2 + 11],
	] as const)("%s", (_name, shares, upper) => {
		expect(library.concentration(shares).upper).toBe(upper);
	});
});

test("a negative level grows as its mirror image", () => {
	for (let step = 1; step <= 150; step += 1) {
		const years = step / 7;
		const [up, down] = [80, -80].map((level) => library.project(t(level), rate(10), years));
		expect(down?.lower).toBe(0 - (up?.upper as number));
		expect(down?.upper).toBe(0 - (up?.lower as number));
	}
});

describe("what is carried", () => {
	test.each([1e40, 1e-40])("a hundred and forty powers of ten are: %s", (factor) => {
		const extreme = scale(quantity(factor > 1 ? 1e100 : 1e-100, "t"), factor);
		expect(extreme.value).toBe(factor > 1 ? 1e140 : 1e-140);
		expect(() => scale(extreme, factor > 1 ? 1.1 : 0.9)).toThrow("beyond what is carried");
	});

	test("a value that is too small is refused, though its bounds are not", () => {
		const some = share(1e-100, "over");
		for (const part of [some, { ...some, lower: 0 }]) {
			expect(() => library.portion(part, t(1e-50))).toThrow(
				"share / 100 × whole is beyond what is carried",
			);
		}
	});
});
