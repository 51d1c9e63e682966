import { readFileSync } from "node:fs";
import {
	type Color,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { svgIn } from "../../docs/site/charts/drawing/svgIn.ts";
import { drawCharts } from "../../docs/site/charts/index.ts";
import { standalone } from "../../docs/site/charts/standalone.ts";
import * as revision from "../../src/datasets/2025-r1.ts";
import { cumulativeGrowth, findFigures, format, formatBounds } from "../../src/index.ts";

const charts = drawCharts();
const chartOf = (id: string) => {
	const chart = charts.find((one) => one.id === id);
	if (!chart) throw new Error(`no chart ${id}`);
	return chart;
};
const css = readFileSync("docs/site/charts/charts.css", "utf8");

const headingOf = (id: string) =>
	revision.dataset.sections.find((section) => section.id === id)?.heading;

/** The charts of the figures with some more, each a copy of an existing one. */
const drawnWith = (...added: readonly object[]) =>
	drawCharts({
		...revision,
		figures: [...revision.figures, ...added],
	} as unknown as typeof revision);

/** The words of a chart's legend. */
const legendOf = (svg: string | undefined) =>
	[...svgIn(svg ?? "").querySelectorAll(".chart-key")].map((key) => key.textContent);

/** The classes of the marks of a row, by its id. */
function classesOf(svg: string, row: string): string[] {
	const marks = [...svgIn(svg).querySelectorAll(`[data-row="${row}"]`)];
	return marks.map((mark) => mark.closest("g[class]")?.getAttribute("class") ?? "");
}

test("the seven charts are drawn", () => {
	expect(charts.map(({ id }) => id)).toEqual([
		"world-shares",
		"growth",
		"bauxite-origins",
		"share-changes",
		"alumina-balance",
		"trade",
		"discrepancies",
	]);
});

describe.each(charts.map((chart) => [chart.id, chart] as const))("%s", (id, chart) => {
	test("says what it is", () => {
		expect(chart.title).toMatch(/^\S.{20,}$/);
		expect(chart.units).toMatch(/%|Mt/);
		expect(chart.description).toMatch(/\.$/);
		expect(chart.title + chart.units + chart.description).not.toMatch(/undefined|NaN|null/);
	});

	test("draws on sections that exist", () => {
		expect(chart.sections.length).toBeGreaterThan(0);
		const known = revision.dataset.sections.map((section) => section.id);
		expect(known).toEqual(expect.arrayContaining([...chart.sections]));
	});

	test("has a table with a row for each row drawn", () => {
		const marks = [...svgIn(chart.narrow.svg).querySelectorAll("[data-row]")];
		const drawn = new Set(marks.map((mark) => mark.getAttribute("data-row")));
		expect(chart.rows).toHaveLength(drawn.size);
		for (const row of chart.rows) {
			expect(row).toHaveLength(chart.columns.length);
			expect(row.every((cell) => cell.trim() !== "")).toBe(true);
		}
	});

	test("is an image with a name and a text, with its own ids", () => {
		const svg = svgIn(chart.narrow.svg);
		expect(svg.getAttribute("role")).toBe("img");
		const names = svg.getAttribute("aria-labelledby")?.split(" ") ?? [];
		expect(names.map((name: string) => svg.querySelector(`#${name}`)?.textContent)).toEqual([
			chart.title,
			chart.description,
		]);
		const ids = [...svg.querySelectorAll("[id]")].map((element) => element.getAttribute("id"));
		expect(ids).toEqual(names);
		expect(ids.every((name) => name?.startsWith(`chart-${id}-`))).toBe(true);
		expect(svg.querySelectorAll("g[aria-label], g [aria-label]")).toHaveLength(0);
	});

	test("takes its colors only from the classes of the site", () => {
		expect(chart.narrow.svg).not.toMatch(
			/<style|\sstyle=|<script|\son\w+=|href=|#[0-9a-f]{3,8}\b|rgb/i,
		);
		const classes = [...chart.narrow.svg.matchAll(/class="([^"]+)"/g)].map(
			([, name]) => name as string,
		);
		for (const name of new Set(classes)) expect(css).toContain(`.${name}`);
	});
});

describe("numbers", () => {
	test("world shares are the figures', each with its bounds and section", () => {
		const shares = findFigures(revision.figures, { indicator: "world-production-share" });
		const cells = shares.map((q) => [format(q), formatBounds(q), headingOf(q.section)]);
		expect(chartOf("world-shares").rows.map(([, ...row]) => [row[0], row[1], row[3]])).toEqual(
			expect.arrayContaining(cells),
		);
		expect(chartOf("world-shares").rows).toHaveLength(cells.length);
	});

	test("growth is compared with the plan's start", () => {
		const bauxite = revision.bauxiteProductionGrowth2021To2025;
		expect(chartOf("growth").rows.at(-1)).toEqual([
			"Bauxite",
			format(bauxite),
			formatBounds(bauxite),
			"2021 to 2025",
			format(cumulativeGrowth(bauxite, 5)),
			headingOf("achievements-4"),
		]);
		// 0.944⁵ = 0.7496…
		expect(chartOf("growth").rows.at(-1)?.[4]).toBe("−25.0%");
	});

	test("bauxite from elsewhere is what the two shares leave at most, and no less than nothing", () => {
		// 159 Mt × (100 − 68) / 68 = 74.8; 159 × 0.7; 159 × 0.2; at most 159.5 × 0.1
		expect(chartOf("bauxite-origins").rows.map(([, q, bounds]) => [q, bounds])).toEqual([
			["75 Mt", "72.8 to 76.8 Mt"],
			["159 Mt", "158.5 to 159.5 Mt"],
			["over 110 Mt", "110 to 160 Mt"],
			["over 31.7 Mt", "31.7 to 160 Mt"],
			["under 16 Mt", "0 to 16 Mt"],
		]);
	});

	test("shares before their change, capacity beyond need, trade and gaps", () => {
		expect(chartOf("share-changes").rows.map((row) => [row[1], row[3], row[5]])).toEqual([
			["19.0%", "26.2%", "+7.2 pp"],
			["5%", "12%", "+7 pp"],
			["66%", "72%", "+6 pp"],
			["7.0%", "10.4%", "+3.4 pp"],
		]);
		expect(chartOf("alumina-balance").rows.map((row) => row[1])).toEqual([
			"over 110 Mt",
			"about 90 Mt",
			"over 15 Mt",
		]);
		expect(chartOf("trade").rows.map((row) => row[2])).toEqual([
			"159 Mt",
			"6.3 Mt",
			"1.41 Mt",
			"1.21 Mt",
			"0.4 Mt",
		]);
		const gaps = revision.discrepancies.map(({ gap }) => formatBounds(gap));
		const rows = chartOf("discrepancies").rows.filter(([what]) => what?.endsWith("the gap"));
		expect(rows.map((row) => row[2])).toEqual(gaps);
	});

	test.each([
		["world-shares", ["Share"]],
		["growth", ["Average growth"]],
		["bauxite-origins", ["Bauxite"]],
		["share-changes", ["Before", "After", "Change"]],
		["alumina-balance", ["Alumina"]],
		["trade", ["Mass"]],
	])("the values of the table are on the chart: %s", (id, names) => {
		const {
			columns,
			rows,
			narrow: { svg },
		} = chartOf(id);
		// "66% → 72% (+6 pp)" are two numbers in one text.
		const texts = [...svgIn(svg).querySelectorAll("[data-row]")].flatMap((mark) =>
			(mark.textContent ?? "").split(" → "),
		);
		for (const row of rows) {
			for (const name of names) {
				const cell = row[columns.indexOf(name)] as string;
				expect(
					texts.some(
						(text) => text === cell || text.includes(`(${cell})`) || text.startsWith(`${cell} (`),
					),
				).toBe(true);
			}
		}
	});
});

describe("bounds", () => {
	const isOpen = (names: string[]) => names.some((name) => name?.startsWith("chart-open"));
	const hasRange = (names: string[]) => names.includes("chart-range");

	test("a one-sided number is drawn open, with an edge and an arrow; a rounded one with its range", () => {
		const shares = findFigures(revision.figures, { indicator: "world-production-share" });
		expect(shares.map(({ qualifier }) => qualifier)).toContain("over");
		for (const { id, qualifier } of shares) {
			const names = classesOf(chartOf("world-shares").narrow.svg, id);
			expect(isOpen(names), id).toBe(qualifier === "over");
			expect(names.includes("chart-edge-second"), id).toBe(qualifier === "over");
			expect(names.includes("chart-chevron-second"), id).toBe(qualifier === "over");
			expect(hasRange(names), id).toBe(qualifier === "rounded");
		}
	});

	test("what is at most so much has an edge above, an arrow down and no bar", () => {
		const { svg } = chartOf("bauxite-origins").narrow;
		const names = classesOf(svg, "rest");
		expect(isOpen(names)).toBe(true);
		expect(names).toContain("chart-edge");
		expect(names).not.toContain("chart-bar");
		const arrow = svgIn(svg).querySelector('.chart-chevron [data-row="rest"]');
		expect(arrow?.getAttribute("transform")).toContain("rotate(180)");
	});

	test("a bound and what follows from it are open", () => {
		for (const [id, row] of [
			["bauxite-origins", "guinea"],
			["bauxite-origins", "australia"],
			["alumina-balance", "alumina-capacity"],
			["alumina-balance", "surplus"],
		] as const) {
			expect(isOpen(classesOf(chartOf(id).narrow.svg, row)), row).toBe(true);
		}
		expect(isOpen(classesOf(chartOf("alumina-balance").narrow.svg, "alumina-requirement"))).toBe(
			false,
		);
	});

	test("what the bounds of a contradiction allow is drawn as an interval, and the gap as its least", () => {
		const svg = svgIn(chartOf("discrepancies").narrow.svg);
		const box = (row: string) => {
			const bar = svg.querySelector(`rect[data-row="${row}"]`);
			const [x, width] = ["x", "width"].map((name) => Number(bar?.getAttribute(name)));
			return [x ?? 0, (x ?? 0) + (width ?? 0)] as const;
		};
		const first = box("alumina-world-production-share-achievements");
		const second = box("alumina-world-production-share-challenges");
		const gap = svg.querySelector('.chart-gap line[data-row="alumina-world-production-share-gap"]');
		expect(Number(gap?.getAttribute("x1"))).toBeCloseTo(first[1], 1);
		expect(Number(gap?.getAttribute("x2"))).toBeCloseTo(second[0], 1);
		const ticks = [...svg.querySelectorAll(".chart-tick text")].map((tick) => tick.textContent);
		expect([ticks.at(0), ticks.at(-1)]).toEqual(["0%", "100%"]);
		const texts = [...svg.querySelectorAll(".chart-value text")].map((text) => text.textContent);
		expect(texts).toContain("at least 4.0 pp");
		expect(texts).toContain("at least 2.5 pp");
	});

	test("a bar ends at its value", () => {
		const bars = svgIn(chartOf("world-shares").narrow.svg);
		const widthOf = (row: string) =>
			Number(bars.querySelector(`rect[data-row="${row}"]`)?.getAttribute("width"));
		const primary = widthOf("primary-aluminum-world-production-share");
		const bauxite = widthOf("bauxite-world-production-share-achievements");
		expect(primary / bauxite).toBeCloseTo(59 / 20, 1);
	});
});

describe("drawing", () => {
	test("gives the same bytes every time", async () => {
		expect(drawCharts()).toEqual(charts);
		expect(charts.map((chart) => standalone(chart, chart.narrow))).toEqual(
			charts.map((chart) => standalone(chart, chart.narrow)),
		);
	});

	test("follows the figures: one altered, one added", async () => {
		const figures = revision.figures.map((figure) =>
			figure.id === "primary-aluminum-world-production-share"
				? { ...figure, value: 40, lower: 39.5, upper: 40.5 }
				: figure,
		);
		const added = {
			...revision.bauxiteImports2024,
			id: "coke-imports-2024",
			commodity: "coke",
			value: 12,
			lower: 11.5,
			upper: 12.5,
		};
		const altered = drawCharts({
			...revision,
			figures: [...figures, added],
		} as unknown as typeof revision);
		const changed = altered.filter(({ narrow }, index) => narrow.svg !== charts[index]?.narrow.svg);
		expect(changed.map(({ id }) => id)).toEqual(["world-shares", "trade"]);
		expect(changed[0]?.rows.map((row) => row[1])).toContain("40%");
		expect(changed[1]?.rows).toContainEqual([
			"Coke",
			"Imports",
			"12 Mt",
			"11.5 to 12.5 Mt",
			"2024",
			headingOf("globalization-2"),
		]);
	});

	test("flows are compared in one unit: an export in kt is smaller than one in Mt", async () => {
		const foil = {
			...revision.aluminumProductsExports2024,
			id: "aluminum-foil-exports-2024",
			commodity: "aluminum-foil",
			unit: "kt",
			value: 900,
			lower: 850,
			upper: 950,
			decimals: 0,
		};
		const trade = drawnWith(foil).find(({ id }) => id === "trade");
		expect(trade?.title).toBe(chartOf("trade").title);
		expect(trade?.rows.map(([what, , mass]) => [what, mass])).toContainEqual([
			"Aluminum foil",
			"0.9 Mt",
		]);
		const svg = svgIn(trade?.narrow.svg ?? "");
		const xOf = (row: string) => {
			const dot = svg.querySelector(`[class^="chart-dot"] [data-row="${row}"]`);
			return Number(
				dot?.getAttribute("cx") ?? /[\d.]+/.exec(dot?.getAttribute("transform") ?? "")?.[0],
			);
		};
		expect(xOf(foil.id)).toBeLessThan(xOf("alumina-imports-2024"));
		expect(xOf(foil.id)).toBeGreaterThan(xOf("aluminum-products-imports-2024"));
	});

	test.each([
		["a flow of nothing", { qualifier: "exact", value: 0, lower: 0, upper: 0 }, false],
		["what is under a number", { qualifier: "under", value: 1, lower: 0, upper: 1 }, false],
	])(
		"%s goes on beyond the start of a logarithmic scale, and leaves its numbers",
		async (_, numbers, hasDot) => {
			const coke = { ...revision.bauxiteImports2024, id: "coke", commodity: "coke", ...numbers };
			const svg = drawnWith(coke).find(({ id }) => id === "trade")?.narrow.svg ?? "";
			expect(svg).not.toMatch(/NaN|Infinity/);
			const ticks = [...svgIn(svg).querySelectorAll(".chart-tick text")];
			expect(ticks.map((tick) => tick.textContent)).toEqual(["1 Mt", "10 Mt", "100 Mt"]);
			const names = classesOf(svg, "coke");
			expect(names).toContain("chart-chevron");
			expect(names.includes("chart-dot")).toBe(hasDot);
			expect(legendOf(svg)).toContain(
				numbers.qualifier === "under"
					? "At most this much, and open below"
					: "Continues below the start of the scale",
			);
		},
	);

	test("shares of several years say of which each is", async () => {
		const gallium = {
			...revision.primaryAluminumWorldProductionShare,
			id: "gallium-world-production-share-2023",
			commodity: "gallium",
			period: "2023",
		};
		const chart = drawnWith(gallium).find(({ id }) => id === "world-shares");
		expect(chart?.units).toBe(
			"China's share of world output, %; the report states no year except where a name says otherwise",
		);
		expect(chart?.description).toContain("Gallium (2023): 59%");
		expect(chart?.description).toContain("Primary aluminum: 59%");
		expect(chart?.title).toBe(chartOf("world-shares").title);
	});

	test("a legend has the signs that are drawn, and no others", async () => {
		const under = {
			...revision.primaryAluminumWorldProductionShare,
			id: "gallium-world-production-share",
			commodity: "gallium",
			qualifier: "under",
			lower: 0,
			upper: 59,
		};
		const over = {
			...revision.bauxiteImports2024,
			id: "coke-imports-2024",
			commodity: "coke",
			qualifier: "over",
			lower: 159,
			upper: null,
		};
		const more = drawnWith(under, over);
		const added = ["world-shares", "trade"].map((id) => {
			const before = legendOf(chartOf(id).narrow.svg);
			return legendOf(more.find((chart) => chart.id === id)?.narrow.svg).filter(
				(text) => !before.includes(text),
			);
		});
		expect(added).toEqual([
			["At most this much, and open below"],
			["From the edge up, and open above"],
		]);
	});

	test("growth is compared over one period, and what is left out is said", async () => {
		const earlier = {
			...revision.recycledAluminumProductionGrowth2021To2025,
			id: "gallium-production-growth-2016-to-2020",
			commodity: "gallium",
			period: "2016/2020",
			value: 30,
			lower: 29.5,
			upper: 30.5,
		};
		const chart = drawnWith(earlier).find(({ id }) => id === "growth");
		const drawn = chartOf("growth");
		expect([chart?.title, chart?.units, chart?.rows]).toEqual([
			drawn.title,
			drawn.units,
			drawn.rows,
		]);
		expect(chart?.description).toMatch(/of other periods.+left out: 1\.$/);
	});

	test("texts about bounds and years follow from the figures", async () => {
		const stated = { qualifier: "rounded", period: "2023" };
		const altered = drawCharts({
			...revision,
			aluminaCapacity: { ...revision.aluminaCapacity, ...stated, lower: 109.5, upper: 110.5 },
			bauxiteImportsGuineaShare: { ...revision.bauxiteImportsGuineaShare, ...stated },
		} as unknown as typeof revision);
		const texts = (id: string) => {
			const { units, description } = altered.find((chart) => chart.id === id) ?? chartOf(id);
			return `${units} ${description}`;
		};
		expect(texts("alumina-balance")).not.toContain("lower bound");
		expect(texts("alumina-balance")).toContain("Requirement of the smelters (no year)");
		expect(texts("alumina-balance")).toContain("2023 except where a name says otherwise");
		expect(texts("bauxite-origins")).not.toContain("lower bound");
		expect(texts("bauxite-origins")).toContain("for 2023 and without a year");
	});

	test("sections appear with their headings in every table and beside every mark", () => {
		const ids = revision.dataset.sections.map(({ id }) => id).filter((id) => /-\d$/.test(id));
		for (const {
			rows,
			narrow: { svg },
		} of charts) {
			const texts = [...svgIn(svg).querySelectorAll("text")].map((text) => text.textContent);
			for (const id of ids) expect([...texts, ...rows.flat()].join(" ")).not.toContain(id);
		}
		const { svg } = chartOf("world-shares").narrow;
		const labels = [...svgIn(svg).querySelectorAll(".chart-detail text")];
		expect(labels.map((label) => label.textContent).slice(0, 2)).toEqual([
			"“Stable and Improving Operational Performance”",
			"“Imbalance in Bauxite Supply”",
		]);
	});

	test("each row says its bounds and where its number comes from", () => {
		for (const { tips, narrow, wide } of charts) {
			for (const { svg, rowTops } of [narrow, wide]) {
				const rows = new Set(
					[...svgIn(svg).querySelectorAll("[data-row]")].map((mark) =>
						mark.getAttribute("data-row"),
					),
				);
				expect(tips.map(({ id }) => id).toSorted()).toEqual([...rows].toSorted());
				expect(rowTops).toHaveLength(tips.length);
			}
		}
		expect(chartOf("trade").tips[0]).toEqual({
			id: "bauxite-imports-2024",
			label: "Bauxite, imports",
			text: "159 Mt · 158.5 to 159.5 Mt · “159 million tons”",
		});
	});

	test("in Chinese, they have the same rows and Chinese texts", () => {
		for (const [index, chart] of drawCharts(revision, "zh").entries()) {
			const english = charts[index];
			expect(chart.id).toBe(english?.id);
			expect(chart.tips.map(({ id }) => id)).toEqual(english?.tips.map(({ id }) => id));
			for (const text of [chart.title, chart.units, chart.description, ...chart.columns]) {
				expect(text).toMatch(/\p{Script=Han}/u);
			}
			expect(legendOf(chart.narrow.svg).join("")).not.toMatch(/[a-z]/);
		}
	});

	test("the README shows two, with the charts' own texts", () => {
		const readme = readFileSync("README.md", "utf8");
		const shown = [...readme.matchAll(/!\[(?<text>[^\]]+)\]\(docs\/images\/(?<id>[\w-]+)\.svg\)/g)];
		expect(shown).toHaveLength(2);
		for (const { groups } of shown) {
			const { title, description } = chartOf(groups?.id ?? "");
			expect(groups?.text).toBe(`${title}. ${description}`);
		}
	});

	test("a file of its own brings title, units and styles", () => {
		for (const chart of charts) {
			const svg = svgIn(standalone(chart, chart.narrow));
			const [title, units] = ["chart-heading", "chart-units"].map((name) =>
				[...svg.querySelectorAll(`text.${name}`)].map((line) => line.textContent).join(" "),
			);
			expect([title, units]).toEqual([chart.title, chart.units]);
			expect(svg.querySelector("style")?.textContent).toContain("prefers-color-scheme: dark");
		}
	});
});

describe("colours", () => {
	const CONTRAST_OF_MARKS = 3;
	const CONTRAST_OF_TEXT = 4.5;
	/** A difference by CIEDE2000 that is seen at a glance. */
	const APART = 20;

	const themes = [
		...css.matchAll(/(?<!:root):root(?:\[data-theme="dark"\]|:not\([^)]+\))? \{(?<body>[^}]+)\}/g),
	].map(({ groups }) =>
		Object.fromEntries(
			[...(groups?.body ?? "").matchAll(/--chart-(\w+): (#\w+);/g)].map(([, name, colour]) => [
				name,
				colour,
			]),
		),
	);
	const [light, dark, chosenDark] = themes as Record<string, string>[];

	test("are the same by the system's theme and by the reader's choice", () => {
		expect(themes).toHaveLength(3);
		expect(chosenDark).toEqual(dark);
		expect(light).not.toEqual(dark);
	});

	test("are dark only on a screen, and those of the system if it forces colors", () => {
		for (const [, query] of css.matchAll(
			/(?:@media ([^{]+) \{\s*)?:root[:[](?:not|data)[^{]*\{/g,
		)) {
			expect(query).toMatch(/^screen\b/);
		}
		const forced = /@media \(forced-colors: active\) \{\s*:root:root \{(?<body>[^}]+)\}/.exec(css);
		const names = [...(forced?.groups?.body ?? "").matchAll(/--chart-(\w+):/g)];
		expect(names.map(([, name]) => name)).toEqual(Object.keys(light ?? {}));
		expect(forced?.groups?.body).not.toContain("#");
	});

	test.each([
		["light", light],
		["dark", dark],
	])("contrast with the page: %s", (_, colours) => {
		const contrast = (name: string) => wcagContrast(colours?.[name] ?? "", colours?.page ?? "");
		for (const name of ["first", "second"]) {
			expect(contrast(name)).toBeGreaterThanOrEqual(CONTRAST_OF_MARKS);
		}
		for (const name of ["ink", "muted"]) {
			expect(contrast(name)).toBeGreaterThanOrEqual(CONTRAST_OF_TEXT);
		}
	});

	test.each([
		["light", light],
		["dark", dark],
	])("stay apart for colour-blind readers: %s", (_, colours) => {
		const difference = differenceCiede2000();
		for (const filter of [filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit]) {
			const [first, second] = ["first", "second"].map((name) =>
				filter(1)(parse(colours?.[name] ?? "") as Color),
			);
			expect(difference(first as Color, second as Color)).toBeGreaterThanOrEqual(APART);
		}
	});
});
