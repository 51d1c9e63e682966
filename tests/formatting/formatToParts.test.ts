import { format, formatToParts, type Quantity, quantity, share, subtract } from "china-aluminum";
import { figures } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { everyLocale } from "../support/everyUnit.ts";
import { t } from "../support/quantities.ts";

const rounded = quantity(10, "Mt", "rounded");
const undecided = subtract(rounded, quantity("10.3", "Mt", "rounded"));

/** The parts in one line: `qualifier:over literal:_ integer:50`. */
const shown = (q: Quantity, options?: Parameters<typeof formatToParts>[1]) =>
	formatToParts(q, options)
		.map(({ type, value }) => `${type}:${value.replaceAll(" ", "_")}`)
		.join(" ");

test.each<[Quantity, string, string]>([
	[
		quantity(50, "Mt", "over"),
		"qualifier:over literal:_ integer:50 literal:_ unit:Mt",
		"qualifier:超过 integer:5000 compact:万 unit:吨",
	],
	[
		quantity(-5.6, "%/a", "rounded"),
		"minusSign:− integer:5 decimal:. fraction:6 unit:%_per_year",
		"unit:年均 minusSign:− integer:5 decimal:. fraction:6 unit:%",
	],
	[
		quantity(1408.28, "10*6.{person}", "exact"),
		"integer:1 group:, integer:408 decimal:. fraction:28 literal:_ unit:million_people",
		"integer:14 decimal:. fraction:0828 compact:亿 unit:人",
	],
	[
		quantity(35.6, "kg/{person}", "over"),
		"qualifier:over literal:_ integer:35 decimal:. fraction:6 literal:_ unit:kg_per_person",
		"unit:人均 qualifier:超过 integer:35 decimal:. fraction:6 unit:千克",
	],
	[
		undecided,
		"qualifier:between literal:_ minusSign:− integer:0 decimal:. fraction:9 literal:_ unit:Mt literal:_ qualifier:and literal:_ integer:0 decimal:. fraction:3 literal:_ unit:Mt",
		"qualifier:介于 minusSign:− integer:90 compact:万 unit:吨 qualifier:与 integer:30 compact:万 unit:吨 qualifier:之间",
	],
	[share(t(1, "over"), t(1, "over")), "qualifier:undetermined", "qualifier:无法确定"],
])("names each part of %o", (q, english, chinese) => {
	expect(shown(q)).toBe(english);
	expect(shown(q, { locale: "zh-CN" })).toBe(chinese);
});

test("has the digits and the sign that were asked for", () => {
	expect(shown(quantity(7.26, "pp"), { digits: 2, sign: "always" })).toBe(
		"plusSign:+ integer:7 decimal:. fraction:3 literal:_ unit:pp",
	);
});

describe.each(everyLocale)("in %s", (locale) => {
	test.each(figures.map((figure) => [figure.id, figure] as const))(
		"the parts of %s are the text of format",
		(_, figure) => {
			const parts = formatToParts(figure, { locale });
			expect(parts.map(({ value }) => value).join("")).toBe(format(figure, { locale }));
		},
	);
});

test("returns plain data", () => {
	const parts = formatToParts(rounded);
	expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
});

test("throws as format does, under its own name", () => {
	expect(codeOf(() => formatToParts(5 as never))).toBe("not-a-quantity");
	expect(codeOf(() => formatToParts(rounded, { locale: "fr" as never }))).toBe("unknown-locale");
	expect(codeOf(() => formatToParts(rounded, { precision: 1 } as never))).toBe("unknown-option");
	expect(() => formatToParts(rounded, { digits: 0 })).toThrow(/^formatToParts: options\.digits: /);
});
