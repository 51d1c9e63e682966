import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Anchors } from "../../scripts/lib/anchors/Anchors.ts";
import type { ReportFile } from "../../scripts/lib/anchors/ReportFile.ts";
import { figures } from "../../src/datasets/2025-r1.ts";
import { RepositoryCopy } from "../support/RepositoryCopy.ts";
import type { Draft } from "../support/TestRepository.ts";

/** Invented figures of gallium, each a copy of one that there is, with other fields. */
const invented: readonly [
	of: string,
	fields: Partial<ReportFile["figures"][number]> & { id: string },
][] = [
	[
		"aluminum-products-exports-2024",
		{ id: "gallium-exports-2024", value: "900", unit: "kt", printed: "900 kt" },
	],
	[
		"recycled-aluminum-world-production-share",
		{
			id: "gallium-world-production-share-2023",
			period: "2023",
			value: "70",
			printed: "under 70%",
			qualifier: "under",
		},
	],
	[
		"primary-aluminum-capacity-relocated-2021-to-2025",
		{
			id: "gallium-production-2024",
			indicator: "production",
			period: "2024",
			value: "7.5",
			unit: "kt",
			printed: "7.5 kt",
			qualifier: "about",
			label: { en: "Invented output of gallium", zh: "虚构的镓产量" },
			note: { en: "Invented for a test.", zh: "为测试而虚构。" },
		},
	],
];

/** The fields that a place in the report repeats. */
const inPlaces: ReadonlySet<string> = new Set(["printed", "unit", "qualifier"]);

const GALLIUM = { en: "Gallium", zh: "镓" };

const copy = new RepositoryCopy();
const page = (name: string) => copy.read(`site/${name}`);

beforeAll(() => {
	copy.edit<Draft<ReportFile>>("data/2025-r1/report.json", (data) => {
		const added = invented.map(([of, fields]) => {
			const figure = data.figures.find(({ id }) => id === of);
			if (figure === undefined) throw new Error(`there is no figure ${of}`);
			return { ...figure, commodity: "gallium", ...fields };
		});
		data.figures = [...data.figures, ...added];
		data.commodities = [...(data.commodities ?? []), { id: "gallium", label: GALLIUM }];
	});
	copy.edit<Anchors>("data/2025-r1/anchors.json", (anchors) => {
		const places: Record<string, object | undefined> = anchors.figures;
		for (const [of, { id, ...fields }] of invented) {
			const own = Object.entries(fields).filter(([name]) => inPlaces.has(name));
			places[id] = { ...places[of], ...Object.fromEntries(own) };
		}
	});
	const { status, stderr } = copy.run(
		"export SITE_URL=https://example.org/china-aluminum && npm run -s revision:new -- 2025-r2 && npm run -s data:generate && npm run -s docs:build",
	);
	expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
});

afterAll(() => copy.remove());

test("a figure added to the data is everywhere on the site with no other edit", () => {
	const table = page("figures/index.html");
	expect(table).toContain(`${figures.length + invented.length} figures`);
	expect(table).toContain('id="gallium-production-2024"');
	for (const text of ["about 7.5 kt", "约7500吨", "虚构的镓产量"]) {
		expect(table).toContain(text);
	}
	expect(table).toContain('<option value="gallium" data-text="Gallium">Gallium (3)</option>');
	expect(table).toContain('"propertyID":"gallium-production-2024"');
	expect(page("index.html")).toContain(`<b>${figures.length + invented.length}</b> figures`);
	const reference = page("api/2025-r1/galliumProduction2024.html");
	expect(reference).toContain("Invented output of gallium: about 7.5 kt");
	expect(page("api/2025-r1.html")).toContain("2025-r1/galliumProduction2024.html");
	expect(page("api/2025-r1.html")).toMatch(/<h2[^>]*>Gallium/);
});

test("it has its page in both languages, its file, its commodity, and is found", () => {
	const id = "gallium-production-2024";
	for (const language of ["", "zh/"]) {
		expect(page(`${language}figures/${id}/index.html`)).toContain("虚构的镓产量");
		const note = language === "" ? "Invented for a test." : "为测试而虚构。";
		for (const path of ["", `${id}/`]) {
			expect(page(`${language}figures/${path}index.html`)).toContain(note);
		}
		expect(page(`${language}commodities/gallium/index.html`)).toContain(`figures/${id}/`);
	}
	expect(JSON.parse(page(`figures/${id}.json`)).value).toBe(7.5);
	expect(page("assets/search.json")).toContain("galliumProduction2024");
	expect(page("llms.txt")).toContain(`figures/${id}.json`);
	expect(page("sitemap.xml")).toContain(
		`<loc>https://example.org/china-aluminum/zh/figures/${id}/</loc>`,
	);
});

test("where the address is known, pages state it: canonical, picture and page of errors", () => {
	const home = page("index.html");
	expect(home).toContain('rel="canonical" href="https://example.org/china-aluminum/"');
	expect(home).toContain('content="https://example.org/china-aluminum/cards/index.png"');
	expect(existsSync(`${copy.folder}/site/cards/zh/figures/gallium-production-2024/index.png`)).toBe(
		true,
	);
	expect(page("404.html")).toContain('href="/china-aluminum/figures/"');
	expect(page("data/index.html")).toContain("https://example.org/china-aluminum/data/");
	expect(page("robots.txt")).toContain("Sitemap: https://example.org/china-aluminum/sitemap.xml");
});

test("an export in kt and a share under a number, of a year, are drawn as what they are", () => {
	const charts = page("charts/index.html");
	expect(charts).toContain("exports 6.3 Mt of aluminum products");
	expect(charts).toContain("Gallium, exports: 0.9");
	expect(charts).toContain("Gallium (2023): under 70%");
	expect(charts).toContain("the report states no year except where a name says otherwise");
	expect(charts).toContain("At most this much, and open below");
});

test("a revision beside the others has its pages in the reference with no other edit", () => {
	expect(page("api/2025-r2.html")).toContain("2025-r2/galliumProduction2024.html");
	expect(page("api/2025-r2/galliumProduction2024.html")).toContain("china-aluminum/2025-r2");
});
